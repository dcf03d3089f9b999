import { describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../support/test-app.ts'

async function partners({ client }: TestApp, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let at = 1; at <= count; at += 1) ids.push((await client.partners.create({ name: `Partner ${at}` })).id)
  return ids
}

describe('The alliance', () => {
  it('keeps what it is, and refuses a term that ends before it begins at the field', async () => {
    const { client } = testApp()
    await client.partners.create({ name: 'Havnens Venner' })
    const { version } = await client.alliance.get()
    const patch = { shortName: 'ALA', termFrom: '2026-01-01', isAdmissionOpen: false, vision: 'Lige adgang', fiscalYearStart: 7 }
    await client.alliance.update({ version, patch })
    const now = await client.alliance.get()
    expect(now).toMatchObject(patch)
    await expect(client.alliance.update({ version: now.version, patch: { termTo: '2025-12-31' } })).rejects.toMatchObject({
      code: 'period.ends-early',
      data: { details: { field: 'termTo' } }
    })
  })

  it('tells what was stated beside what is counted, and neither changes the other', async () => {
    const app = testApp()
    const { client } = app
    await partners(app, 3)
    await client.alliance.addTotal({ subject: 'partners', total: 2, statedOn: '2025-05-03', source: 'årsmødet' })
    await client.alliance.addTotal({ subject: 'projects', total: 120 })
    const { totals, counted } = await client.alliance.get()
    expect(totals.map(({ subject, total, counted: now }) => [subject, total, now])).toEqual([
      ['partners', 2, 3],
      ['projects', 120, 0]
    ])
    expect(counted.partners).toBe(3)
    await expect(client.alliance.addTotal({ subject: 'events', total: 1, statedOn: '2027-01-01' })).rejects.toMatchObject({
      code: 'date.to-come',
      data: { details: { field: 'statedOn' } }
    })
  })

  it('proposes a milestone at a round number of partners, once, also where it was refused', async () => {
    const app = testApp()
    const { client } = app
    const ids = await partners(app, 9)
    expect((await client.alliance.get()).reached).toBeNull()
    const { id: tenth } = await client.partners.create({ name: 'Den tiende' })
    for (const id of [...ids, tenth])
      await client.partners.update({ id, version: 1, patch: { joinedText: id === tenth ? '3. marts 2026' : '2020' } })
    expect((await client.alliance.get()).reached).toEqual({ count: 10, on: '2026-03-03' })
    const { id } = await client.alliance.addMilestone({ title: 'Partner nummer 10', status: 'dropped' })
    expect((await client.alliance.get()).reached).toBeNull()
    await client.alliance.removeMilestone({ id })
    await client.alliance.addMilestone({ title: 'Partner nummer 10', doneOn: '2026-03-03', source: 'nyhedsbrevet' })
    expect(await client.alliance.get()).toMatchObject({ reached: null, milestones: [{ status: 'done', source: 'nyhedsbrevet' }] })
  })
})

describe('Focus areas', () => {
  it('are a tree that cannot lie under itself', async () => {
    const { client } = testApp()
    const top = await client.focusAreas.create({ nameDa: 'Sundhed', nameEn: 'Health' })
    const under = await client.focusAreas.create({ nameDa: 'Medicin', parentId: top.id })
    expect((await client.focusAreas.all()).map(({ nameDa, parentId }) => [nameDa, parentId])).toEqual([
      ['Sundhed', null],
      ['Medicin', top.id]
    ])
    for (const parentId of [top.id, under.id])
      await expect(client.focusAreas.update({ id: top.id, version: 1, patch: { parentId } })).rejects.toMatchObject({
        code: 'focus.circle',
        data: { details: { field: 'parentId' } }
      })
    await expect(client.focusAreas.create({ nameDa: 'medicin', parentId: top.id })).rejects.toMatchObject({ code: 'record.duplicate' })
  })

  it('stand by the alphabet until they are put in an order, which those that come later follow', async () => {
    const { client } = testApp()
    const ids: Record<string, string> = {}
    for (const nameDa of ['Bolig', 'Arbejde', 'Ældre']) ids[nameDa] = (await client.focusAreas.create({ nameDa })).id
    await client.focusAreas.create({ nameDa: 'Løn', parentId: ids['Arbejde'] ?? '' })
    const names = async () => (await client.focusAreas.all()).map(({ nameDa }) => nameDa)
    expect(await names()).toEqual(['Arbejde', 'Løn', 'Bolig', 'Ældre'])
    await client.focusAreas.move({ id: ids['Ældre'] ?? '', by: -1 })
    await client.focusAreas.move({ id: ids['Ældre'] ?? '', by: -1 })
    const atTheTop = await client.focusAreas.move({ id: ids['Ældre'] ?? '', by: -1 })
    expect([await names(), atTheTop.changeSet]).toEqual([['Ældre', 'Arbejde', 'Løn', 'Bolig'], null])
    await client.focusAreas.create({ nameDa: 'Affald' })
    expect(await names()).toEqual(['Ældre', 'Arbejde', 'Løn', 'Bolig', 'Affald'])
    for (let step = 0; step < 3; step++) await client.history.undo({})
    expect(await names()).toEqual(['Arbejde', 'Løn', 'Bolig', 'Ældre'])
  })

  it('that are merged take partners and what lies under them along, and undo parts them again', async () => {
    const app = testApp()
    const { client } = app
    const [one = '', other = ''] = await partners(app, 2)
    const health = await client.focusAreas.create({ nameDa: 'Sundhed' })
    const care = await client.focusAreas.create({ nameDa: 'Omsorg' })
    await client.focusAreas.create({ nameDa: 'Medicin', parentId: care.id })
    await client.focusAreas.setOfPartner({ partnerId: one, ids: [health.id, care.id] })
    await client.focusAreas.setOfPartner({ partnerId: other, ids: [care.id] })
    const foundBy = async (query: string) => (await client.partners.table({ query, sort: [{ by: 'name' }] })).rows.map(({ id }) => id)
    const medicine = (await client.focusAreas.all()).find(({ nameDa }) => nameDa === 'Medicin')?.id ?? ''
    expect(await foundBy('indsats:omsorg')).toEqual([one, other])
    await client.focusAreas.setOfPartner({ partnerId: other, ids: [medicine] })
    // who works in a part of it works in it
    expect(await foundBy('indsats:omsorg')).toEqual([one, other])
    expect(await foundBy('indsats:medicin')).toEqual([other])
    await client.focusAreas.setOfPartner({ partnerId: other, ids: [care.id] })
    const byFocus = await client.partners.table({ sort: [{ by: 'focus', desc: true }] })
    expect(byFocus.rows.map(({ focus }) => focus)).toEqual([['Omsorg', 'Sundhed'], ['Omsorg']])
    const { changeSet } = await client.focusAreas.merge({ id: care.id, intoId: health.id })
    expect((await client.focusAreas.all()).map(({ nameDa, partners: count }) => [nameDa, count])).toEqual([
      ['Sundhed', 2],
      ['Medicin', 0]
    ])
    await client.history.undo({ set: changeSet ?? '' })
    expect(await client.focusAreas.ofPartner({ partnerId: other })).toEqual([care.id])
  })
})

