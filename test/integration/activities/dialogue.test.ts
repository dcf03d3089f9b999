import { describe, expect, it } from 'vitest'
import { lastDialogueSql, lastOutreachSql } from '#main/features/activities/index.ts'
import { aPartner, aPerson } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

async function anna() {
  const app = testApp()
  const ids = await aPartner(app.client, 'Havnens Venner', [{ name: 'Anna Holm' }, { name: 'Bo Bang' }])
  const id = (name: string) => ids[name] ?? ''
  const person = (name: string) => ({ type: 'person', id: id(name) }) as const
  const dates = async (name: string) => {
    const { lastOutreachAt, lastDialogueAt } = await app.client.persons.get({ id: id(name) })
    return [lastOutreachAt?.slice(0, 10) ?? null, lastDialogueAt?.slice(0, 10) ?? null]
  }
  const partnerDates = async () => {
    const { lastOutreachAt, lastDialogueAt } = await app.client.partners.get({ id: id('Havnens Venner') })
    return [lastOutreachAt?.slice(0, 10) ?? null, lastDialogueAt?.slice(0, 10) ?? null]
  }
  return { ...app, id, person, dates, partnerDates }
}

describe('The last dialogue', () => {
  it.each([
    ['call', { outcome: 'reached' }, true],
    ['call', { outcome: 'left-message' }, false],
    ['call', { outcome: 'no-answer' }, false],
    ['call', { direction: 'in' }, true],
    ['meeting', {}, true],
    ['email', {}, false],
    ['email', { direction: 'in' }, true],
    ['email', { outcome: 'replied' }, true],
    ['note', {}, false]
  ] as const)('with a %s %j: %s', async (kind, how, isDialogue) => {
    const { client, person, dates, partnerDates } = await anna()
    await client.activities.log({ kind, with: [person('Anna Holm')], text: 'Hej', at: '2026-11-20T08:00:00Z', ...how })
    expect((await dates('Anna Holm'))[1]).toBe(isDialogue ? '2026-11-20' : null)
    expect((await partnerDates())[1]).toBe(isDialogue ? '2026-11-20' : null)
    expect(await dates('Bo Bang')).toEqual([null, null])
  })

  it('follows when the date or the outcome is corrected, the entry is deleted, and when that is undone', async () => {
    const { client, person, dates, partnerDates } = await anna()
    const { id } = await client.activities.log({ kind: 'call', with: [person('Anna Holm')], text: '', at: '2026-11-20T08:00:00Z' })
    await client.activities.update({ id, version: 1, patch: { at: '2026-10-01T08:00:00Z' } })
    expect(await dates('Anna Holm')).toEqual(['2026-10-01', '2026-10-01'])
    await client.activities.update({ id, version: 2, patch: { outcome: 'no-answer' } })
    expect(await partnerDates()).toEqual(['2026-10-01', null])
    await client.activities.remove({ ids: [id] })
    expect(await dates('Anna Holm')).toEqual([null, null])
    await client.history.undo({})
    await client.history.undo({})
    await client.history.undo({})
    expect(await dates('Anna Holm')).toEqual(['2026-11-20', '2026-11-20'])
  })

  it('goes to the partner of the corrected day', async () => {
    const { client, id, person, partnerDates } = await anna()
    const role = (await client.persons.get({ id: id('Anna Holm') })).roles[0]
    await client.persons.endRole({ id: role?.id ?? '', version: role?.version ?? 0, on: '2026-10-31', reason: 'moved' })
    const logged = await client.activities.log({ kind: 'meeting', with: [person('Anna Holm')], text: '', at: '2026-11-05T08:00:00Z' })
    expect(await partnerDates()).toEqual([null, null])
    const before = await client.file.dump()
    await client.activities.update({ id: logged.id, version: 1, patch: { at: '2026-10-05T08:00:00Z' } })
    expect(await partnerDates()).toEqual([null, '2026-10-05'])
    await client.history.undo({})
    expect(await client.file.dump()).toBe(before)
    expect(await partnerDates()).toEqual([null, null])
  })

  it('is none with who was only spoken of, on whose timeline it stands', async () => {
    const { client, person, dates } = await anna()
    await client.activities.log({
      kind: 'call',
      with: [person('Anna Holm')],
      mentioned: [person('Bo Bang'), person('Anna Holm')],
      text: 'Om Bo'
    })
    expect(await dates('Bo Bang')).toEqual([null, null])
    expect((await client.activities.timeline({ subject: person('Bo Bang'), kinds: ['call'] })).entries).toMatchObject([{ body: 'Om Bo' }])
    expect((await dates('Anna Holm'))[1]).toBe('2026-11-22')
  })

  it('is what persons and partners are sorted by, those without one last when the newest comes first', async () => {
    const { client, person } = await anna()
    await aPerson(client, { name: 'Cai Dam' })
    await client.activities.log({ kind: 'meeting', with: [person('Bo Bang')], text: '', at: '2026-11-20T08:00:00Z' })
    await client.activities.log({ kind: 'meeting', with: [person('Anna Holm')], text: '', at: '2026-11-19T08:00:00Z' })
    const sorted = async (desc: boolean) =>
      (await client.persons.table({ sort: [{ by: 'lastDialogue', desc }] })).rows.map(({ displayName }) => displayName)
    expect(await sorted(true)).toEqual(['Bo Bang', 'Anna Holm', 'Cai Dam'])
    expect(await sorted(false)).toEqual(['Cai Dam', 'Anna Holm', 'Bo Bang'])
  })

  it.each(['person', 'organisation'] as const)('of a %s is read from an index alone, as is the last outreach', (owner) => {
    const { context } = testApp()
    for (const sql of [lastDialogueSql(owner, 's'), lastOutreachSql(owner, 's')]) {
      const plan = context.session.read(({ db }) =>
        db.rows<{ detail: string }>(`explain query plan select ${sql} from (select 'x' as id) s`).map(({ detail }) => detail)
      )
      expect(plan.join('\n')).toMatch(new RegExp(`USING COVERING INDEX activity_party_${owner}_\\w+ \\(${owner}_id=\\?`))
    }
  })
})

