import { describe, expect, it } from 'vitest'
import { type QualityRule, qualityRules } from '#shared/model/quality.ts'
import { testApp } from '../../support/test-app.ts'
import { allFound, issuesOf, theIssue, wholePartner } from './found.ts'

const anna = { name: 'Anna Holm', emails: ['anna@havnen.example'] }

/** An alliance with something wrong in many ways, and its application. */
async function troubled() {
  const app = testApp()
  const { client } = app
  const ids = await wholePartner(client, 'Havnens Venner', [
    anna,
    { name: 'Bo Ek', emails: ['bo@havnne.example'] },
    { name: 'Ida Krag', emails: ['ida@havnen.example'], phones: ['12'] },
    { name: 'Kim Bæk', phones: [] },
    { name: 'Ib Dam', emails: ['ib@gmail.com'] }
  ])
  await client.partners.create({ name: 'Sundby Kommune' })
  await client.persons.update({ id: ids['Anna Holm'] ?? '', version: 1, patch: { notes: '010190-1234' } })
  const person = async (name: string) => client.persons.get({ id: ids[name] ?? '' })
  const emails = async (name: string, list: string[]) => {
    const { id, version } = await person(name)
    await client.persons.update({ id, version, patch: { emails: list } })
  }
  return { app, client, ids, emails }
}

const counts = async (client: Awaited<ReturnType<typeof troubled>>['client']): Promise<Partial<Record<QualityRule, number>>> =>
  Object.fromEntries((await client.quality.summary()).flatMap(({ rule, count }) => (count > 0 ? [[rule, count]] : [])))

describe('Every number', () => {
  it('is that of the rows behind it, open and set aside', async () => {
    const { client } = await troubled()
    const check = async () => {
      let aside = 0
      for (const { rule, count, ignored } of await client.quality.summary()) {
        const { total, rows } = await client.quality.issues({ rule })
        expect([rule, total, rows.length]).toEqual([rule, count, count])
        aside += ignored
      }
      const { total, rows } = await client.quality.ignored({})
      expect([total, rows.length]).toEqual([aside, aside])
    }
    await check()
    expect((await client.quality.summary()).map(({ rule }) => rule)).toEqual([...qualityRules])
    expect(Object.keys(await counts(client)).length).toBeGreaterThanOrEqual(8)
    await client.quality.ignore({
      issues: [await theIssue(client, 'domain-typo', 'Bo Ek'), await theIssue(client, 'phone-missing', 'Kim Bæk')],
      reason: 'Sådan er det'
    })
    await check()
    expect((await client.quality.ignored({})).total).toBe(2)
  })

  it('is shown in pages that together are all rows, by name', async () => {
    const { client } = testApp()
    await wholePartner(
      client,
      'Havnens Venner',
      ['Åse Ås', 'Bo Ek', 'Ærø Æk', 'Aa Aagaard', 'Ida Dam'].map((name) => ({ name }))
    )
    const all = (await issuesOf(client, 'email-missing')).map(({ name }) => name)
    expect(all).toEqual(['Ida Dam', 'Bo Ek', 'Ærø Æk', 'Aa Aagaard', 'Åse Ås'])
    const pages = await Promise.all([0, 2, 4].map((offset) => client.quality.issues({ rule: 'email-missing', offset, limit: 2 })))
    expect(pages.flatMap(({ rows }) => rows.map(({ name }) => name))).toEqual(all)
  })

  it('is nought before there is a card file', async () => {
    const { client } = testApp()
    expect(await allFound(client)).toEqual([])
    expect((await client.file.info()).exists).toBe(false)
  })
})

