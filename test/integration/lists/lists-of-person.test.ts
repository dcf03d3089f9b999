import { describe, expect, it } from 'vitest'
import { testApp, testNow } from '../../support/test-app.ts'

/** Somebody on a list by rule and on one by hand, the latter in the role at a partner. */
async function somebodyOnLists() {
  const { client } = testApp()
  const { id: partnerId } = await client.partners.create({ name: 'Havnens Venner', organisationType: 'union' })
  const { id } = await client.persons.create({ givenName: 'Sofie', familyName: 'Lund', partnerId, emails: ['sofie@havnen.example'] })
  await client.persons.create({ givenName: 'Bo', familyName: 'Krag', emails: ['bo@krag.example'] })
  const { id: byRule } = await client.lists.create({ name: 'Fagforeninger', query: 'type:fagforening' })
  const { id: byHand } = await client.lists.create({ name: 'Efterårsmøde', selection: { by: 'ids', entity: 'partners', ids: [partnerId] } })
  await client.lists.create({ name: 'Kommuner', query: 'type:kommune' })
  return { client, id, byRule, byHand }
}

describe('The lists of a person', () => {
  it('are told by name, each with why the person is on it', async () => {
    const { client, id, byRule, byHand } = await somebodyOnLists()
    expect(await client.lists.ofPerson({ id })).toMatchObject({
      lists: [
        { id: byHand, why: 'hand', through: 'Havnens Venner', since: testNow, roleEnded: false },
        { id: byRule, why: 'rule', rule: 'type:fagforening' }
      ],
      reason: null
    })
  })

  it('are the same that the lists themselves tell', async () => {
    const { client, id } = await somebodyOnLists()
    const told = new Set((await client.lists.ofPerson({ id })).lists.map((list) => list.id))
    for (const list of await client.lists.all({})) {
      const { included, excluded } = await client.lists.resolve({ selection: { by: 'list', listId: list.id } })
      expect(told.has(list.id), list.name).toBe([...included, ...excluded].some(({ personId }) => personId === id))
    }
  })

  it('say when the role is over in which the person was put on one', async () => {
    const { client, id, byHand } = await somebodyOnLists()
    const [role] = (await client.persons.get({ id })).roles
    if (!role) throw new Error('no role')
    await client.persons.endRole({ id: role.id, version: role.version, on: '2026-11-01', reason: 'left' })
    expect((await client.lists.ofPerson({ id })).lists).toMatchObject([{ id: byHand, roleEnded: true }])
  })

  it('come with what keeps every letter from the person', async () => {
    const { client, id } = await somebodyOnLists()
    await client.consent.set({ personId: id, purpose: 'all', status: 'objected', on: '2026-11-03', how: 'mail' })
    expect(await client.lists.ofPerson({ id })).toMatchObject({ reason: 'objected' })
  })
})
