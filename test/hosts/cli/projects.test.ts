import { describe, expect, it } from 'vitest'
import { aCommandLine } from './command-line.ts'

async function aProject() {
  const cli = aCommandLine()
  const file = await cli.aFile()
  await cli.run('add', 'partner', 'Havnens Venner', ...file)
  await cli.run('add', 'person', 'Anna Holm', 'partner=Havnens Venner', ...file)
  const { out } = await cli.run('project', 'add', 'Åbne', 'døre', 'periode=2025–2027', 'målgruppe=Familier', ...file)
  const show = async () => JSON.parse((await cli.run('projects', '--json', ...file)).out) as Record<string, unknown>[]
  return { cli, file, id: out.trim(), show }
}

describe('projects on the command line', () => {
  it('are made and changed by their title or id', async () => {
    const { cli, file, id, show } = await aProject()
    expect((await cli.run('project', 'edit', 'åbne døre', 'resultat=40 familier', 'status=finished', ...file)).out).toBe('Gemt.\n')
    expect((await cli.run('project', 'edit', id, 'resultat=40 familier', ...file)).out).toBe('Intet at ændre: det stod der allerede.\n')
    expect(await show()).toMatchObject([{ name: 'Åbne døre', targetGroup: 'Familier', outcome: '40 familier', status: 'finished' }])
    expect((await cli.run('project', 'edit', 'åbne døre', 'status=forbi', ...file)).code).toBe(2)
    expect((await cli.run('project', 'edit', 'Lukkede døre', 'resultat=x', ...file)).code).toBe(4)
  })

  it('have organisations and persons in roles, whose days can be changed by saying the role again', async () => {
    const { cli, file, show } = await aProject()
    const role = (...args: string[]) => cli.run('project', 'role', 'Åbne døre', ...args, ...file)
    const { out } = await role('--organisation', 'Havnens Venner', '--as', 'lead', '--from', '1.2.2025', '--note', 'Med kontor')
    await role('--person', 'Anna Holm', '--as', 'contact')
    expect(await show()).toMatchObject([{ lead: 'Havnens Venner', contacts: 'Anna Holm' }])
    expect((await role('--organisation', 'Havnens Venner', '--as', 'lead', '--until', '31.12.2025')).out).toBe(out)
    expect(await show()).toMatchObject([{ lead: '', contacts: 'Anna Holm' }])
    expect((await role('--organisation', 'Havnens Venner', '--as', 'contact')).code).toBe(2)
    expect((await role('--as', 'lead')).code).toBe(2)
  })

  it('come in from a page, and tell what was read of it', async () => {
    const { cli, file, show } = await aProject()
    const page = 'Trygt hjem\nMålgruppe: Patienter\nProjektforløb: siden 2024\nKort beskrivelse: En følgeven.\nKontaktperson: Carl Dam'
    const { out } = await cli.runWith({ stdin: page }, 'import', '-', '--json', ...file)
    expect(JSON.parse(out)).toMatchObject({
      projects: [{ title: 'Trygt hjem', targetGroup: 'Patienter', contacts: [{ name: 'Carl Dam' }] }],
      review: [{ entity: 'project', disposition: 'create' }],
      summary: { projects: { create: 1 }, committed: true }
    })
    expect(await show()).toHaveLength(2)
  })
})