describe('An issue that was set aside', () => {
  it('is gone from the open ones and stands with its reason, until somebody takes it back', async () => {
    const { client } = await troubled()
    const issue = await theIssue(client, 'domain-typo', 'Bo Ek')
    expect(await client.quality.ignore({ issues: [issue], reason: 'De har to', until: '2027-02-01' })).toMatchObject({ ignored: 1 })
    expect(await issuesOf(client, 'domain-typo')).toEqual([])
    const [aside] = (await client.quality.ignored({})).rows
    expect(aside).toMatchObject({ name: 'Bo Ek', value: 'bo@havnne.example', reason: 'De har to', until: '2027-02-01' })
    await client.quality.reopen({ issues: aside ? [aside] : [] })
    expect(await issuesOf(client, 'domain-typo')).toEqual([issue])
    expect((await client.quality.ignored({})).total).toBe(0)
  })

  it('comes back when the value changes', async () => {
    const { client, emails } = await troubled()
    await client.quality.ignore({ issues: [await theIssue(client, 'private-provider', 'Ib Dam')], reason: 'Ældre forening' })
    expect(await issuesOf(client, 'private-provider')).toEqual([])
    await emails('Ib Dam', ['ib.dam@gmail.com'])
    expect((await issuesOf(client, 'private-provider')).map(({ value }) => value)).toEqual(['ib.dam@gmail.com'])
  })

  it('comes back when what was filled in meanwhile is gone again', async () => {
    const { client, emails } = await troubled()
    await client.quality.ignore({ issues: [await theIssue(client, 'email-missing', 'Kim Bæk')], reason: 'Har ingen' })
    await emails('Kim Bæk', ['kim@havnen.example'])
    expect(await issuesOf(client, 'email-missing')).toEqual([])
    await emails('Kim Bæk', [])
    expect((await issuesOf(client, 'email-missing')).map(({ name }) => name)).toEqual(['Kim Bæk'])
  })

  it('comes back on its day, and not the day before', async () => {
    const { app, client } = await troubled()
    await client.quality.ignore({
      issues: [await theIssue(client, 'type-missing', 'Sundby Kommune')],
      reason: 'Spørger',
      until: '2027-01-10'
    })
    app.setNow('2027-01-09T10:00:00.000Z')
    expect(await issuesOf(client, 'type-missing')).toEqual([])
    app.setNow('2027-01-10T10:00:00.000Z')
    expect((await issuesOf(client, 'type-missing')).map(({ name }) => name)).toEqual(['Sundby Kommune'])
  })

  it('can be set aside again with another reason, and undo takes each step back', async () => {
    const { client } = await troubled()
    const issue = await theIssue(client, 'phone-missing', 'Kim Bæk')
    await client.quality.ignore({ issues: [issue], reason: 'Første' })
    await client.quality.ignore({ issues: [issue], reason: 'Anden', until: '2027-01-01' })
    const reason = async () => (await client.quality.ignored({})).rows.map((row) => row.reason)
    expect(await reason()).toEqual(['Anden'])
    await client.history.undo({})
    expect(await reason()).toEqual(['Første'])
    await client.history.undo({})
    expect(await reason()).toEqual([])
    expect(await issuesOf(client, 'phone-missing')).toHaveLength(1)
  })

  it('is not set aside when its value is another one than was seen', async () => {
    const { client, emails } = await troubled()
    const issue = await theIssue(client, 'private-provider', 'Ib Dam')
    await emails('Ib Dam', ['ib.dam@gmail.com'])
    expect(await client.quality.ignore({ issues: [issue], reason: 'Ældre' })).toEqual({ changeSet: null, ignored: 0 })
    expect(await issuesOf(client, 'private-provider')).toHaveLength(1)
  })

  it('is not on the line of its card either', async () => {
    const { client, ids } = await troubled()
    const line = async () => (await client.quality.missing({ entity: 'person', id: ids['Kim Bæk'] ?? '' })).map(({ field }) => field)
    expect(await line()).toEqual(['email', 'phone'])
    await client.quality.ignore({ issues: [await theIssue(client, 'email-missing', 'Kim Bæk')], reason: 'Har ingen' })
    expect(await line()).toEqual(['phone'])
    const { entityId } = await theIssue(client, 'type-missing', 'Sundby Kommune')
    const ofPartner = await client.quality.missing({ entity: 'organisation', id: entityId })
    expect(ofPartner.map(({ field }) => field)).toEqual(['primary', 'type', 'statement'])
  })
})
