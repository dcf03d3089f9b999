import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readGrid } from '#main/formats/table/index.ts'
import { alliance, pageText } from '../../support/pages.ts'
import { aCommandLine } from './command-line.ts'

async function aFullFile() {
  const cli = aCommandLine()
  const file = await cli.aFile()
  cli.write('side.txt', pageText(alliance))
  await cli.run('import', 'side.txt', ...file)
  await cli.run('list', 'create', 'Alle', '--query', 'har:email', '--policy', 'all', ...file)
  return { cli, file }
}

const persons = alliance.flatMap((partner) => partner.persons).length

describe('kartotek export', () => {
  it('writes persons as CSV that Danish Excel opens', async () => {
    const { cli, file } = await aFullFile()
    const said = await cli.json('export', '--as', 'csv', '--out', 'personer.csv', ...file)
    const bytes = readFileSync(cli.path('personer.csv'))
    expect(said).toMatchObject({ rows: persons, excluded: 0, bytes: bytes.length })
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from('\ufeff'))
    const { rows, delimiter } = await readGrid({ bytes, kind: 'csv' })
    expect(delimiter).toBe(';')
    expect(rows.length).toBe(persons + 1)
  })

  it('writes those whom a search finds, or partners, as a workbook', async () => {
    const { cli, file } = await aFullFile()
    expect(await cli.json('export', '--as', 'xlsx', '--out', 'a.xlsx', '--query', 'Østerby', ...file)).toMatchObject({ rows: 1 })
    expect(await cli.json('export', '--as', 'xlsx', '--out', 'b.xlsx', '--partners', ...file)).toMatchObject({ rows: alliance.length })
    const { rows, sheets } = await readGrid({ bytes: readFileSync(cli.path('b.xlsx')), kind: 'xlsx' })
    expect(sheets).toEqual(['Partnere'])
    expect(rows.slice(1).map((row) => row[1])).toContain('Vesterå Kommune')
  })

  it('writes cards to the terminal', async () => {
    const { cli, file } = await aFullFile()
    const { out, code } = await cli.run('export', '--as', 'vcard', '--out', '-', ...file)
    expect(code).toBe(0)
    expect(out.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(persons)
    expect(out).toContain('FN:Søren Østerby\r\n')
  })

  it('leaves out of a list whoever must not be written to, and says how many', async () => {
    const { cli, file } = await aFullFile()
    await cli.run('optout', 'Karen Dam', '--how', 'mail 3. november', ...file)
    const { code, err } = await cli.run('export', '--as', 'csv', '--out', 'a.csv', '--list', 'Alle', ...file)
    expect(code).toBe(0)
    expect(err).toContain('1 på listen er udeladt')
    const text = readFileSync(cli.path('a.csv'), 'utf8')
    expect(text).not.toContain('karen.dam@')
    expect(text).toContain('sofie.lund@')
    const everybody = await cli.run('export', '--as', 'csv', '--out', '-', ...file)
    expect(everybody.out).toMatch(/karen\.dam@.*;afmeldt;2026-11-22;mail 3\. november/)
  })

  it.each([
    [['--as', 'json', '--query', 'Lund'], 'hele kartoteket'],
    [['--as', 'json', '--list', 'Alle'], 'hele kartoteket'],
    [['--as', 'csv', '--list', 'Alle', '--partners'], 'enten en liste'],
    [['--as', 'pdf'], 'pdf']
  ])('refuses %j', async (parameters, reason) => {
    const { cli, file } = await aFullFile()
    const { code, err } = await cli.run('export', ...parameters, '--out', 'a.out', ...file)
    expect(code).toBe(2)
    expect(err).toContain(reason)
    expect(existsSync(cli.path('a.out'))).toBe(false)
  })
})
