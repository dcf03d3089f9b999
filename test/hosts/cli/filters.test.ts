import { describe, expect, it } from 'vitest'
import { aCommandLine } from './command-line.ts'

describe('A filter on the command line', () => {
  it('is the whole language, of persons, partners and lists', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    await cli.json('generate', '--partners', '10', '--contacts', '30', ...file)
    const count = async (what: string, filter: string): Promise<number> =>
      JSON.parse((await cli.run(what, ...file, '--json', '--', filter)).out).length
    const all = await count('persons', '')
    const some = await count('persons', 'type:kommune,region (har:email | har:telefon) -afmeldt')
    expect(all).toBe(30)
    expect(some).toBe(await count('persons', '(type:municipality | type:region) -(missing:email missing:phone) -unsubscribed'))
    expect(await count('persons', '-(type:kommune,region (har:email | har:telefon) -afmeldt)')).toBe(all - some)
    expect(await count('partners', 'person:>=1 oprettet:i-dag')).toBe(10)
    await cli.json('list', 'create', 'Stille', '--query', 'dialog:>90d -type:kommune', ...file)
    const { out } = await cli.run('lists', '--json', ...file)
    expect(out).toContain('dialog:>90d -type:kommune')
  })

  it('says where it is not understood, and exits as for any mistake of input', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    const { code, err } = await cli.run('persons', 'anna | (stauts:aktiv)', ...file)
    expect(code).toBe(2)
    expect(err).toBe('Feltet "stauts" kendes ikke (tegn 9). Mente du "status"?\n')
    expect((await cli.run('persons', 'type:zzzz', ...file)).err).toBe('"zzzz" kan ikke bruges her (tegn 6).\n')
  })
})
