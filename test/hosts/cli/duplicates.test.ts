import { expect, it } from 'vitest'
import { aCommandLine } from './command-line.ts'

async function anAlliance() {
  const cli = aCommandLine()
  const file = await cli.aFile()
  await cli.run('add', 'partner', 'Alfa', ...file)
  await cli.run('add', 'partner', 'Alfa A/S', ...file)
  await cli.run('add', 'person', 'Henrik Mosehøj', 'partner=Alfa', 'email=henrik@alfa.example', ...file)
  await cli.run('add', 'person', 'Henk Mosehøj', 'partner=Alfa', 'email=hm@alfa.example', ...file)
  return { cli, file }
}

it('duplicates tells who may be entered twice, and why, by field', async () => {
  const { cli, file } = await anAlliance()
  const { code, out, err } = await cli.run('duplicates', ...file)
  expect(code).toBe(0)
  expect(out).toMatch(/Henrik Mosehøj.*Henk Mosehøj.*fornavn ≃ kælenavn, efternavn ≡, e-mail ≠, partner ≡/)
  expect(out).toMatch(/Alfa A\/S +Alfa +navn ≃ stavet anderledes/)
  expect(err).toBe('1 par personer\n1 par partnere\n')
})

it('duplicates answers programs with ids, values and signs, and can be limited', async () => {
  const { cli, file } = await anAlliance()
  const { persons, partners } = await cli.json('duplicates', '--persons', '--limit', '1', ...file)
  expect(partners).toEqual([])
  expect(persons).toMatchObject([
    {
      one: { name: 'Henrik Mosehøj', about: 'Alfa' },
      two: { name: 'Henk Mosehøj' },
      fields: [{ field: 'givenName', sign: 'equivalent', reason: 'nickname' }, {}, {}, {}]
    }
  ])
  expect(await cli.run('duplicates', '--limit', '0', ...file)).toMatchObject({ code: 2 })
})
