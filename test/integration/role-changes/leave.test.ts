import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/contract/index.ts'
import { RecipientPolicy as policies, type RecipientPolicy, type Selection } from '#shared/model/common.ts'
import type { Replacement } from '#shared/model/role-end.ts'
import { aPartner, aPerson, optOut, said } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

async function roleOf(client: Client, personId: string) {
  const [role] = (await client.persons.get({ id: personId })).roles
  if (!role) throw new Error('a person without a role')
  return role
}

interface Away {
  from?: string
  until?: string | null
  standIn?: Replacement
}
async function sendAway(client: Client, personId: string, { from = '2026-11-01', until = '2027-03-03', standIn }: Away = {}) {
  const { id, version } = await roleOf(client, personId)
  return client.persons.changeRole({ id, version, end: { what: 'away', from, until, ...(standIn && { standIn }) } })
}

async function atHarbour() {
  const app = testApp()
  const { client } = app
  const ids = await aPartner(client, 'Havnens Venner', [
    { name: 'Anna Holm', email: 'anna@havn.example' },
    { name: 'Bo Bang', email: 'bo@havn.example' },
    { name: 'Cai Dam', email: 'cai@havn.example' }
  ])
  const id = (name: string) => ids[name] ?? name
  const partner: Selection = { by: 'ids', entity: 'partners', ids: [id('Havnens Venner')] }
  const gets = async (selection: Selection, policy: RecipientPolicy) => said(await client.lists.resolve({ selection, policy }))
  return { app, client, id, partner, gets }
}
const toCai = (id: (name: string) => string) => ({ standIn: { who: 'person', personId: id('Cai Dam') } }) as const

describe('Somebody on leave', () => {
  it('keeps the role and the star; the cards and tables say until when and who stands in', async () => {
    const { client, id } = await atHarbour()
    await sendAway(client, id('Anna Holm'), toCai(id))
    const leave = { from: '2026-11-01', until: '2027-03-03', standIn: { personId: id('Cai Dam'), name: 'Cai Dam' } }
    expect(await roleOf(client, id('Anna Holm'))).toMatchObject({ toOn: null, isPrimary: true, leave })
    expect((await client.partners.get({ id: id('Havnens Venner') })).contacts.map((contact) => contact.leave)).toEqual([leave, null, null])
    const sort = [{ by: 'name' }] as const
    expect((await client.persons.table({ query: 'anna', sort })).rows).toMatchObject([{ leave }])
    expect((await client.partners.table({ sort })).rows).toMatchObject([{ primaryName: 'Anna Holm', leave }])
  })

  it.each(policies.options)('is passed over, and the stand-in has the place, with the policy %s', async (policy) => {
    const { client, id, partner, gets } = await atHarbour()
    await sendAway(client, id('Anna Holm'), toCai(id))
    const beside = policy === 'one-mail' ? 'copied' : 'represented'
    const others = policy === 'all' ? ['Bo Bang', 'Cai Dam (for Anna Holm)'] : ['Cai Dam (for Anna Holm)', `Bo Bang: ${beside} (Cai Dam)`]
    expect((await gets(partner, policy)).sort()).toEqual(['Anna Holm: away (Cai Dam)', ...others].sort())
    const alone: Selection = { by: 'ids', entity: 'persons', ids: [id('Anna Holm')] }
    expect(await gets(alone, policy)).toEqual(['Cai Dam (for Anna Holm)', 'Anna Holm: away (Cai Dam)'])
  })

  it('is represented on hand-picked lists and on those by rule, without being taken off', async () => {
    const { client, id } = await atHarbour()
    await sendAway(client, id('Anna Holm'), toCai(id))
    const selection: Selection = { by: 'ids', entity: 'persons', ids: [id('Anna Holm')] }
    const picked = await client.lists.create({ name: 'Håndplukket', selection })
    const byRule = await client.lists.create({ name: 'Regel', query: 'anna' })
    for (const listId of [picked.id, byRule.id])
      expect(said(await client.lists.resolve({ selection: { by: 'list', listId } }))).toEqual([
        'Cai Dam (for Anna Holm)',
        'Anna Holm: away (Cai Dam)'
      ])
    expect((await client.lists.get({ id: picked.id })).memberCount).toBe(1)
  })

  it('has the next at the partner in the place when nobody stands in, or the stand-in stops', async () => {
    const { client, id, partner, gets } = await atHarbour()
    await sendAway(client, id('Anna Holm'), toCai(id))
    const { id: roleId, version } = await roleOf(client, id('Cai Dam'))
    await client.persons.changeRole({ id: roleId, version, end: { what: 'stopped', on: '2026-11-22', reason: 'left' } })
    expect(await gets(partner, 'primary-else-first')).toEqual(['Bo Bang', 'Anna Holm: away'])
    expect((await roleOf(client, id('Anna Holm'))).leave?.standIn).toBeNull()
  })

  it('is represented by the stand-in of a stand-in who is on leave too, and by nobody when they stand in for each other', async () => {
    const { client, id, gets } = await atHarbour()
    const alone: Selection = { by: 'ids', entity: 'persons', ids: [id('Anna Holm')] }
    await sendAway(client, id('Anna Holm'), toCai(id))
    await sendAway(client, id('Cai Dam'), { standIn: { who: 'person', personId: id('Bo Bang') } })
    expect(await gets(alone, 'all')).toEqual(['Bo Bang (for Anna Holm)', 'Anna Holm: away (Bo Bang)', 'Cai Dam: away (Bo Bang)'])
    await sendAway(client, id('Bo Bang'), { standIn: { who: 'person', personId: id('Anna Holm') } })
    expect(await gets(alone, 'all')).toEqual(['Anna Holm: away', 'Cai Dam: away', 'Bo Bang: away'])
  })

  it('who said no is answered for by nobody, and a stand-in who said no gets nothing', async () => {
    const { client, id, gets } = await atHarbour()
    await sendAway(client, id('Anna Holm'), toCai(id))
    await optOut(client, id('Cai Dam'))
    const alone: Selection = { by: 'ids', entity: 'persons', ids: [id('Anna Holm')] }
    expect(await gets(alone, 'all')).toEqual(['Anna Holm: away (Cai Dam)', 'Cai Dam: unsubscribed'])
    await optOut(client, id('Anna Holm'))
    expect(await gets(alone, 'all')).toEqual(['Anna Holm: unsubscribed'])
  })

  it('is written to until the leave begins', async () => {
    const { app, client, id, partner, gets } = await atHarbour()
    await sendAway(client, id('Anna Holm'), { from: '2026-12-01', ...toCai(id) })
    const one = () => gets(partner, 'primary-else-first')
    expect((await one())[0]).toBe('Anna Holm')
    app.setNow('2026-12-01T08:00:00.000Z')
    expect((await one())[0]).toBe('Cai Dam (for Anna Holm)')
  })
})

