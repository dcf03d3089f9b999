import { describe, expect, it } from 'vitest'
import { aPartner } from '../../support/outreach.ts'
import { accept } from '../../support/pages.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'
import { exported } from '../exports/exported.ts'

const page = `Projekter i alliancen

Hverdag på vippen
Målgruppe: Unge 15–25 år
Kort beskrivelse: Et forløb i to trin.
Projektforløb: 2019–2020, forventes forlænget
Initiativtager: Havnens Venner
Kontaktperson: Anna Holm, projektleder, anna@havnens.example og Bo Ek, Nordby Kommune, bo@nordby.example

Åbne døre
Målgruppe: Familier
Kort beskrivelse: Et sted at mødes.
Projektforløb: siden 2021
Kontaktperson: Carl Dam

Hverdag på vippen
Målgruppe: Unge 15–25 år
Kort beskrivelse: Et forløb i to trin.
Projektforløb: 2019–2020, forventes forlænget
Kontaktperson: Anna Holm`

const titles = ['Broen', 'Havnen', 'Kajen', 'Skuret', 'Vippen', 'Åbne døre']
const pageOf = (names: readonly string[]) =>
  `Projekter i alliancen\n\n${names.map((name) => `${name}\nMålgruppe: Familier\nKort beskrivelse: Et sted at mødes.\nProjektforløb: siden 2021\nKontaktperson: Carl Dam`).join('\n\n')}`

async function read({ client }: TestApp, text: string, fileName?: string) {
  const review = await client.imports.read({ text, ...(fileName && { from: 'csv', fileName }) })
  const { rows } = await client.imports.rows({ id: review.id })
  return { review, projects: rows.flatMap(({ project }) => project ?? []) }
}
const projectsIn = async ({ client }: TestApp) => {
  const { rows } = await client.projects.table({ sort: [{ by: 'name', desc: false }] })
  return Promise.all(rows.map(({ id }) => client.projects.get({ id })))
}

describe('A page of projects', () => {
  it('that tells no more of a project asks whether it is over, until somebody has said so', async () => {
    const app = testApp()
    await accept(app.client, (await read(app, pageOf(titles))).review)
    const statuses = async () => (await projectsIn(app)).map(({ title, status }) => `${title}: ${status}`)
    const before = await statuses()
    const asked = await read(app, pageOf(titles.slice(0, 5)))
    expect(asked.projects.map(({ name, disposition, include }) => [name, disposition, include]).slice(4)).toEqual([
      ['Vippen', 'unchanged', true],
      ['Åbne døre', 'departed', false]
    ])
    expect((await read(app, pageOf(titles.slice(0, 2)))).projects).toHaveLength(2)
    await accept(app.client, asked.review)
    expect(await statuses()).toEqual(before)
    const again = await read(app, pageOf(titles.slice(0, 5)))
    const gone = again.projects.find(({ disposition }) => disposition === 'departed')
    const told = await app.client.imports.edit({ id: again.review.id, edits: [{ do: 'include', rowId: gone?.id ?? '', include: true }] })
    const { changeSet } = await accept(app.client, told)
    expect(await statuses()).toEqual(before.map((line) => line.replace(/^Åbne døre: .*/, 'Åbne døre: finished')))
    expect((await read(app, pageOf(titles.slice(0, 5)))).projects.map(({ disposition }) => disposition)).toEqual(Array(5).fill('unchanged'))
    await app.client.history.undo({ set: changeSet ?? '' })
    expect(await statuses()).toEqual(before)
  })

  it('becomes projects with those whom they name, known ones and new ones, in one step that can be taken back', async () => {
    const app = testApp()
    const ids = (await aPartner(app.client, 'Havnens Venner', [{ name: 'Anna Holm', email: 'anna@havnens.example' }])) as Record<
      string,
      string
    >
    const before = await app.client.file.dump()
    const { review, projects } = await read(app, page)
    expect(review.summary.projects).toMatchObject({ create: 2, conflict: 0 })
    expect(projects.map(({ name, disposition }) => [name, disposition])).toEqual([
      ['Hverdag på vippen', 'create'],
      ['Åbne døre', 'create']
    ])
    const { changeSet, ...done } = await accept(app.client, review)
    expect(done.projects).toEqual({ created: 2, updated: 0, ended: 0 })
    const [vippen, doors] = await projectsIn(app)
    expect(vippen).toMatchObject({
      targetGroup: 'Unge 15–25 år',
      periodFrom: '2019-01-01',
      isExtended: true,
      source: { name: 'Projekter' }
    })
    expect(vippen?.organisations).toMatchObject([{ organisationId: ids['Havnens Venner'], role: 'initiator' }])
    expect(vippen?.people.map(({ name, partner }) => [name, partner])).toEqual([
      ['Anna Holm', 'Havnens Venner'],
      ['Bo Ek', 'Nordby Kommune']
    ])
    expect(vippen?.people[0]?.personId).toBe(ids['Anna Holm'])
    expect(doors).toMatchObject({ status: 'running', people: [{ name: 'Carl Dam' }] })
    await app.client.history.undo({ set: changeSet ?? '' })
    expect(JSON.parse(await app.client.file.dump()).project ?? []).toEqual([])
    expect(JSON.parse(before).person).toEqual(JSON.parse(await app.client.file.dump()).person)
  })

  it('read again changes nothing; what it says anew is news, and what was mended by hand since is kept', async () => {
    const app = testApp()
    await accept(app.client, (await read(app, page)).review)
    const after = await app.client.file.dump()
    const again = await read(app, page)
    expect(again.review.summary).toMatchObject({ projects: { unchanged: 2, create: 0, update: 0 }, chosen: { projects: 0 } })
    await accept(app.client, again.review)
    expect(await app.client.file.dump()).toBe(after)

    const [vippen] = await projectsIn(app)
    await app.client.projects.update({ id: vippen?.id ?? '', version: vippen?.version ?? 0, patch: { targetGroup: 'Unge' } })
    const news = page.replaceAll('2019–2020, forventes forlænget', '2019–2022').replace('Carl Dam', 'Carl Dam og Ditte Bech')
    const { review, projects } = await read(app, news)
    expect(projects.map(({ disposition, fields }) => [disposition, fields.map(({ field, take }) => `${field} ${take}`)])).toEqual([
      ['update', ['targetGroup false', 'period true']],
      ['update', ['contacts true']]
    ])
    await accept(app.client, review)
    const [changed, doors] = await projectsIn(app)
    expect(changed).toMatchObject({ targetGroup: 'Unge', periodText: '2019–2022' })
    expect(doors?.people.map(({ name }) => name)).toEqual(['Carl Dam', 'Ditte Bech'])
  })

  it('does not bring back by itself what lies in the trash, and asks which of two of a title is meant', async () => {
    const app = testApp()
    await accept(app.client, (await read(app, page)).review)
    const [vippen, doors] = await projectsIn(app)
    await app.client.projects.remove({ ids: [vippen?.id ?? ''] })
    await app.client.projects.create({ title: doors?.title ?? '' })
    const { projects } = await read(app, page)
    expect(projects.map(({ include, disposition, doubt }) => [include, disposition, doubt?.code])).toEqual([
      [false, 'unchanged', undefined],
      [false, 'conflict', 'several']
    ])
  })
})