describe('A goal', () => {
  it('is kept with its result and the file that proves it', async () => {
    const app = testApp()
    const [partnerId = ''] = await partners(app, 1)
    const upload = app.upload(Buffer.from('målt'), 'rapport.txt')
    await app.client.goals.add({ partnerId, text: 'Halvere ventetiden', status: 'reached', result: 'Fra 8 til 4 uger', upload })
    const [goal] = await app.client.goals.of({ partnerId })
    expect(goal).toMatchObject({ status: 'reached', result: 'Fra 8 til 4 uger', file: { name: 'rapport.txt' } })
    const reached = await app.client.partners.table({ query: 'mål:nået', sort: [{ by: 'name' }] })
    expect(reached.rows).toMatchObject([{ id: partnerId, goals: { all: 1, reached: 1 } }])
    const file = await app.client.goals.file({ id: goal?.id ?? '' })
    expect(Buffer.from(file?.base64 ?? '', 'base64').toString()).toBe('målt')
    // emptying the trash takes no proof, also not one that undo would bring back
    const { changeSet } = await app.client.goals.remove({ id: goal?.id ?? '' })
    const { id: gone } = await app.client.partners.create({ name: 'Nedlagt' })
    await app.client.partners.remove({ ids: [gone] })
    for await (const _step of await app.client.trash.erase({}));
    await app.client.history.undo({ set: changeSet ?? '' })
    expect(await app.client.goals.file({ id: goal?.id ?? '' })).toMatchObject({ name: 'rapport.txt' })
  })
})

describe('A quotation', () => {
  it('keeps the title of the day it was said, and is found by its words', async () => {
    const app = testApp()
    const { client } = app
    const [partnerId = ''] = await partners(app, 1)
    const { id: personId } = await client.persons.create({ givenName: 'Liv', familyName: 'Munk', partnerId, title: 'Direktør' })
    await client.quotations.add({ personId, text: 'Det nytter at gøre noget sammen', saidOn: '2025-06-01', source: 'nyhed' })
    const [role] = (await client.persons.get({ id: personId })).roles
    await client.persons.updateRole({ id: role?.id ?? '', version: role?.version ?? 0, patch: { title: 'Formand' } })
    expect(await client.quotations.of({ partnerId })).toMatchObject([{ name: 'Liv Munk', titleText: 'Direktør', source: 'nyhed' }])
    expect(await client.quotations.all({ text: 'gore SAMMEN' })).toHaveLength(1)
    expect(await client.quotations.all({ text: 'alene' })).toEqual([])
    expect((await client.persons.table({ query: 'citat:nytter', sort: [{ by: 'name' }] })).rows).toMatchObject([{ id: personId }])
    expect((await client.partners.table({ query: 'citat:nytter', sort: [{ by: 'name' }] })).total).toBe(1)
    expect((await client.partners.table({ query: 'citat:alene', sort: [{ by: 'name' }] })).total).toBe(0)
    await expect(client.quotations.add({ personId, text: 'Senere', saidOn: '2027-01-01' })).rejects.toMatchObject({ code: 'date.to-come' })
  })
})
