import { expect, it } from 'vitest'
import { aPartner } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

it.each(['person', 'organisation'] as const)(
  'When one %s becomes another, both keep one row in an event, a seat and an initiative',
  async (entity) => {
    const { client } = testApp()
    const alfa = await aPartner(client, 'Alfa', [{ name: 'Anna Holm' }])
    const beta = await aPartner(client, 'Beta', [{ name: 'Ann Holm' }])
    const persons = [alfa['Anna Holm'] ?? '', beta['Ann Holm'] ?? '']
    const partners = [alfa['Alfa'] ?? '', beta['Beta'] ?? '']
    const [winnerId = '', loserId = ''] = entity === 'person' ? persons : partners
    const ids = entity === 'person' ? persons : partners
    const selection = { by: 'ids' as const, entity: entity === 'person' ? ('persons' as const) : ('partners' as const), ids }
    const { id: event } = await client.events.create({ title: 'Møde', startsAt: '2026-11-22T08:00:00.000Z' })
    await client.events.add({ id: event, selection, as: entity === 'person' ? 'persons' : 'organisations' })
    const rows = async () => (await client.events.get({ id: event })).participants
    const goes = (await rows()).find((row) => (row.personId ?? row.organisationId) === loserId)
    await client.events.answer({ ids: [goes?.id ?? ''], answer: 'attended' })
    const { id: group } = await client.workingGroups.create({ name: 'Rådet' })
    for (const id of ids)
      await client.workingGroups.addSeat({
        groupId: group,
        ...(entity === 'person' ? { personId: id, organisationId: partners[0] ?? '' } : { organisationId: id })
      })
    const { id: initiative } = await client.initiatives.create({ title: 'Tænder' })
    await client.initiatives.addParticipants({ id: initiative, selection })
    const before = await client.file.dump()
    const { changeSet } = await client.duplicates.merge({ entity, winnerId, loserId, winnerVersion: 1, loserVersion: 1 })
    expect((await rows()).map(({ status }) => status)).toEqual(['attended'])
    expect((await client.workingGroups.get({ id: group })).seats).toHaveLength(1)
    expect((await client.initiatives.get({ id: initiative })).known).toBe(
      // a person took part for both organisations
      entity === 'person' ? 2 : 1
    )
    await client.history.undo({ set: changeSet ?? '' })
    expect(await client.file.dump()).toBe(before)
  }
)
