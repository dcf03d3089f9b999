import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aCommandLine } from './command-line.ts'

const table = 'Navn;Stilling;Organisation;E-mail\nAnna Holm;Direktør;Havnens Venner;anna@havnen.example\nBo Lund;;Byens Haver;\n'
const none = { create: 0, update: 0, unchanged: 0, conflict: 0, departed: 0 }

describe('import --big', () => {
  it('prints the summary that import prints, and the first remarks', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    cli.write('liste.csv', table)
    const whole = await cli.json('import', 'liste.csv', '--dry-run', ...file)
    const trial = await cli.json('import', 'liste.csv', '--big', '--dry-run', ...file)
    expect(trial).toEqual({ problems: whole.problems, summary: whole.summary })
    const { summary } = await cli.json('import', 'liste.csv', '--big', ...file)
    expect(summary).toMatchObject({ persons: { ...none, create: 2 }, committed: true, changeSet: expect.any(String) })
    const again = await cli.run('import', 'liste.csv', '--big', ...file)
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('Kilden er, som den var. Intet er ændret.') })
  })

  it('says what it did, and how it is undone', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    cli.write('liste.csv', table)
    const { out } = await cli.run('import', 'liste.csv', '--big', ...file)
    expect(out).toContain('liste: 2 partnere, 2 personer')
    expect(out).toMatch(/linje 3: .*\n/)
    expect(out).toMatch(/Gemt: 2 partnere og 2 personer oprettet\. Fortryd med "kartotek undo [0-9a-f-]+"\./)
    await cli.run('undo', ...file)
    expect(await cli.json('persons', ...file)).toEqual([])
  })

  it('reads columns as a map says', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    cli.write('liste.csv', table)
    cli.write('kolonner.json', JSON.stringify({ columns: { Stilling: 'custom:Rang' } }))
    await cli.json('import', 'liste.csv', '--big', '--map', 'kolonner.json', ...file)
    const { out } = await cli.run('export', '--as', 'json', '--out', '-', ...file)
    expect(JSON.parse(out).custom_field).toMatchObject([{ label: 'Rang' }])
  })

  it('without a card file compares with an empty one and makes none', async () => {
    const cli = aCommandLine()
    cli.write('liste.csv', table)
    const { out, code } = await cli.run('import', 'liste.csv', '--big', '--dry-run')
    expect({ out, code }).toMatchObject({ code: 0, out: expect.stringContaining('Intet er gemt.') })
    expect(existsSync(cli.home)).toBe(false)
  })

  it.each([
    [['-'], 2, '--big kan ikke læse stdin'],
    [['liste.csv', '--report', 'ud.csv'], 2, '--report kan ikke bruges med --big'],
    [['liste.csv', '--from', 'xlsx'], 2, '--big læser kun CSV og JSON'],
    [['liv.vcf'], 2, 'kun læses lidt ad gangen, når den er CSV eller JSON; denne er vcard'],
    [['udtræk.json'], 2, 'Læs det ind uden --big'],
    [['findes-ikke.csv'], 4, 'findes-ikke.csv']
  ])('is refused for %j', async (argv, code, why) => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    cli.write('liste.csv', table)
    cli.write('liv.vcf', 'BEGIN:VCARD\nVERSION:4.0\nFN:Liv Munk\nEND:VCARD\n')
    cli.write('udtræk.json', '{"kartotek": 1,\n "person": []}')
    const said = await cli.run('import', ...argv, '--big', ...file)
    expect(said.err).toContain(why)
    expect(said.code).toBe(code)
    expect(await cli.json('persons', ...file)).toEqual([])
  })
})
