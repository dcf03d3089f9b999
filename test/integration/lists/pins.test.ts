import { describe, expect, it } from 'vitest'
import type { Selection } from '#shared/model/common.ts'
import { aPartner, aPerson, said } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

const onList = (listId: string) => ({ selection: { by: 'list', listId } }) as const

describe('Somebody put on a list or taken off by hand', () => {
  it('stays so for the role and as long as is said, and follows the rule again when the pin is taken away', async () => {
    const { client, setNow } = testApp()
    const harbour = await aPartner(client, 'Havnens Venner', [{ name: 'Anna Holm', email: 'anna@havnen.example' }])
    const [anna, bo] = [harbour['Anna Holm'] ?? '', await aPerson(client, { name: 'Bo Bang', email: 'bo@bang.example' })]
    const { id } = await client.lists.create({ name: 'Uden partner', query: 'mangler:partner', policy: 'all' })
    await client.lists.pin({ id, personIds: [anna], mode: 'include', reason: 'bad om det' })
    const { changeSet } = await client.lists.pin({ id, personIds: [bo], mode: 'exclude', reason: 'ringer selv', expiresOn: '2026-11-30' })
    expect(said(await client.lists.resolve(onList(id)))).toEqual(['Anna Holm', 'Bo Bang: taken-off (ringer selv)'])
    expect(await client.lists.get({ id })).toMatchObject({ putOn: 1, takenOff: 1, memberCount: 1 })
    expect(await client.lists.pins({ id })).toMatchObject([
      { name: 'Bo Bang', mode: 'exclude', reason: 'ringer selv', expiresOn: '2026-11-30', partnerName: null, over: false },
      { name: 'Anna Holm', mode: 'include', reason: 'bad om det', expiresOn: null, partnerName: 'Havnens Venner', over: false }
    ])

    await client.history.undo({ set: changeSet ?? '' })
    expect(said(await client.lists.resolve(onList(id)))).toEqual(['Bo Bang', 'Anna Holm'])
    await client.history.redo({ set: changeSet ?? '' })
    setNow('2026-12-01T09:00:00.000Z')
    expect(said(await client.lists.resolve(onList(id)))).toEqual(['Bo Bang', 'Anna Holm'])

    const [role] = (await client.persons.get({ id: anna })).roles
    await client.persons.endRole({ id: role?.id ?? '', version: role?.version ?? 0, on: '2026-12-01', reason: 'left' })
    expect((await client.lists.pins({ id })).map(({ name, over }) => [name, over])).toEqual([
      ['Bo Bang', true],
      ['Anna Holm', true]
    ])
    await client.lists.pin({ id, personIds: [anna], mode: 'exclude', reason: 'stoppet' })
    await client.lists.unpin({ id, personIds: [anna, bo] })
    expect(said(await client.lists.resolve(onList(id)))).toEqual(['Bo Bang', 'Anna Holm'])
  })

  it('on a hand-picked list too, and whoever has the address of one taken off gets nothing there either', async () => {
    const { client } = testApp()
    const [anna, bo, cai] = [
      await aPerson(client, { name: 'Anna Holm', email: 'post@havnen.example' }),
      await aPerson(client, { name: 'Bo Bang', email: 'post@havnen.example' }),
      await aPerson(client, { name: 'Cai Dam', email: 'cai@dam.example' })
    ]
    const { id } = await client.lists.create({ name: 'Alle', policy: 'all', selection: { by: 'ids', entity: 'persons', ids: [anna, bo] } })
    await client.lists.pin({ id, personIds: [anna], mode: 'exclude', reason: 'ringer selv' })
    await client.lists.pin({ id, personIds: [cai], mode: 'include', reason: 'med denne gang' })
    expect(said(await client.lists.resolve(onList(id)))).toEqual([
      'Cai Dam',
      'Bo Bang: shares-excluded-address',
      'Anna Holm: taken-off (ringer selv)'
    ])
  })
})

it('Whoever was taken off a list gets nothing of it as a stand-in either, nor at the mailbox of a partner', async () => {
  const { client } = testApp()
  const people = await aPartner(client, 'Havnens Venner', [{ name: 'Anna Holm' }, { name: 'Bo Bang', email: 'bo@bang.example' }])
  const partner = people['Havnens Venner'] ?? ''
  const { version } = await client.partners.get({ id: partner })
  await client.partners.update({ id: partner, version, patch: { emails: ['post@havnen.example'] } })
  const [anna, bo] = [people['Anna Holm'] ?? '', people['Bo Bang'] ?? '']
  const cai = await aPerson(client, { name: 'Cai Dam', email: 'post@havnen.example' })
  const selection: Selection = { by: 'ids', entity: 'persons', ids: [anna] }
  const { id } = await client.lists.create({ name: 'Alle', policy: 'function-mailbox', selection })
  expect(said(await client.lists.resolve(onList(id)))).toEqual(['Anna Holm'])
  await client.lists.pin({ id, personIds: [cai], mode: 'exclude', reason: 'ringer selv' })
  expect(said(await client.lists.resolve(onList(id)))).toEqual(['Anna Holm: shares-excluded-address'])

  await client.persons.update({ id: anna, version: 1, patch: { emails: ['anna@havnen.example'] } })
  const [role] = (await client.persons.get({ id: anna })).roles
  const end = { what: 'away', from: '2026-11-01', until: null, standIn: { who: 'person', personId: bo } } as const
  await client.persons.changeRole({ id: role?.id ?? '', version: role?.version ?? 0, end })
  expect(said(await client.lists.resolve(onList(id)))).toContain('Bo Bang (for Anna Holm)')
  await client.lists.pin({ id, personIds: [bo], mode: 'exclude', reason: 'ringer selv' })
  expect(said(await client.lists.resolve(onList(id)))).toEqual(['Anna Holm: away', 'Bo Bang: taken-off (ringer selv)'])
})

