import { expect, it } from 'vitest'
import { aCommandLine } from './command-line.ts'

it('joins and leaves on the command line, and tells of the alliance in words and as JSON', async () => {
  const cli = aCommandLine()
  const file = await cli.aFile()
  await cli.run('add', 'partner', 'Havnens Venner', ...file)
  await cli.run('add', 'person', 'Liv Munk', ...file)
  expect((await cli.run('alliance', 'set', 'shortName=ALA', 'admission=closed', 'termFrom=1.1.2024', ...file)).code).toBe(0)
  expect(await cli.json('alliance', 'show', ...file)).toMatchObject({ shortName: 'ALA', isAdmissionOpen: false, termFrom: '2024-01-01' })
  expect((await cli.run('membership', 'leave', 'Havnens Venner', '--on', '1.3.2026', '--reason', 'Lagt sammen', ...file)).code).toBe(0)
  await cli.run('membership', 'join', 'Havnens Venner', '--as', 'observer', '--since', 'juni 2026', ...file)
  expect(await cli.json('membership', 'list', 'Havnens Venner', ...file)).toMatchObject([
    { kind: 'observer', status: 'active', joinedFrom: '2026-06-01' },
    { status: 'left', leftOn: '2026-03-01', leaveReason: 'Lagt sammen' }
  ])
  await cli.run('milestone', 'add', 'Første møde', '--on', '3.5.2020', '--source', 'referat', ...file)
  expect((await cli.run('milestone', 'list', ...file)).out).toMatch(/Første møde\s+Nået/)
  await cli.run('focus', 'add', 'Sundhed', '--en', 'Health', ...file)
  await cli.run('focus', 'add', 'Medicin', '--under', 'Sundhed', ...file)
  await cli.run('focus', 'set', 'Havnens Venner', 'Medicin', ...file)
  expect(await cli.json('focus', 'list', ...file)).toMatchObject([{ nameDa: 'Sundhed' }, { nameDa: 'Medicin', partners: 1 }])
  await cli.run('goal', 'add', 'Havnens Venner', 'Halvere ventetiden', '--status', 'reached', ...file)
  expect(await cli.json('goal', 'list', 'Havnens Venner', ...file)).toMatchObject([{ text: 'Halvere ventetiden', status: 'reached' }])
  await cli.run('quote', 'add', 'Liv Munk', 'Det nytter', '--on', '1.6.2025', ...file)
  expect(await cli.json('quote', 'list', 'nytter', ...file)).toMatchObject([{ name: 'Liv Munk', saidOn: '2025-06-01' }])
  expect((await cli.run('membership', 'leave', 'Havnens Venner', '--on', '1.1.2099', ...file)).code).toBe(0)
  expect(await cli.json('partners', 'status:aktiv udtrådt:2099-01-01', ...file)).toMatchObject([{ name: 'Havnens Venner' }])
})
