import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { alliance, pageText } from '../../support/pages.ts'
import { aCommandLine } from './command-line.ts'

async function withPage() {
  const cli = aCommandLine()
  const file = await cli.aFile()
  cli.write('side.txt', pageText(alliance))
  await cli.run('import', 'side.txt', ...file)
  return { cli, file }
}

it('person-data tells a person everything, in a file that is remembered', async () => {
  const { cli, file } = await withPage()
  const { hits, rows } = await cli.json('person-data', 'show', 'Sofie Lund', ...file)
  expect([hits, rows.map(({ table }: { table: string }) => table)]).toEqual([
    [],
    expect.arrayContaining(['person', 'affiliation', 'contact_point'])
  ])
  const { path, rows: count } = await cli.json('person-data', 'report', 'Sofie Lund', '--out', 'sofie.json', ...file)
  const report = JSON.parse(readFileSync(path, 'utf8'))
  expect(report).toMatchObject({ navn: 'Sofie Lund', Roller: [{ organisation: expect.any(String) }] })
  expect(count).toBeGreaterThan(3)
  expect((await cli.run('person-data', 'report', 'Sofie Lund', '--out', 'sofie.json', ...file)).code).toBe(9)
  const { files } = await cli.json('person-data', 'show', 'Sofie Lund', ...file)
  expect(files).toMatchObject([{ path, kind: 'person-report', place: 'there' }])
})

it('person-data erases only whom it is told by name, who was answered, and the case stays without the name', async () => {
  const { cli, file } = await withPage()
  expect((await cli.run('cases', '--note', 'Sofie Lund', '--kind', 'erase', '--how', 'mail', ...file)).out).toContain('Blive slettet')
  const erase = (...argv: string[]) => cli.run('person-data', 'erase', 'Sofie Lund', ...argv, ...file)
  expect(await erase()).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^Intet er slettet\. Skriv --confirm "Sofie Lund" for at slette\.$/m)
  })
  expect((await erase('--confirm', 'Sofie Holm')).code).toBe(2)
  expect(await erase('--confirm', 'Sofie Lund')).toMatchObject({ code: 9, err: expect.stringContaining('besvaret') })
  const [{ id, dueOn, receivedOn }] = await cli.json('cases', ...file)
  expect([receivedOn, dueOn]).toEqual(['2026-11-22', '2026-12-22'])
  await cli.run('cases', '--answered', id, ...file)
  expect(await erase('--confirm', 'sofie lund')).toMatchObject({ code: 0, out: expect.stringContaining('Slettet for altid') })
  expect(await cli.json('cases', '--state', 'closed', ...file)).toMatchObject([
    { id, personId: null, personName: null, how: '', outcome: 'done' }
  ])
  expect(await cli.json('cases', ...file)).toEqual([])
  expect(readFileSync(cli.path(file[1] ?? '')).includes('Sofie Lund')).toBe(false)
})

it('import says of somebody who was erased why they stay away, and takes them in again only for a reason', async () => {
  const { cli, file } = await withPage()
  const names = async () => (await cli.json('persons', ...file)).map(({ displayName }: { displayName: string }) => displayName)
  const before = await names()
  await cli.run('person-data', 'erase', 'Sofie Lund', '--confirm', 'Sofie Lund', '--without-answer', ...file)
  const trial = await cli.run('import', 'side.txt', '--dry-run', ...file)
  expect(trial.out).toContain('Sofie Lund (ønskede sletning 22. november 2026: importeres ikke)')
  const { review } = await cli.json('import', 'side.txt', '--dry-run', ...file)
  expect(review.filter(({ erasedOn }: { erasedOn?: string }) => erasedOn)).toMatchObject([{ name: 'Sofie Lund', erasedOn: '2026-11-22' }])
  await cli.run('import', 'side.txt', ...file)
  expect(await names()).not.toContain('Sofie Lund')

  const take = (...argv: string[]) => cli.run('import', 'side.txt', '--take-erased', ...argv, ...file)
  expect(await take('Sofie Lund')).toMatchObject({ code: 2, err: expect.stringContaining('--reason') })
  expect(await take('Ole Nord', '--reason', 'ringede')).toMatchObject({ code: 4, err: expect.stringContaining('Ole Nord') })
  const taken = await take('sofie lund', '--reason', 'ringede selv 22. november')
  expect(taken).toMatchObject({ code: 0, out: expect.not.stringContaining('importeres ikke') })
  expect(await names()).toEqual(before)
  expect((await cli.run('show', 'Sofie Lund', ...file)).out).toContain('ringede selv 22. november')
  const big = await cli.run('import', 'side.txt', '--big', '--take-erased', 'Sofie Lund', '--reason', 'ringede', ...file)
  expect(big).toMatchObject({ code: 2, err: expect.stringContaining('--big') })
})
