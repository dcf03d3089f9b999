import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/contract/index.ts'
import { aPartner, aPerson, said } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

const onList = (listId: string) => ({ selection: { by: 'list', listId } }) as const

/** Two municipalities and an association; Bo is a contact of two of them. */
async function alliance(client: Client) {
  const harbour = await aPartner(client, 'Havnens Kommune', [
    { name: 'Anna Holm', email: 'anna@havnen.example' },
    { name: 'Bo Bang', email: 'bo@bang.example' }
  ])
  const field = await aPartner(client, 'Markens Kommune', [{ name: 'Cai Dam', email: 'cai@marken.example' }])
  const friends = await aPartner(client, 'Ældres Venner', [{ name: 'Dea Eng', email: 'dea@venner.example' }])
  const { rows } = await client.partners.table({ sort: [{ by: 'name' }] })
  for (const { id, name } of rows)
    if (name.endsWith('Kommune')) {
      const { version } = await client.partners.get({ id })
      await client.partners.update({ id, version, patch: { organisationType: 'municipality' } })
    }
  const idOf = (name: string) => rows.find((row) => row.name === name)?.id ?? ''
  return { people: { ...harbour, ...field, ...friends }, idOf }
}

describe('A list whose rule asks for partners', () => {
  it('is of their contact persons as they are now, by its rule of choice, and says so', async () => {
    const { client } = testApp()
    const { people, idOf } = await alliance(client)
    const { id } = await client.lists.create({ name: 'Kommuner', entity: 'organisation', query: 'type:kommune -dialog:<90d' })
    expect(await client.lists.get({ id })).toMatchObject({ entity: 'organisation', query: 'type:kommune -dialog:<90d', memberCount: 3 })
    expect(said(await client.lists.resolve(onList(id)))).toEqual(['Cai Dam', 'Anna Holm', 'Bo Bang: represented (Anna Holm)'])
    expect(await client.lists.count({ entity: 'organisation', filter: { version: 2, where: { kind: 'and', nodes: [] } } })).toEqual({
      cards: 3,
      count: 4
    })

    await client.activities.log({ kind: 'call', with: [{ type: 'person', id: people['Cai Dam'] ?? '' }], text: 'Talte længe' })
    const [role] = (await client.persons.get({ id: people['Anna Holm'] ?? '' })).roles
    await client.persons.endRole({ id: role?.id ?? '', version: role?.version ?? 0, on: '2026-11-20', reason: 'left' })
    expect(said(await client.lists.resolve(onList(id)))).toEqual(['Bo Bang'])

    const { version } = await client.lists.get({ id })
    await client.lists.update({ id, version, patch: { entity: 'person', query: 'partner:"Ældres Venner"' } })
    expect(said(await client.lists.resolve(onList(id)))).toEqual(['Dea Eng'])
    expect(idOf('Ældres Venner')).not.toBe('')
    await expect(client.lists.update({ id, version: version + 1, patch: { entity: 'project' } })).rejects.toMatchObject({
      code: 'input.invalid'
    })
  })

  it('tells through which partner somebody is on it or not, part by part', async () => {
    const { client } = testApp()
    const { people } = await alliance(client)
    const alone = await aPerson(client, { name: 'Eva Fog', email: 'eva@fog.example' })
    const { id } = await client.lists.create({ name: 'K', entity: 'organisation', query: 'type:kommune person:Anna', policy: 'all' })
    const chain = async (personId: string) => {
      const { entity, links, recipient } = await client.lists.why({ id, personId })
      expect(entity).toBe('organisation')
      return [...links.map(({ ok, text }) => `${ok ? '+' : '-'} ${text}`), recipient?.reason ?? (recipient ? 'gets' : 'not on it')]
    }
    expect(await chain(people['Bo Bang'] ?? '')).toEqual(['+ Havnens Kommune', '+ type:kommune', '+ person:Anna', 'gets'])
    expect(await chain(people['Cai Dam'] ?? '')).toEqual(['+ Markens Kommune', '+ type:kommune', '- person:Anna', 'not on it'])
    expect(await chain(people['Dea Eng'] ?? '')).toEqual(['+ Ældres Venner', '- type:kommune', '- person:Anna', 'not on it'])
    expect(await chain(alone)).toEqual(['- ', '- type:kommune', '- person:Anna', 'not on it'])
  })

  it('stands in other lists, is left out of them, compared and kept as it is today; pins stay on the role', async () => {
    const { client } = testApp()
    const { people } = await alliance(client)
    const { id } = await client.lists.create({ name: 'Kommuner', entity: 'organisation', query: 'type:kommune', policy: 'all' })
    const { id: nested } = await client.lists.create({ name: 'Begge', query: 'liste:Kommuner | navn:Dea', policy: 'all' })
    const { id: rest } = await client.lists.create({ name: 'Resten', query: '', policy: 'all' })
    const excludes = { id: rest, version: 1, patch: { excludes: [id] } }
    await client.lists.update(excludes)
    expect(said(await client.lists.resolve(onList(nested)))).toEqual(['Bo Bang', 'Cai Dam', 'Dea Eng', 'Anna Holm'])
    expect((await client.lists.resolve(onList(rest))).included.map(({ name }) => name)).toEqual(['Dea Eng'])
    await expect(client.lists.update({ id, version: 1, patch: { entity: 'organisation', query: 'liste:Begge' } })).rejects.toMatchObject({
      code: 'list.circle'
    })

    const { id: outer } = await client.lists.create({
      name: 'Ydre',
      query: '(liste:Resten navn:Eva) | (liste:Begge har:email)',
      policy: 'all'
    })
    const chain = async (name: string) => {
      const { links } = await client.lists.why({ id: outer, personId: people[name] ?? '' })
      return links.map(({ ok, depth, text }) => `${'  '.repeat(depth)}${ok ? '+' : '-'} ${text}`)
    }
    expect(await chain('Bo Bang')).toEqual([
      '+ liste:Begge',
      '  + liste:Kommuner',
      '    + Havnens Kommune',
      '    + type:kommune',
      '+ har:email'
    ])
    expect(await chain('Dea Eng')).toEqual(['+ liste:Begge', '  + navn:Dea', '+ har:email'])

    await client.lists.pin({ id, personIds: [people['Bo Bang'] ?? ''], mode: 'exclude', reason: 'ringer selv' })
    expect(await chain('Bo Bang')).toEqual(['- (liste:Resten navn:Eva) | (liste:Begge har:email)'])
    await client.lists.pin({ id, personIds: [people['Dea Eng'] ?? ''], mode: 'include', reason: 'bad om det' })
    const { id: frozen } = await client.lists.freeze({ id, name: 'I dag' })
    expect((await client.lists.compare({ a: id, b: frozen })).both.map(({ name }) => name)).toEqual(['Cai Dam', 'Dea Eng', 'Anna Holm'])
    expect((await client.lists.get({ id: frozen })).entity).toBe('person')
    const [role] = (await client.persons.get({ id: people['Dea Eng'] ?? '' })).roles
    await client.persons.endRole({ id: role?.id ?? '', version: role?.version ?? 0, on: '2026-11-20', reason: 'left' })
    expect((await client.lists.resolve(onList(id))).included.map(({ name }) => name)).toEqual(['Cai Dam', 'Anna Holm'])
  })

  it('goes on asking for a tag by its new name, also after two tags became one', async () => {
    const { client } = testApp()
    const { idOf } = await alliance(client)
    const [harbour, field] = [idOf('Havnens Kommune'), idOf('Markens Kommune')]
    for (const [id, tag] of [
      [harbour, 'Sundhed'],
      [field, 'Velfærd']
    ] as const) {
      const { version } = await client.partners.get({ id })
      await client.partners.update({ id, version, patch: { tags: [tag] } })
    }
    const { id } = await client.lists.create({ name: 'Sundhed', entity: 'organisation', query: 'tag:Sundhed', policy: 'all' })
    const tagged = async (name: string) => (await client.tags.list()).find((tag) => tag.name === name)
    const health = await tagged('Sundhed')
    await client.tags.update({ id: health?.id ?? '', version: health?.version ?? 0, patch: { name: 'Trivsel' } })
    expect(await client.lists.get({ id })).toMatchObject({ query: 'tag:Trivsel', memberCount: 2 })
    await client.tags.merge({ id: health?.id ?? '', intoId: (await tagged('Velfærd'))?.id ?? '' })
    expect(await client.lists.get({ id })).toMatchObject({ query: 'tag:Velfærd', memberCount: 3 })
  })
})

it('A list whose rule asks for projects is of those they name', async () => {
  const { client } = testApp()
  const anna = await aPerson(client, { name: 'Anna Holm', email: 'anna@havnen.example' })
  const { id: project } = await client.projects.create({ title: 'Fælles måltider' })
  await client.projects.addPerson({ projectId: project, personId: anna })
  const { id } = await client.lists.create({ name: 'Måltider', entity: 'project', query: 'navn:måltider' })
  expect((await client.lists.get({ id })).memberCount).toBe(1)
  expect(said(await client.lists.resolve(onList(id)))).toEqual(['Anna Holm'])
  expect((await client.lists.why({ id, personId: anna })).links[0]).toMatchObject({ kind: 'contact', ok: true, text: 'Fælles måltider' })
})
