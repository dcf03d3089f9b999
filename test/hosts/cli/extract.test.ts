import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alliance, pageText } from '../../support/pages.ts'
import { aCommandLine } from './command-line.ts'

async function aFullFile() {
  const cli = aCommandLine()
  const file = await cli.aFile()
  cli.write('side.txt', pageText(alliance))
  await cli.run('import', 'side.txt', ...file)
  await cli.run('list', 'create', 'Alle', '--query', 'har:email', ...file)
  await cli.run('log', 'call', '--with', 'Sofie Lund', '--text', 'Talte om havnen', '--follow-up', 'om 14 dage Ring', ...file)
  return { cli, file }
}

describe('An extract', () => {
  it('is read into an empty card file and comes out of it the same', async () => {
    const { cli, file } = await aFullFile()
    expect((await cli.run('export', '--as', 'json', '--out', 'a.json', ...file)).code).toBe(0)
    const other = await cli.aFile('b.kartotek')
    const { rows } = await cli.json('import', 'a.json', ...other)
    expect(rows).toBeGreaterThan(30)
    const again = await cli.run('export', '--as', 'json', '--out', '-', ...other)
    expect(again.out).toBe(readFileSync(cli.path('a.json'), 'utf8'))
  })

  it('is only looked into with --dry-run', async () => {
    const { cli, file } = await aFullFile()
    await cli.run('export', '--as', 'json', '--out', 'a.json', ...file)
    const other = await cli.aFile('b.kartotek')
    const seen = await cli.json('import', 'a.json', '--dry-run', ...other)
    expect(seen).toMatchObject({ committed: false, tables: { organisation: alliance.length } })
    expect(await cli.json('partners', ...other)).toEqual([])
  })

  it('is refused by a card file that holds something, and when it is none', async () => {
    const { cli, file } = await aFullFile()
    await cli.run('export', '--as', 'json', '--out', 'a.json', ...file)
    expect(await cli.run('import', 'a.json', ...file)).toMatchObject({ code: 2, err: expect.stringContaining('tomt') })
    cli.write('b.json', '{"kartotek": 1, "person": [')
    expect(await cli.run('import', 'b.json', ...(await cli.aFile('c.kartotek')))).toMatchObject({ code: 2 })
    cli.write('d.json', '[]')
    expect(await cli.run('import', 'd.json', '--from', 'json', ...(await cli.aFile('e.kartotek')))).toMatchObject({ code: 2 })
  })

  it('is never written over a card file', async () => {
    const { cli, file } = await aFullFile()
    const before = readFileSync(cli.path('test.kartotek'))
    expect((await cli.run('export', '--as', 'json', '--out', 'test.kartotek', ...file)).code).toBe(9)
    expect(readFileSync(cli.path('test.kartotek')).subarray(0, 16)).toEqual(before.subarray(0, 16))
  })
})
