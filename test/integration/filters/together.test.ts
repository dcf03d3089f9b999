import { expect, it } from 'vitest'
import { aPartner } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

it('Everyone invited who is silent, all chairs, and who took part are found among persons and partners, and as rules of lists', async () => {
  const { client } = testApp()
  const ids = {
    ...(await aPartner(client, 'Alfa', [{ name: 'Anna Holm' }, { name: 'Bo Bang' }])),
    ...(await aPartner(client, 'Beta', [{ name: 'Cai Dam' }]))
  }
  const id = (name: string) => ids[name] ?? expect.fail(name)
  const { id: event } = await client.events.create({ title: 'Årsmøde', startsAt: '2026-11-22T08:00:00.000Z' })
  const chosen = { by: 'ids' as const, entity: 'persons' as const, ids: [id('Anna Holm'), id('Bo Bang'), id('Cai Dam')] }
  await client.events.add({ id: event, selection: chosen })
  const row = async (name: string) =>
    (await client.events.get({ id: event })).participants.find((each) => each.name === name)?.id ?? expect.fail(name)
  await client.events.markInvited({ ids: [await row('Anna Holm'), await row('Bo Bang')] })
  await client.events.answer({ ids: [await row('Bo Bang')], answer: 'accepted' })
  await client.events.answer({ ids: [await row('Cai Dam')], answer: 'attended' })
  const { id: group } = await client.workingGroups.create({ name: 'Rådet' })
  await client.workingGroups.addSeat({ groupId: group, personId: id('Bo Bang'), function: 'chair' })
  await client.workingGroups.addSeat({ groupId: group, personId: id('Cai Dam'), function: 'chair', toOn: '2026-11-21' })
  const { id: initiative } = await client.initiatives.create({ title: 'Tænder' })
  await client.initiatives.addParticipants({ id: initiative, selection: { by: 'ids', entity: 'partners', ids: [id('Beta')] } })

  const sort = [{ by: 'name' as const }]
  const persons = async (query: string) => (await client.persons.table({ query, sort })).rows.map(({ displayName }) => displayName)
  const partners = async (query: string) => (await client.partners.table({ query, sort })).rows.map(({ name }) => name)
  expect(await persons('arrangement:årsmøde')).toEqual(['Bo Bang', 'Cai Dam', 'Anna Holm'])
  expect(await persons('ubesvaret:årsmøde')).toEqual(['Anna Holm'])
  expect(await persons('unanswered:årsmøde')).toEqual(['Anna Holm'])
  expect(await persons('tilmeldt:årsmøde')).toEqual(['Bo Bang'])
  expect(await persons('-har:deltog')).toEqual(['Bo Bang', 'Anna Holm'])
  expect(await persons('funktion:formand')).toEqual(['Bo Bang'])
  expect(await persons('function:chair group:rådet')).toEqual(['Bo Bang'])
  expect(await partners('gruppe:rådet')).toEqual(['Alfa'])
  expect(await partners('deltog:årsmøde')).toEqual(['Beta'])
  expect(await partners('fælles-henvendelse:tænder')).toEqual(['Beta'])
  expect(await partners('arrangement:>1')).toEqual([])
  const { id: list } = await client.lists.create({ name: 'Tavse', query: 'ubesvaret:årsmøde' })
  const { excluded } = await client.lists.resolve({ selection: { by: 'list', listId: list } })
  expect(excluded.map(({ name, reason }) => [name, reason])).toEqual([['Anna Holm', 'no-address']])
})
