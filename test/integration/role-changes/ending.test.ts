import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/contract/index.ts'
import type { RoleEnd } from '#shared/model/role-end.ts'
import { aPartner, aPerson } from '../../support/outreach.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const harbour = [
  { name: 'Anna Holm', title: 'direktør', email: 'anna@havn.example' },
  { name: 'Bo Bang', title: 'konsulent', email: 'bo@havn.example' },
  { name: 'Cai Dam', title: 'sekretær', email: 'cai@havn.example' }
]

async function atHarbour() {
  const app = testApp()
  const ids = await aPartner(app.client, 'Havnens Venner', harbour)
  const id = (name: string) => ids[name] ?? name
  const contacts = async () => (await app.client.partners.get({ id: id('Havnens Venner') })).contacts
  const end = async (name: string, values: Partial<Extract<RoleEnd, { what: 'stopped' }>> = {}) => {
    const role = (await contacts()).find(({ displayName }) => displayName === name)
    return app.client.persons.changeRole({
      id: role?.affiliationId ?? 'none',
      version: role?.version ?? 0,
      end: { what: 'stopped', on: '2026-11-22', reason: 'left', ...values }
    })
  }
  return { app, client: app.client, id, contacts, end }
}

const roleOf = async (client: Client, personId: string, partner: string) =>
  (await client.persons.get({ id: personId })).roles.find(({ partnerName }) => partnerName === partner)
/** Every role as it is stored, by person: "Anna Holm ★ til 2026-11-22 left". */
const roles = ({ context }: TestApp) =>
  context.session.read(({ db }) =>
    db.column<string>(
      `select p.display_name || iif(a.is_primary = 1 and a.to_on is null, ' ★', '') || coalesce(' til ' || a.to_on || ' ' || a.end_reason, '')
       from affiliation a join person p on p.id = a.person_id order by a.seq`
    )
  )

describe('A person who stops', () => {
  it('is a former contact with day, reason and successor, who takes the star', async () => {
    const { app, client, id, end } = await atHarbour()
    await end('Anna Holm', { reason: 'retired', replacement: { who: 'person', personId: id('Cai Dam') } })
    expect(roles(app)).toEqual(['Anna Holm til 2026-11-22 retired', 'Bo Bang', 'Cai Dam ★'])
    const { former } = await client.partners.get({ id: id('Havnens Venner') })
    expect(former).toMatchObject([{ displayName: 'Anna Holm', toOn: '2026-11-22', endReason: 'retired', successorName: 'Cai Dam' }])
  })

  it('changes nobody else’s role when nobody comes instead: the star waits until it is given to the next', async () => {
    const { app, client, id, contacts, end } = await atHarbour()
    const [first] = await contacts()
    expect((await client.persons.underWay({ roleId: first?.affiliationId ?? '' })).next).toEqual({
      personId: id('Bo Bang'),
      name: 'Bo Bang'
    })
    const before = (await contacts()).map(({ version }) => version)
    await end('Anna Holm')
    expect(roles(app)).toEqual(['Anna Holm til 2026-11-22 left', 'Bo Bang', 'Cai Dam'])
    expect((await contacts()).map(({ version }) => version)).toEqual(before.slice(1))
    await client.history.undo({})
    await end('Anna Holm', { primaryId: id('Bo Bang') })
    expect(roles(app)).toEqual(['Anna Holm til 2026-11-22 left', 'Bo Bang ★', 'Cai Dam'])
  })

  it('is followed by a new person who is made with the role, from that day', async () => {
    const { client, contacts, end } = await atHarbour()
    const someone = { givenName: 'Dea', familyName: 'Eg', title: 'leder', emails: ['dea@havn.example'], phones: ['20 00 12 34'] }
    await end('Anna Holm', { on: '2026-11-30', replacement: { who: 'new', ...someone } })
    const dea = (await contacts()).find(({ displayName }) => displayName === 'Dea Eg')
    expect(dea).toMatchObject({ title: 'leder', isPrimary: true, fromOn: '2026-11-30' })
    const found = await client.persons.get({ id: dea?.personId ?? '' })
    expect(found.points.map(({ value }) => value)).toEqual(['dea@havn.example', '+4520001234'])
  })

  it('leaves a reminder to find somebody when there is nobody yet', async () => {
    const { client, id, end } = await atHarbour()
    await end('Anna Holm', { replacement: { who: 'nobody' } })
    expect(await client.followUps.list({ subject: { type: 'organisation', id: id('Havnens Venner') } })).toMatchObject([
      { title: 'Find ny kontaktperson hos Havnens Venner', dueOn: '2026-12-06' }
    ])
  })

  it('keeps private addresses; those of the partner are retired and still find the person', async () => {
    const { client, id, end } = await atHarbour()
    const person = await client.persons.get({ id: id('Anna Holm') })
    await client.persons.update({
      id: person.id,
      version: person.version,
      patch: { emails: ['anna@havn.example', 'anna.holm@gmail.com', 'anna@forening.example'] }
    })
    await end('Anna Holm')
    const { points } = await client.persons.get({ id: person.id })
    expect(points.map(({ raw, status }) => `${raw} ${status}`).sort()).toEqual([
      'anna.holm@gmail.com ok',
      'anna@forening.example ok',
      'anna@havn.example retired'
    ])
    const found = await client.persons.table({ query: 'anna@havn.example', sort: [{ by: 'name' }] })
    expect(found.rows.map(({ displayName, email }) => [displayName, email])).toEqual([['Anna Holm', 'anna.holm@gmail.com']])
  })

  it('keeps all addresses when that is wished', async () => {
    const { client, id, end } = await atHarbour()
    await end('Anna Holm', { retireAddresses: false })
    expect((await client.persons.get({ id: id('Anna Holm') })).points).toMatchObject([{ status: 'ok' }])
  })

  it('is refused when it was changed elsewhere, ended already, or follows himself', async () => {
    const { client, id, contacts, end } = await atHarbour()
    const [anna] = await contacts()
    const roleId = anna?.affiliationId ?? ''
    await expect(end('Anna Holm', { replacement: { who: 'person', personId: id('Anna Holm') } })).rejects.toMatchObject({
      code: 'input.invalid'
    })
    const title = { id: roleId, version: anna?.version ?? 0, end: { what: 'title', title: 'formand' } } as const
    await client.persons.changeRole(title)
    await expect(client.persons.changeRole(title)).rejects.toMatchObject({ code: 'record.changed-elsewhere' })
    await end('Anna Holm')
    await expect(client.persons.changeRole({ ...title, version: 3 })).rejects.toMatchObject({ code: 'record.changed-elsewhere' })
  })
})

