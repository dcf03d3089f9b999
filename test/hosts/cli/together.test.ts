import { expect, it } from 'vitest'
import { aCommandLine } from './command-line.ts'

it('Events, groups and initiatives are kept on the command line: who comes, who sits where, who took part', async () => {
  const cli = aCommandLine()
  const file = await cli.aFile()
  await cli.run('add', 'partner', 'Alfa', ...file)
  await cli.run('add', 'person', 'Anna Holm', 'partner=Alfa', 'title=Formand', ...file)
  await cli.run('event', 'add', 'Partnermøde', '--when', '2020-12-02 10:00', '--capacity', '10', ...file)
  await cli.run('event', 'invite', 'Partnermøde', 'Anna Holm', ...file)
  expect((await cli.run('event', 'attend', 'Partnermøde', 'Anna Holm', ...file)).code).toBe(0)
  expect((await cli.run('event', 'show', 'Partnermøde', ...file)).out).toMatch(/Anna Holm +Alfa +Var med/)
  await cli.run('group', 'add', 'Rådet', '--mandate', 'Lige adgang', ...file)
  await cli.run('group', 'seat', 'Rådet', '--person', 'Anna Holm', '--as', 'chair', ...file)
  expect((await cli.run('group', 'list', ...file)).out).toContain('Anna Holm')
  await cli.run('initiative', 'add', 'Tænder for alle', '--when', 'forår 2026', '--to', 'Ministeren\nUdvalget', '--stated', '11', ...file)
  expect((await cli.run('initiative', 'join', 'Tænder for alle', 'Alfa', 'Anna Holm', ...file)).out).toContain('1')
  expect((await cli.run('initiative', 'list', ...file)).out).toContain('Ministeren, Udvalget')
  const [row] = JSON.parse((await cli.run('initiative', 'list', '--json', ...file)).out)
  expect(row).toMatchObject({ dateFrom: '2026-03-01', statedParticipants: 11, known: 1, addressees: 'Ministeren\nUdvalget' })
  await cli.run('group', 'add', 'Udvalget', ...file)
  await cli.run('project', 'add', 'Trygge havne', ...file)
  const found = async (...words: string[]) => JSON.parse((await cli.run(...words, '--json', ...file)).out).length
  expect(await found('group', 'list')).toBe(2)
  expect(await found('group', 'list', 'funktion:formand', 'person:anna')).toBe(1)
  expect(await found('event', 'list', 'kommer:anna')).toBe(1)
  expect(await found('initiative', 'list', 'modtager:borgmester')).toBe(0)
  expect(await found('project', 'list', 'status:i-gang', 'trygge')).toBe(1)
  for (const noun of ['group', 'event', 'initiative', 'project']) {
    const { code, err } = await cli.run(noun, 'list', 'stund:x', ...file)
    expect([noun, code, err]).toEqual([noun, 2, expect.stringContaining('stund')])
  }
  expect((await cli.run('event', 'answer', 'Partnermøde', 'Bo', '--as', 'maybe', ...file)).code).toBe(4)
})
