import { describe, expect, it } from 'vitest'
import type { Selection } from '#shared/model/common.ts'
import fc from '../../support/fast-check.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const everybody: Selection = { by: 'query', entity: 'persons', query: '' }
const allPartners: Selection = { by: 'query', entity: 'partners', query: '' }

const recipients = async ({ client }: TestApp, selection: Selection) =>
  (await client.lists.resolve({ selection, policy: 'all', purpose: 'service' })).included

describe('Somebody whose role is no contact', () => {
  it('is no primary contact, covers nothing, and gets no letter but by hand', async () => {
    const app = testApp()
    const { client } = app
    const { id: partnerId } = await client.partners.create({ name: 'Havnens Venner' })
    const { id: personId } = await client.persons.create({ givenName: 'Liv', familyName: 'Munk', emails: ['liv@havnen.example'] })
    const { id: roleId } = await client.persons.addRole({ personId, partnerId, title: 'Direktør', isContact: false })
    const role = async () => (await client.persons.get({ id: personId })).roles[0]
    expect(await role()).toMatchObject({ isPrimary: false, isContact: false })
    expect(await client.overview.ofPartner({ id: partnerId })).toMatchObject({ points: { primary: 'missing', backup: 'missing' } })
    expect(await recipients(app, everybody)).toEqual([])
    expect(await recipients(app, allPartners)).toEqual([])
    expect(await recipients(app, { by: 'ids', entity: 'persons', ids: [personId] })).toHaveLength(1)
    await client.persons.updateRole({ id: roleId, version: 1, patch: { isPrimary: true } })
    expect(await role()).toMatchObject({ isPrimary: true, isContact: true })
    expect(await recipients(app, everybody)).toHaveLength(1)
    expect(await recipients(app, allPartners)).toHaveLength(1)
    await client.persons.updateRole({ id: roleId, version: 2, patch: { isContact: false } })
    expect(await role()).toMatchObject({ isPrimary: false, isContact: false })
  })

  it('is never among recipients, however roles are dealt out', async () => {
    const roles = fc.array(fc.record({ person: fc.nat(4), partner: fc.nat(2), isContact: fc.boolean() }), { minLength: 1, maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(roles, async (dealt) => {
        const app = testApp()
        const { client } = app
        const partners: string[] = []
        const persons: string[] = []
        for (const name of ['A', 'B', 'C']) partners.push((await client.partners.create({ name })).id)
        for (const at of [0, 1, 2, 3, 4])
          persons.push((await client.persons.create({ givenName: `P${at}`, emails: [`p${at}@x.example`] })).id)
        for (const { person, partner, isContact } of dealt)
          await client.persons.addRole({ personId: persons[person] ?? '', partnerId: partners[partner] ?? '', title: '', isContact })
        const { id: listId } = await client.lists.create({ name: 'Alle', query: '' })
        for (const selection of [everybody, allPartners, { by: 'list' as const, listId }])
          for (const { personId } of await recipients(app, selection)) {
            const own = dealt.filter(({ person }) => persons[person] === personId)
            expect(own.length === 0 || own.some(({ isContact }) => isContact)).toBe(true)
          }
        await app.close()
      }),
      { numRuns: 4 }
    )
  })
})
