import { describe, expect, it } from 'vitest'
import type { Selection } from '#shared/model/common.ts'
import { aPartner, aSender } from '../../support/outreach.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

/** A partner with somebody to write to, in three projects; one of them is over, and in another its role has ended. */
async function aPartnerInProjects({ client }: TestApp) {
  const ids = (await aPartner(client, 'Alfa', [{ name: 'Anna Holm', email: 'anna@alfa.example', title: 'Chef' }])) as Record<string, string>
  const [alfa = '', anna = ''] = [ids['Alfa'], ids['Anna Holm']]
  const project = async (title: string, periodText: string, status: 'running' | 'finished' = 'running') => {
    const { id } = await client.projects.create({ title, periodText, status })
    const role = await client.projects.addOrganisation({ projectId: id, organisationId: alfa, role: 'partner' })
    return { id, roleId: role.id }
  }
  const doors = await project('Åbne døre', '2025–2027')
  await client.projects.addOrganisation({ projectId: doors.id, organisationId: alfa, role: 'lead' })
  await client.projects.update({ id: doors.id, version: 1, patch: { targetGroup: 'Unge 15–25 år', url: 'aabne.example' } })
  const over = await project('Første skridt', '2019', 'finished')
  const left = await project('Uden os', '2024')
  await client.projects.updateOrganisation({ id: left.roleId, version: 1, patch: { toOn: '2025-01-31' } })
  await aSender(client)
  const selection: Selection = { by: 'ids', entity: 'persons', ids: [anna] }
  const letter = async (body: string, language: 'da' | 'en') =>
    (await client.templates.preview({ selection, subject: 'x', body, language, purpose: 'service', index: 0 })).mail?.text.trim()
  return { alfa, doors, over, letter }
}

describe('A letter about projects', () => {
  it('tells each project the partner is in, those that run first, in the words of its language', async () => {
    const app = testApp()
    const { letter, doors } = await aPartnerInProjects(app)
    const parts = (names: string) => `{% for p in ${names} %}`
    expect(
      await letter(`${parts('partner.projekter')}{{ p.titel }} ({{ p.rolle }}, {{ p.status }}) {{ p.målgruppe }}; {% endfor %}`, 'da')
    ).toBe('Åbne døre (leder, partner, i gang) Unge 15–25 år; Første skridt (partner, afsluttet) ;')
    expect(await letter(`${parts('partner.projects')}{{ p.title }} ({{ p.role }}) {{ p.period }} {{ p.web }}; {% endfor %}`, 'en')).toBe(
      'Åbne døre (lead, partner) 2025–2027 aabne.example; Første skridt (partner) 2019 ;'
    )
    const { version } = await app.client.projects.get({ id: doors.id })
    await app.client.fields.create({ entity: 'project', label: 'Samlet bevilling', type: 'number' })
    await app.client.projects.update({ id: doors.id, version, patch: { customs: [{ label: 'Samlet bevilling', value: '1250' }] } })
    expect(
      await letter(
        `${parts('partner.projekter')}{% if p.felter.samlet_bevilling %}{{ p.titel }}: {{ p.fields.samlet_bevilling }}{% endif %}{% endfor %}`,
        'da'
      )
    ).toBe('Åbne døre: 1.250')
    expect(await letter('{{ partner.kort }}', 'da')).toMatch(/\n\nProjekt 1: Åbne døre\nPeriode: 2025–2027$/)
  })

  it('of a verification takes over what the answer says of them, in one step that can be taken back', async () => {
    const app = testApp()
    const { alfa, doors, over, letter } = await aPartnerInProjects(app)
    const { id } = await app.client.verifications.create({ title: 'Stemmer det?', dueOn: '2026-12-01' })
    await app.client.verifications.invite({ id })
    const rowId = (await app.client.verifications.get({ id })).partners[0]?.id ?? ''
    const card = (await letter('{{ partner.kort }}', 'da')) ?? ''
    const text = `${card.replace('2025–2027', '2025–2029')}\n\nProjekt 2: Første skridt\nPeriode: 2019\n\nProjekt 3: Nye naboer\nPeriode: 2027`
    const before = await app.client.file.dump()
    const { key, changes } = await app.client.verifications.read({ id: rowId, text })
    const said = changes.flatMap(({ kind, who, field }, at) => (kind === 'unchanged' ? [] : [{ at, says: `${kind} ${field} ${who}` }]))
    expect(said.map(({ says }) => says)).toEqual([
      ...['changed period Åbne døre', 'added project Første skridt', 'added project Nye naboer']
    ])
    const { changeSet } = await app.client.verifications.accept({ id: rowId, text, key, changes: said.map(({ at }) => at) })
    expect(await app.client.projects.get({ id: doors.id })).toMatchObject({ periodText: '2025–2029', periodTo: '2029-12-31' })
    expect((await app.client.projects.of({ type: 'organisation', id: alfa })).map(({ title }) => title)).toEqual([
      ...['Nye naboer', 'Åbne døre', 'Første skridt', 'Uden os']
    ])
    expect((await app.client.projects.get({ id: over.id })).organisations).toHaveLength(1)
    await app.client.history.undo({ set: changeSet ?? '' })
    expect(await app.client.file.dump()).toBe(before)
  })
})