describe('The end of a leave', () => {
  const asked = async (client: Client, personId: string) =>
    (await client.followUps.list({ subject: { type: 'person', id: personId } })).map(({ title, dueOn }) => `${title} ${dueOn}`)

  it('is asked about on the day, in 30 days when the day is unknown, and once', async () => {
    const { client, id } = await atHarbour()
    await sendAway(client, id('Anna Holm'), { until: null })
    expect(await asked(client, id('Anna Holm'))).toEqual(['Er Anna Holm tilbage? 2026-12-22'])
    await sendAway(client, id('Anna Holm'), { until: '2027-03-03' })
    expect(await asked(client, id('Anna Holm'))).toEqual(['Er Anna Holm tilbage? 2027-03-03'])
  })

  it('comes when somebody says so, not with the day that was expected', async () => {
    const { app, client, id, partner, gets } = await atHarbour()
    await sendAway(client, id('Anna Holm'), toCai(id))
    app.setNow('2027-03-10T08:00:00.000Z')
    expect((await gets(partner, 'primary-else-first'))[0]).toBe('Cai Dam (for Anna Holm)')
    const { id: roleId, version } = await roleOf(client, id('Anna Holm'))
    await client.persons.backFromLeave({ id: roleId, version, on: '2027-03-10' })
    expect((await gets(partner, 'primary-else-first'))[0]).toBe('Anna Holm')
    expect((await roleOf(client, id('Anna Holm'))).leave).toBeNull()
    expect(await asked(client, id('Anna Holm'))).toEqual([])
    await expect(client.persons.backFromLeave({ id: roleId, version: version + 1, on: '2027-03-10' })).rejects.toMatchObject({
      code: 'input.invalid'
    })
  })

  it('is not asked about any more when the role ends, and is nothing to pass on', async () => {
    const { client, id } = await atHarbour()
    await sendAway(client, id('Anna Holm'), toCai(id))
    const { id: roleId, version } = await roleOf(client, id('Anna Holm'))
    expect((await client.persons.underWay({ roleId })).items).toEqual([])
    await client.persons.changeRole({ id: roleId, version, end: { what: 'stopped', on: '2026-11-22', reason: 'left' } })
    expect(await asked(client, id('Anna Holm'))).toEqual([])
  })

  it('is put off by a day to come', async () => {
    const { client, id } = await atHarbour()
    await sendAway(client, id('Anna Holm'), toCai(id))
    const { id: roleId, version } = await roleOf(client, id('Anna Holm'))
    await client.persons.backFromLeave({ id: roleId, version, on: '2027-05-01' })
    expect((await roleOf(client, id('Anna Holm'))).leave).toMatchObject({ until: '2027-05-01', standIn: { name: 'Cai Dam' } })
    expect(await asked(client, id('Anna Holm'))).toEqual(['Er Anna Holm tilbage? 2027-05-01'])
  })

  it('is not before the beginning', async () => {
    const { client, id } = await atHarbour()
    await expect(sendAway(client, id('Anna Holm'), { from: '2027-03-03', until: '2027-03-03' })).rejects.toMatchObject({
      code: 'input.invalid'
    })
  })
})

it('A stand-in may be somebody new, in a role from the first day of the leave', async () => {
  const { client, id, partner, gets } = await atHarbour()
  await aPerson(client, { name: 'Uden Rolle' })
  const standIn = { who: 'new', givenName: 'Dea', familyName: 'Eg', title: 'vikar', emails: ['dea@havn.example'], phones: [] } as const
  await sendAway(client, id('Anna Holm'), { standIn: { ...standIn, emails: ['dea@havn.example'], phones: [] } })
  expect((await gets(partner, 'primary-else-first'))[0]).toBe('Dea Eg (for Anna Holm)')
  const { contacts } = await client.partners.get({ id: id('Havnens Venner') })
  expect(contacts.at(-1)).toMatchObject({ displayName: 'Dea Eg', title: 'vikar', fromOn: '2026-11-01', isPrimary: false })
})
