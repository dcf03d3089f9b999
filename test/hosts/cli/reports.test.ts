import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { aPartner } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'
import { aCommandLine } from './command-line.ts'

async function anAlliance() {
  const cli = aCommandLine()
  const file = await cli.aFile()
  const app = testApp({ file: cli.path('test.kartotek') })
  const ids = await aPartner(app.client, 'Ældrenettet', [{ name: 'Bo Aagaard', title: 'formand' }])
  await app.context.session.write({ key: 'partner.updated' }, (unit) => {
    for (const row of unit.db.rows<{ id: string }>('select id from membership where organisation_id = ?', ids['Ældrenettet'] ?? ''))
      unit.update('membership', row.id, { joined_from: '2025-03-03', joined_to: '2025-03-03' })
    return {}
  })
  await app.close()
  return { cli, file }
}

it('report tells in text and in JSON, and writes files', async () => {
  const { cli, file } = await anAlliance()
  expect((await cli.run('report', 'list', ...file)).out).toContain('silent')
  const year = ['--from', '1.1.2025', '--to', '31.12.2025']
  const { out } = await cli.run('report', 'show', 'partners', ...year, ...file)
  expect(out).toContain('1 kom til, 0 trådte ud. Aktive partnere: 0 før, 1 til sidst.')
  const told = JSON.parse((await cli.run('report', 'show', 'partners', ...year, '--json', ...file)).out)
  expect(told.rows).toHaveLength(12)
  const path = cli.path('partnere.svg')
  expect(await cli.run('report', 'show', 'partners', ...year, '--format', 'svg', '--out', path, ...file)).toMatchObject({ code: 0 })
  expect(readFileSync(path, 'utf8')).toMatch(/^<svg/)
  expect(await cli.run('report', 'show', 'partners', '--from', '2025-02-01', '--to', '2025-01-01', ...file)).toMatchObject({ code: 2 })
})

it('directory and account are files; --as-of looks back', async () => {
  const { cli, file } = await anAlliance()
  const [page, paper] = [cli.path('partnere.html'), cli.path('beretning.html')]
  expect(await cli.run('directory', '--out', page, ...file)).toMatchObject({ code: 0, out: '1 partnere og 1 kontaktpersoner.\n' })
  expect(readFileSync(page, 'utf8')).toContain('Bo Aagaard')
  expect(await cli.run('account', 'new', 'Beretning 2025', ...file)).toMatchObject({ out: 'Beretning 2025 (2025-01-01 – 2025-12-31)\n' })
  expect(await cli.run('account', 'next', 'Beretning 2025', ...file)).toMatchObject({ out: 'Beretning 2026 (2026-01-01 – 2026-12-31)\n' })
  expect(await cli.run('account', 'write', 'Beretning 2025', '--out', paper, ...file)).toMatchObject({ code: 0 })
  expect(existsSync(paper)).toBe(true)
  const rows = async (...asked: string[]) => JSON.parse((await cli.run('partners', ...asked, '--json', ...file)).out)
  expect(await rows('--as-of', '2025-03-02')).toEqual([])
  expect(await rows('--as-of', '2025-03-03')).toHaveLength(1)
})
