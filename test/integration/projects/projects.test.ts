import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

/** An alliance with two partners, somebody at each, and a project of the first. */
async function alliance() {
  const app = testApp()
  const { client } = app
  const { id: harbour } = await client.partners.create({ name: 'Havnens Venner' })
  const { id: light } = await client.partners.create({ name: 'Lysets Venner' })
  const { id: anna } = await client.persons.create({
    givenName: 'Anna',
    familyName: 'Holm',
    partnerId: harbour,
    title: 'Projektleder',
    emails: ['anna@havn.example']
  })
  const { id: project } = await client.projects.create({ title: 'Projekt 12: Trygge havne', periodText: '2023–2025', leadId: harbour })
  return { ...app, harbour, light, anna, project }
}
const name = [{ by: 'name' as const }]

describe('A project', () => {
  it('is in the table with who leads it, who is asked, and when it runs', async () => {
    const { client, project, light, anna } = await alliance()
    await client.projects.addOrganisation({ projectId: project, organisationId: light, role: 'funder' })
    await client.projects.addOrganisation({ projectId: project, name: 'Fonden Fremad', role: 'evaluator' })
    await client.projects.addPerson({ projectId: project, personId: anna })
    const { rows } = await client.projects.table({ sort: name })
    expect(rows).toMatchObject([
      {
        lead: 'Havnens Venner',
        organisations: 'Havnens Venner, Fonden Fremad, Lysets Venner',
        organisationCount: 3,
        contacts: 'Anna Holm',
        hasLeft: false,
        periodFrom: '2023-01-01',
        periodTo: '2025-12-31',
        periodPrecision: 'year'
      }
    ])
    const card = await client.projects.get({ id: project })
    expect(card.organisations.map((one) => [one.name, one.role, one.isPartner])).toEqual([
      ['Havnens Venner', 'lead', true],
      ['Lysets Venner', 'funder', true],
      ['Fonden Fremad', 'evaluator', false]
    ])
    expect(card.people).toMatchObject([{ name: 'Anna Holm', title: 'Projektleder', partner: 'Havnens Venner', hasLeft: false }])
  })

  it('that ends before it begins is refused at its field, and one that nobody can read stays as text', async () => {
    const { client, project } = await alliance()
    const { version } = await client.projects.get({ id: project })
    await expect(client.projects.update({ id: project, version, patch: { periodText: '2025–2023' } })).rejects.toMatchObject({
      code: 'period.ends-early',
      data: { details: { field: 'periodText' } }
    })
    await client.projects.update({ id: project, version, patch: { periodText: 'når pengene er der' } })
    expect(await client.projects.get({ id: project })).toMatchObject({
      periodText: 'når pengene er der',
      periodFrom: null,
      periodPrecision: 'unknown'
    })
  })

  it('flags who is asked about it when the role ends that this hangs on', async () => {
    const { client, project, anna, harbour } = await alliance()
    await client.projects.addPerson({ projectId: project, personId: anna })
    const [role] = (await client.partners.get({ id: harbour })).contacts
    await client.persons.endRole({ id: role?.affiliationId ?? '', version: role?.version ?? 0, on: '2026-01-31', reason: 'left' })
    expect((await client.projects.get({ id: project })).people).toMatchObject([{ name: 'Anna Holm', hasLeft: true }])
    expect((await client.projects.table({ sort: name })).rows).toMatchObject([{ hasLeft: true }])
  })

  it('is asked for with its people and its partners, and its people are written to', async () => {
    const { client, project, anna, harbour } = await alliance()
    await client.projects.addPerson({ projectId: project, personId: anna })
    expect((await client.persons.table({ query: 'projekt:"Projekt 12"', sort: name })).rows).toMatchObject([{ id: anna }])
    expect((await client.partners.table({ query: 'projektrolle:leder', sort: name })).rows).toMatchObject([{ id: harbour }])
    expect((await client.projects.table({ query: 'status:i-gang partner:havnens begynder:2023', sort: name })).total).toBe(1)
    expect((await client.projects.table({ query: '-partner:havnens', sort: name })).total).toBe(0)
    const resolved = await client.lists.resolve({ selection: { by: 'ids', entity: 'projects', ids: [project] }, policy: 'all' })
    expect(resolved.included).toMatchObject([{ personId: anna }])
    const [group] = await client.search.find({ text: 'trygge', kinds: ['project'] })
    expect(group?.hits).toMatchObject([{ kind: 'project', id: project, subtitle: 'Havnens Venner' }])
  })

  it('is logged about, with a note that stands on its timeline and tells whom it is about', async () => {
    const { client, project, anna } = await alliance()
    const subject = { type: 'project', id: project } as const
    await client.activities.log({ kind: 'meeting', text: 'Styregruppen mødtes', with: [subject, { type: 'person', id: anna }] })
    await client.followUps.create({ title: 'Send referat', subject, dueOn: '2026-12-01' })
    const { entries } = await client.activities.timeline({ subject, kinds: ['meeting'] })
    expect(entries).toMatchObject([{ parties: [{ name: 'Anna Holm' }], about: [{ name: 'Projekt 12: Trygge havne' }] }])
    expect(await client.followUps.list({ subject })).toMatchObject([{ subject: { name: 'Projekt 12: Trygge havne' } }])
    expect((await client.projects.table({ sort: name })).rows[0]?.lastActivityAt).not.toBeNull()
  })

  it('is edited in its table, each cell as its column wants it', async () => {
    const { client, project } = await alliance()
    const write = (column: string, text: string) => client.cells.write({ entity: 'projects', cells: [{ id: project, column, text }] })
    await write('status', 'Afsluttet')
    await write('focus', 'Sundhed; Unge')
    expect((await write('period', '2025–2023')).results).toMatchObject([{ problem: 'date' }])
    expect((await client.projects.table({ sort: name })).rows).toMatchObject([{ status: 'finished', focus: ['Sundhed', 'Unge'] }])
    expect((await client.projects.matrix({})).cells).toEqual([{ partner: 0, project: 0, roles: ['lead'] }])
  })

  it('goes to the trash, comes back, and every step can be undone', async () => {
    const { client, project } = await alliance()
    await client.projects.remove({ ids: [project] })
    expect((await client.projects.table({ sort: name })).total).toBe(0)
    expect((await client.trash.list({})).rows).toMatchObject([{ entity: 'project', name: 'Projekt 12: Trygge havne' }])
    await client.history.undo({})
    expect((await client.projects.table({ sort: name })).total).toBe(1)
    await client.history.undo({})
    expect((await client.projects.table({ sort: name })).total).toBe(0)
  })
})
