import { describe, expect, it } from 'vitest'
import { aPartner } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

describe('An initiative', () => {
  it.each([
    ['3. maj 2026', '2026-05-03', '2026-05-03', 'day'],
    ['forår 2026', '2026-03-01', '2026-05-31', 'quarter'],
    ['2025', '2025-01-01', '2025-12-31', 'year'],
    ['engang før valget', null, null, 'unknown']
  ] as const)('keeps its date "%s" as it was written, with what can be read of it', async (dateText, from, to, precision) => {
    const { client } = testApp()
    const { id } = await client.initiatives.create({ title: 'Tænder', dateText })
    expect(await client.initiatives.get({ id })).toMatchObject({ dateText, dateFrom: from, dateTo: to, datePrecision: precision })
  })

  it('has those who took part by name or only by their number; an organisation counts once', async () => {
    const { client } = testApp()
    const ids = await aPartner(client, 'Alfa', [{ name: 'Anna Holm' }, { name: 'Bo Bang' }])
    const { id } = await client.initiatives.create({ title: 'Tænder', statedParticipants: 11 })
    const partners = { by: 'ids' as const, entity: 'partners' as const, ids: [ids['Alfa'] ?? ''] }
    const persons = { by: 'ids' as const, entity: 'persons' as const, ids: [ids['Anna Holm'] ?? ''] }
    expect((await client.initiatives.addParticipants({ id, selection: partners, names: ['Ældre Sagen Øst'] })).added).toBe(2)
    expect((await client.initiatives.addParticipants({ id, selection: partners, names: ['Ældre Sagen Øst'] })).changeSet).toBeNull()
    expect((await client.initiatives.addParticipants({ id, selection: persons })).added).toBe(1)
    const { participants, known, statedParticipants } = await client.initiatives.get({ id })
    expect([participants.map(({ name, organisationName }) => [name, organisationName]), known, statedParticipants]).toEqual([
      [
        ['Alfa', ''],
        ['Anna Holm', 'Alfa'],
        ['Ældre Sagen Øst', '']
      ],
      2,
      11
    ])
    expect((await client.initiatives.of({ type: 'organisation', id: ids['Alfa'] ?? '' })).map(({ title }) => title)).toEqual(['Tænder'])
  })

  it('is made of a round that is published: text, day, addressee and who signed; one step takes it back', async () => {
    const { client } = testApp()
    await aPartner(client, 'Alfa', [{ name: 'Anna Holm', title: 'Formand' }])
    await aPartner(client, 'Beta')
    const facts = { title: 'Tandlægen', addressee: 'Ministeren', deadlineAt: '2026-12-01T11:00:00.000Z', body: 'Første' }
    const round = await client.signOns.create({ ...facts, invite: 'all' })
    await client.signOns.addSigner({ id: round.id, name: 'Cai Dam' })
    await client.signOns.addText({ id: round.id, body: 'Anden', changed: '', isSubstantial: false })
    const { responses } = await client.signOns.get(round)
    const saying = responses.filter(({ partnerName }) => partnerName !== 'Beta').map(({ id }) => id)
    await client.signOns.answer({ ids: saying, answer: 'yes' })
    await expect(client.initiatives.fromRound({ roundId: round.id })).rejects.toMatchObject({ code: 'initiative.not-published' })
    await client.signOns.publish({ id: round.id, version: 1 })
    const before = await client.file.dump()
    const { id, changeSet } = await client.initiatives.fromRound({ roundId: round.id })
    const made = await client.initiatives.get({ id })
    expect(made).toMatchObject({ kind: 'letter', title: 'Tandlægen', addressees: 'Ministeren', body: 'Anden', dateFrom: '2026-11-22' })
    expect(made.signOn).toMatchObject({ title: 'Tandlægen', textNo: 2 })
    expect(made.participants.map(({ name, organisationName }) => [name, organisationName])).toEqual([
      ['Anna Holm', 'Alfa'],
      ['Cai Dam', '']
    ])
    await client.history.undo({ set: changeSet ?? '' })
    expect(await client.file.dump()).toBe(before)
  })
})