it('The log says since when it knows, without what was deleted', async () => {
  const { client, person } = await anna()
  expect(await client.activities.since()).toEqual({ since: null })
  const { id } = await client.activities.log({ kind: 'note', with: [person('Anna Holm')], text: 'Gammel', at: '2024-03-01T08:00:00Z' })
  await client.activities.log({ kind: 'note', with: [person('Anna Holm')], text: 'Ny' })
  expect(await client.activities.since()).toEqual({ since: '2024-03-01' })
  await client.activities.remove({ ids: [id] })
  expect(await client.activities.since()).toEqual({ since: '2026-11-22' })
})

it('The log of everyone is counted by kind and narrowed to kinds, the newest first', async () => {
  const { client, person, context } = await anna()
  const days = ['2026-11-20', '2026-11-18', '2026-11-19', '2026-11-17'] as const
  for (const [at, kind] of (['call', 'note', 'meeting', 'call'] as const).entries())
    await client.activities.log({ kind, with: [person('Anna Holm')], text: kind, at: `${days[at]}T08:00:00Z` })
  const log = await client.activities.timeline({ kinds: ['call', 'note'], limit: 2 })
  expect(log.counts).toEqual({ call: 2, meeting: 1, note: 1 })
  expect([log.total, ...log.entries.map(({ body }) => body)]).toEqual([3, 'call', 'note'])
  expect((await client.activities.timeline({ offset: 1, limit: 2 })).entries.map(({ body }) => body)).toEqual(['meeting', 'note'])
  const plan = context.session.read(({ db }) =>
    db.rows<{ detail: string }>('explain query plan select kind, count(*) from activity where deleted_at is null group by kind')
  )
  expect(plan.map(({ detail }) => detail).join()).toContain('USING COVERING INDEX activity_kind')
})