describe('A person who moves', () => {
  it('has the new role from that day, the old one ended, and the same wishes', async () => {
    const { client, id, contacts } = await atHarbour()
    const { 'Øens Råd': islandId = '' } = await aPartner(client, 'Øens Råd')
    const anna = id('Anna Holm')
    await client.consent.set({ personId: anna, purpose: 'newsletter', status: 'withdrawn', how: 'mail' })
    const [role] = await contacts()
    await client.persons.changeRole({
      id: role?.affiliationId ?? '',
      version: role?.version ?? 0,
      end: { what: 'moved', on: '2026-12-01', partnerId: islandId, title: 'chef', primaryId: id('Bo Bang') }
    })
    expect(await roleOf(client, anna, 'Havnens Venner')).toMatchObject({ toOn: '2026-12-01', endReason: 'moved' })
    expect(await roleOf(client, anna, 'Øens Råd')).toMatchObject({ title: 'chef', fromOn: '2026-12-01', toOn: null, isPrimary: true })
    const { included, excluded } = await client.lists.resolve({ selection: { by: 'ids', entity: 'partners', ids: [islandId] } })
    expect([...included, ...excluded].map(({ name, reason }) => [name, reason])).toEqual([['Anna Holm', 'unsubscribed']])
  })

  it('has one role there when there was one before, with the new title', async () => {
    const { client, id, contacts } = await atHarbour()
    const { 'Øens Råd': islandId = '' } = await aPartner(client, 'Øens Råd')
    await client.persons.addRole({ personId: id('Bo Bang'), partnerId: islandId, title: 'medlem' })
    const role = (await contacts()).find(({ displayName }) => displayName === 'Bo Bang')
    const end = { what: 'moved', on: '2026-12-01', partnerId: islandId, title: 'formand' } as const
    await client.persons.changeRole({ id: role?.affiliationId ?? '', version: role?.version ?? 0, end })
    const { roles: all } = await client.persons.get({ id: id('Bo Bang') })
    expect(all.map(({ partnerName, title, toOn }) => [partnerName, title, toOn])).toEqual([
      ['Øens Råd', 'formand', null],
      ['Havnens Venner', 'konsulent', '2026-12-01']
    ])
  })
})

it('A partner’s only contact has no address left there when nothing else is known of the partner’s domain', async () => {
  const app = testApp()
  const { Fonden: partnerId = '' } = await aPartner(app.client, 'Fonden')
  const personId = await aPerson(app.client, { name: 'Ea Falk', email: 'ea@fond.example', partnerId })
  const [role] = (await app.client.persons.get({ id: personId })).roles
  const end = { what: 'stopped', on: '2026-11-22', reason: 'left' } as const
  await app.client.persons.changeRole({ id: role?.id ?? '', version: role?.version ?? 0, end })
  expect((await app.client.persons.get({ id: personId })).points).toMatchObject([{ status: 'retired' }])
})