describe('A table of projects', () => {
  const csv = `Projekt;Målgruppe;Periode;Leder;Partnere;Kontaktperson;Kontaktperson e-mail;Status
Åbne døre;Familier;2021–2023;Havnens Venner;Nordby Kommune;Carl Dam;carl@dam.example;Afsluttet
Åbne døre;;;;Region Øst;;;
Bagvendt;Unge;2023–2021;;;;;I gang`

  it('is told by its headers; its columns name organisations in their roles, and rows of one title are one', async () => {
    const app = testApp()
    const { review } = await read(app, csv, 'projekter.csv')
    expect(review.table?.columns.map(({ target }) => target)).toEqual([
      ...['project.title', 'project.targetGroup', 'project.period', 'project.lead', 'project.partner'],
      ...['project.contact', 'project.contactEmail', 'project.status']
    ])
    expect((await app.client.imports.problems({ id: review.id })).problems).toMatchObject([
      { code: 'period.ends-early', value: '2023–2021' }
    ])
    await accept(app.client, review)
    const [backwards, doors] = await projectsIn(app)
    expect(backwards).toMatchObject({ periodText: '', status: 'running' })
    expect(doors).toMatchObject({ status: 'finished', periodTo: '2023-12-31' })
    expect(doors?.organisations.map(({ name, role }) => [name, role])).toEqual([
      ['Havnens Venner', 'lead'],
      ['Nordby Kommune', 'partner'],
      ['Region Øst', 'partner']
    ])
    const { review: again } = await read(app, csv, 'projekter.csv')
    expect(again.summary.projects).toMatchObject({ unchanged: 2, create: 0, update: 0 })
  })

  it('that our own export wrote comes back without a change, with fields of the user’s own, and is taken up into an empty file', async () => {
    const app = testApp()
    await accept(app.client, (await read(app, csv, 'projekter.csv')).review)
    const [, doors] = await projectsIn(app)
    const patch = { customs: [{ label: 'Bevilling', value: '250000' }], focus: ['Ensomhed', 'Arbejde'], names: ['Døren'] }
    await app.client.projects.update({ id: doors?.id ?? '', version: doors?.version ?? 0, patch })
    const everything = { what: 'projects', query: '' } as const
    const { content } = await exported(app.client, { as: 'csv', wanted: everything, language: 'da' })
    const written = content.toString('utf8')
    const again = await read(app, written, 'eksport.csv')
    expect(again.review.summary.projects).toMatchObject({ unchanged: 2, create: 0, update: 0, conflict: 0 })
    const changed = await read(app, written.replace('250000', '300000'), 'eksport.csv')
    expect(changed.projects.flatMap(({ fields }) => fields)).toMatchObject([{ field: 'custom:Bevilling', old: '250000', new: '300000' }])

    const other = testApp()
    await accept(other.client, (await read(other, written, 'eksport.csv')).review)
    const [, copy] = await projectsIn(other)
    expect(copy).toMatchObject({
      title: 'Åbne døre',
      status: 'finished',
      names: ['Døren'],
      customs: [{ label: 'Bevilling', value: '250000' }]
    })
    expect(copy?.organisations.map(({ name, role }) => [name, role])).toEqual(doors?.organisations.map(({ name, role }) => [name, role]))
  })
})
