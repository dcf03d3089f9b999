import { describe, expect, it } from 'vitest'
import type { DuplicateEntity, MergeChoice } from '#shared/model/duplicate.ts'
import { aPartner, aPerson, optOut } from '../../support/outreach.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const merge = (app: TestApp, entity: DuplicateEntity, winnerId: string, loserId: string, choices: Record<string, MergeChoice> = {}) =>
  app.client.duplicates
    .compare({ entity, winnerId, loserId })
    .then(({ winner, loser }) =>
      app.client.duplicates.merge({ entity, winnerId, loserId, winnerVersion: winner.version, loserVersion: loser.version, choices })
    )

/** Anna at Alfa, and Anna Holm entered once more. */
async function twice() {
  const app = testApp()
  const { client } = app
  const ids = await aPartner(client, 'Alfa', [{ name: 'Anna Holm', email: 'anna@alfa.example', title: 'Leder' }])
  const winnerId = ids['Anna Holm'] ?? ''
  const loserId = await aPerson(client, { name: 'Ann Holm', email: 'ann@privat.example', title: 'Chef', partnerId: ids['Alfa'] ?? '' })
  return { app, client, winnerId, loserId, partnerId: ids['Alfa'] ?? '' }
}

describe('Two persons who become one', () => {
  it('keep the addresses of both, the preferred one of the winner', async () => {
    const { app, client, winnerId, loserId } = await twice()
    await client.persons.update({ id: loserId, version: 1, patch: { emails: ['ann@privat.example', 'ANNA@alfa.example'] } })
    await merge(app, 'person', winnerId, loserId)
    const { points } = await client.persons.get({ id: winnerId })
    expect(points.map(({ raw }) => raw)).toEqual(['anna@alfa.example', 'ann@privat.example'])
  })

  it('are compared by postal addresses in one line each, in the order of an envelope, without gaps for what is not said', async () => {
    const { client, winnerId, loserId } = await twice()
    const nothing = { label: 'work', poBox: '', extended: '', postalCode: '', city: '', region: '' } as const
    const long = { ...nothing, extended: '2. sal', street: 'Kajen 1\nPort B', postalCode: '8000', city: 'Aarhus C', country: '' }
    await client.persons.update({ id: winnerId, version: 1, patch: { addresses: [{ ...nothing, street: 'Kajen 1', country: 'Danmark' }] } })
    await client.persons.update({ id: loserId, version: 1, patch: { addresses: [long] } })
    const { kept } = await client.duplicates.compare({ entity: 'person', winnerId, loserId })
    expect(kept).toContainEqual({ kind: 'address', winner: ['Kajen 1, Danmark'], loser: ['2. sal, Kajen 1, Port B, 8000 Aarhus C'] })
  })

  it('have one role where both had one, with the title that was chosen, and the star', async () => {
    const { app, client, winnerId, loserId } = await twice()
    await merge(app, 'person', loserId, winnerId)
    const { roles } = await client.persons.get({ id: loserId })
    expect(roles.map(({ title, isPrimary }) => [title, isPrimary])).toEqual([['Chef', true]])
    await client.history.undo({})
    await merge(app, 'person', winnerId, loserId, { [`title:${roles[0]?.partnerId}`]: 'loser' })
    const other = await client.persons.get({ id: winnerId })
    expect(other.roles.map(({ title, isPrimary }) => [title, isPrimary])).toEqual([['Chef', true]])
  })

  it('are proposed the fuller of two values, and notes of both', async () => {
    const { app, client, winnerId, loserId } = await twice()
    await client.persons.update({ id: winnerId, version: 1, patch: { givenName: 'Anna', notes: 'Til morgenmøder' } })
    await client.persons.update({ id: loserId, version: 1, patch: { givenName: 'Anna Mette', notes: 'Ring først', honorific: 'dr.' } })
    const { fields } = await client.duplicates.compare({ entity: 'person', winnerId, loserId })
    expect(Object.fromEntries(fields.map(({ kind, choice, isConflict }) => [kind, isConflict ? `${choice}?` : choice]))).toMatchObject({
      givenName: 'loser',
      familyName: 'winner',
      notes: 'both?',
      honorific: 'loser',
      title: 'winner?'
    })
    await merge(app, 'person', winnerId, loserId)
    expect(await client.persons.get({ id: winnerId })).toMatchObject({
      displayName: 'Anna Mette Holm',
      notes: 'Til morgenmøder\n\nRing først',
      honorific: 'dr.'
    })
  })

  it('stand once on lists, in the log and under tags', async () => {
    const { app, client, winnerId, loserId } = await twice()
    const selection = { by: 'ids' as const, entity: 'persons' as const, ids: [winnerId, loserId] }
    const { id: listId } = await client.lists.create({ name: 'Møde', selection })
    for (const id of [winnerId, loserId]) {
      const { version } = await client.persons.get({ id })
      await client.persons.update({ id, version, patch: { tags: ['presse'] } })
    }
    await client.activities.log({ kind: 'meeting', with: [winnerId, loserId].map((id) => ({ type: 'person', id })), text: 'Mødtes' })
    const { moves } = await client.duplicates.compare({ entity: 'person', winnerId, loserId })
    expect(moves).toEqual(
      expect.arrayContaining([
        { what: 'lists', count: 1 },
        { what: 'activities', count: 1 },
        { what: 'tags', count: 1 }
      ])
    )
    await merge(app, 'person', winnerId, loserId)
    expect((await client.lists.get({ id: listId })).memberCount).toBe(1)
    expect((await client.persons.get({ id: winnerId })).tags).toEqual(['presse'])
    const parties = app.context.session.read(({ db }) => db.column('select person_id from activity_party'))
    expect(parties).toEqual([winnerId])
  })

  it('are left alone as soon as one of them wished it, whatever the other said later, and at all their addresses', async () => {
    const { app, client, winnerId, loserId } = await twice()
    await optOut(client, loserId)
    await client.consent.set({ personId: winnerId, purpose: 'newsletter', status: 'granted', on: '2026-11-20', how: 'mail 20. november' })
    expect((await client.duplicates.compare({ entity: 'person', winnerId, loserId })).optedOut).toBe('unsubscribed')
    await merge(app, 'person', winnerId, loserId)
    const { rows } = await client.persons.table({ query: 'Anna', sort: [{ by: 'name' }] })
    expect(rows.map(({ id, optedOut }) => [id, optedOut])).toEqual([[winnerId, 'unsubscribed']])
    const suppressed = app.context.session.read(({ db }) => db.value('select count(distinct address_hash) from suppression'))
    expect(suppressed).toBe(2)
  })

  it('answer under both ids, and search finds one', async () => {
    const { app, client, winnerId, loserId } = await twice()
    await merge(app, 'person', winnerId, loserId)
    expect((await client.persons.get({ id: loserId })).id).toBe(winnerId)
    const { rows } = await client.persons.table({ query: 'Holm', sort: [{ by: 'name' }] })
    expect(rows.map(({ id }) => id)).toEqual([winnerId])
    const thirdId = await aPerson(client, { name: 'Anna Holmg' })
    await merge(app, 'person', thirdId, winnerId)
    expect((await client.persons.get({ id: loserId })).id).toBe(thirdId)
    await expect(merge(app, 'person', thirdId, loserId)).rejects.toMatchObject({ code: 'record.not-found' })
  })

  it('stay two when one was changed since they were compared', async () => {
    const { client, winnerId, loserId } = await twice()
    await client.persons.update({ id: loserId, version: 1, patch: { notes: 'Ny' } })
    const stale = { entity: 'person', winnerId, loserId, winnerVersion: 1, loserVersion: 1 } as const
    await expect(client.duplicates.merge(stale)).rejects.toMatchObject({ code: 'record.changed-elsewhere' })
    expect((await client.persons.get({ id: loserId })).deletedAt).toBeNull()
  })
})

