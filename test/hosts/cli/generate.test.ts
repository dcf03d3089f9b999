import { describe, expect, it } from 'vitest'
import { aCommandLine } from './command-line.ts'

const generate = (partners: number, contacts: number, seed: number) => [
  'generate',
  '--partners',
  `${partners}`,
  '--contacts',
  `${contacts}`,
  '--seed',
  `${seed}`
]

describe('generate', () => {
  it('makes the file, whole and searchable, with everybody asked for', async () => {
    const cli = aCommandLine()
    const file = ['--file', 'stor.kartotek']
    expect((await cli.run(...generate(30, 300, 1), ...file)).code).toBe(0)
    expect(await cli.json('check', '--full', ...file)).toEqual({ ok: true, problems: [] })
    expect(await cli.json('partners', ...file)).toHaveLength(30)
    const persons = await cli.json('persons', ...file)
    expect(persons).toHaveLength(300)
    expect((await cli.json('persons', 'har:email', ...file)).length).toBeGreaterThan(250)
    const [first] = persons
    expect(await cli.json('persons', `"${first.displayName}"`, ...file)).toContainEqual(first)
  })

  it('makes up everything: addresses that lead nowhere and numbers of one series', async () => {
    const cli = aCommandLine()
    const file = ['--file', 'stor.kartotek']
    await cli.run(...generate(20, 200, 3), ...file)
    const persons: { email: string | null; phone: string | null }[] = await cli.json('persons', ...file)
    const emails = persons.flatMap(({ email }) => email ?? [])
    expect(new Set(emails).size).toBe(emails.length)
    expect(emails.filter((email) => !/^[a-z0-9.-]+@[a-z0-9-]+\.example$/.test(email))).toEqual([])
    expect(persons.filter(({ phone }) => phone !== null && !/^\+4520\d{6}$/.test(phone))).toEqual([])
  })

  it('makes the same ones from the same seed, others from another', async () => {
    const cli = aCommandLine()
    const names = async (seed: number, file: string) => {
      await cli.run(...generate(10, 60, seed), '--file', file)
      return cli.json('persons', '--columns', 'name,partner,title,email,phone', '--file', file)
    }
    const first = await names(1, 'a.kartotek')
    expect(await names(1, 'b.kartotek')).toEqual(first)
    expect(await names(2, 'c.kartotek')).not.toEqual(first)
  })

  it('mixes nothing into a file that holds something', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    await cli.run('add', 'partner', 'Havnen', ...file)
    expect((await cli.run(...generate(5, 5, 1), ...file)).code).toBe(2)
    expect(await cli.json('partners', ...file)).toHaveLength(1)
  })
})
