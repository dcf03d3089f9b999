import { expect, it } from 'vitest'
import { alliance, pageText } from '../../support/pages.ts'
import { aCommandLine } from './command-line.ts'

it('list create --of partners is of their contact persons, and says of which cards it asks', async () => {
  const cli = aCommandLine()
  const file = await cli.aFile()
  cli.write('side.txt', pageText(alliance))
  await cli.run('import', 'side.txt', ...file)
  expect((await cli.run('list', 'create', 'Partnere', '--of', 'partners', '--query', 'har:email', ...file)).code).toBe(0)
  const [list] = await cli.json('lists', ...file)
  expect(list).toMatchObject({ name: 'Partnere', entity: 'organisation', query: 'har:email' })
  expect(list.memberCount).toBeGreaterThan(3)
  expect((await cli.run('list', 'show', 'Partnere', '--why', 'Sofie Lund', ...file)).out).toMatch(/✓ Kontaktperson hos .*\n {2}✓ har:email/)
  expect((await cli.run('list', 'create', 'Andre', '--of', 'sko', '--query', '', ...file)).code).toBe(2)
})

it('list puts on and takes off by hand, leaves out, compares, freezes, and says why', async () => {
  const cli = aCommandLine()
  const file = await cli.aFile()
  cli.write('side.txt', pageText(alliance))
  await cli.run('import', 'side.txt', ...file)
  const list = (...argv: string[]) => cli.run('list', ...argv, ...file)
  await list('create', 'Alle', '--query', 'har:email', '--policy', 'all')
  await list('create', 'Bestyrelsen', '--query', 'fornavn:Sofie', '--policy', 'all')
  expect((await list('pin', 'Alle', 'Sofie Lund', 'exclude')).code).toBe(2)
  expect((await list('pin', 'Alle', 'Sofie Lund', 'exclude', '--reason', 'ringer selv')).out).toContain('1 person er taget af.')
  expect((await list('show', 'Alle', '--why', 'Sofie Lund')).out).toMatch(/✓ har:email\n {2}× Taget af: "ringer selv"/)
  expect((await list('show', 'Alle', '--why')).out).toContain('taget af: "ringer selv"')
  expect((await list('pin', 'Alle', 'Sofie Lund', 'rule')).out).toContain('følger reglen igen')
  expect((await list('exclude', 'Alle', 'Bestyrelsen')).out).toContain('Udeladt: Bestyrelsen.')
  expect((await list('exclude', 'Bestyrelsen', 'Alle')).err).toContain('Bestyrelsen → Alle → Bestyrelsen')
  const { onlyA, onlyB, both } = await cli.json('list', 'compare', 'Alle', 'Bestyrelsen', ...file)
  expect([onlyA.length > 0, onlyB.length, both.length]).toEqual([true, 1, 0])
  await list('freeze', 'Bestyrelsen', 'Bestyrelsen 2026')
  expect(await cli.json('lists', ...file)).toMatchObject([{}, {}, { name: 'Bestyrelsen 2026', kind: 'static', memberCount: 1 }])
})