describe('Two partners who become one', () => {
  it('keep statements of both, one membership, one primary contact and the other name', async () => {
    const app = testApp()
    const { client } = app
    const one = await aPartner(client, 'Havnens Venner', [{ name: 'Anna Holm' }])
    const two = await aPartner(client, 'Havnens Venner A/S', [{ name: 'Bo Bang' }])
    const [winnerId, loserId] = [one['Havnens Venner'] ?? '', two['Havnens Venner A/S'] ?? '']
    for (const [id, text] of [
      [winnerId, 'Første'],
      [winnerId, 'Anden'],
      [loserId, 'Tredje']
    ] as const)
      await client.partners.setStatement({ id, language: 'da', text })
    await merge(app, 'organisation', winnerId, loserId)
    const partner = await client.partners.get({ id: loserId })
    expect(partner.id).toBe(winnerId)
    expect(partner.statements.map(({ no, text }) => [no, text])).toEqual(
      expect.arrayContaining([
        [3, 'Anden'],
        [2, 'Første'],
        [1, 'Tredje']
      ])
    )
    expect(partner.contacts.map(({ displayName, isPrimary }) => [displayName, isPrimary])).toEqual([
      ['Anna Holm', true],
      ['Bo Bang', false]
    ])
    const names = app.context.session.read(({ db }) => db.column('select name from organisation_name'))
    expect(names).toEqual(['Havnens Venner A/S'])
    await client.history.undo({})
    await merge(app, 'organisation', winnerId, loserId, { 'statement:da': 'loser' })
    const other = await client.partners.get({ id: winnerId })
    expect(other.statements.find(({ no }) => no === 3)?.text).toBe('Tredje')
  })
})