describe('A list', () => {
  it('never leads back to itself, by rule or by what it leaves out, and says through which', async () => {
    const { client } = testApp()
    const { id: a } = await client.lists.create({ name: 'A', query: '' })
    const { id: b } = await client.lists.create({ name: 'B', query: 'liste:A' })
    const { id: c } = await client.lists.create({ name: 'C', query: '' })
    await client.lists.update({ id: c, version: 1, patch: { excludes: [b] } })
    const circle = (lists: string) => ({ data: { code: 'list.circle', details: { lists } } })
    const leading = (patch: object) => client.lists.update({ id: a, version: 1, patch })
    await expect(leading({ query: 'liste:C' })).rejects.toMatchObject(circle('A → C → B → A'))
    await expect(leading({ excludes: [c] })).rejects.toMatchObject(circle('A → C → B → A'))
    await expect(leading({ query: '-liste:A' })).rejects.toMatchObject(circle('A → A'))
    await expect(leading({ excludes: [a] })).rejects.toMatchObject({ data: { code: 'list.circle' } })
    expect(await client.lists.get({ id: a })).toMatchObject({ version: 1, query: '', excludes: [] })
  })

  it('is asked for by the name it has now', async () => {
    const { client } = testApp()
    const { id: a } = await client.lists.create({ name: 'A', query: 'har:email' })
    const { id: b } = await client.lists.create({ name: 'B', query: 'liste:A' })
    await aPerson(client, { name: 'Anna Holm', email: 'anna@havnen.example' })
    await client.lists.update({ id: a, version: 1, patch: { name: 'Alle med e-mail' } })
    expect(await client.lists.get({ id: b })).toMatchObject({ query: 'liste:"Alle med e-mail"', memberCount: 1 })
  })

  it('says of anybody why not, in the words of the part that decides', async () => {
    const { client } = testApp()
    const anna = await aPerson(client, { name: 'Anna Holm', email: 'anna@havnen.example' })
    const { id: board } = await client.lists.create({ name: 'Bestyrelsen', selection: { by: 'ids', entity: 'persons', ids: [anna] } })
    const { id } = await client.lists.create({ name: 'Med telefon', query: 'har:email har:telefon' })
    const why = async () => (await client.lists.why({ id, personId: anna })).links.map(({ kind, ok, text }) => [kind, ok, text])
    expect(await why()).toEqual([
      ['rule', true, 'har:email'],
      ['rule', false, 'har:telefon']
    ])
    await client.lists.update({ id, version: 1, patch: { excludes: [board] } })
    await client.lists.pin({ id, personIds: [anna], mode: 'include', reason: 'bad om det' })
    expect(await why()).toEqual([
      ['put-on', true, 'bad om det'],
      ['list', false, 'Bestyrelsen']
    ])
  })

  it('is compared with another, and frozen as it is today', async () => {
    const { client } = testApp()
    const [anna, bo] = [
      await aPerson(client, { name: 'Anna Holm', email: 'anna@havnen.example' }),
      await aPerson(client, { name: 'Bo Bang' })
    ]
    await aPerson(client, { name: 'Cai Dam' })
    const { id: a } = await client.lists.create({ name: 'A', selection: { by: 'ids', entity: 'persons', ids: [anna, bo] } })
    const { id: b } = await client.lists.create({ name: 'B', query: '-har:email', purpose: 'service' })
    const { onlyA, onlyB, both } = await client.lists.compare({ a, b })
    expect([onlyA, onlyB, both].map((people) => people.map(({ name }) => name))).toEqual([['Anna Holm'], ['Cai Dam'], ['Bo Bang']])
    const { id: frozen } = await client.lists.freeze({ id: b, name: 'B den 22. november' })
    await aPerson(client, { name: 'Dea Eg' })
    expect(await client.lists.get({ id: frozen })).toMatchObject({ kind: 'static', memberCount: 2, purpose: 'service' })
    expect((await client.lists.get({ id: b })).memberCount).toBe(3)
  })
})
