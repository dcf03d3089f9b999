import { expect, it } from 'vitest'
import { aCommandLine } from './command-line.ts'

async function anAlliance() {
  const cli = aCommandLine()
  const file = await cli.aFile()
  await cli.run('add', 'partner', 'Sundby Kommune', ...file)
  await cli.run('add', 'person', 'Anna Holm', 'partner=Sundby Kommune', 'email=anna@sundby.example', 'telefon=20 00 00 07', ...file)
  await cli.run('add', 'person', 'Bo Ek', 'partner=Sundby Kommune', 'telefon=20 00 00 08', ...file)
  return { cli, file }
}

it('quality explains what is missing, rule by rule, and ends with 0', async () => {
  const { cli, file } = await anAlliance()
  const { code, out, err } = await cli.run('quality', ...file)
  expect(code).toBe(0)
  expect(out).toContain('1 person uden e-mail\nDe får ikke jeres breve.\nNavn   Partner\nBo Ek  Sundby Kommune\n')
  expect(out).toMatch(/1 partner uden type\n.*\nNavn .*Forslag\nSundby Kommune .*Kommune\n/)
  expect(out).not.toContain('telefon')
  expect(err).toBe('3 ting at se på\n')
})

it('quality can be asked about one rule, and answers programs with numbers and rows that agree', async () => {
  const { cli, file } = await anAlliance()
  const all = await cli.json('quality', ...file)
  expect(all.issues).toHaveLength(all.rules.reduce((sum: number, { count }: { count: number }) => sum + count, 0))
  const one = await cli.json('quality', '--rule', 'email-missing', ...file)
  expect(one.rules).toMatchObject([{ rule: 'email-missing', entity: 'person', count: 1, ignored: 0 }])
  expect(one.issues).toMatchObject([{ rule: 'email-missing', name: 'Bo Ek', value: '' }])
  expect(await cli.run('quality', '--rule', 'e-mail', ...file)).toMatchObject({ code: 2 })
})
