import { expect, it } from 'vitest'
import { ReportName, type ReportTarget } from '#shared/model/report.ts'
import { addDays } from '#shared/rules/calendar.ts'
import fc from '../../support/fast-check.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const period = { from: '2025-01-01', to: '2025-12-31' }
const types = ['municipality', 'union', 'research'] as const

/** How many rows a figure of a report opens. */
async function opened({ client }: TestApp, target: ReportTarget): Promise<number> {
  if (target.to === 'partners') {
    const asked = { filter: target.filter, sort: [{ by: 'name' as const, desc: false }], limit: 1 }
    return (await client.partners.table({ ...asked, ...(target.asOf && { asOf: target.asOf }) })).total
  }
  if (target.to === 'projects') {
    const sort = [{ by: 'name' as const, desc: false }]
    return (await client.projects.table({ filter: target.filter, sort, limit: 1 })).total
  }
  if (target.to === 'rows') {
    const { total, rows } = await client.reports.rows({ ...target, limit: 1000 })
    expect(rows).toHaveLength(total)
    return total
  }
  if (target.to !== 'log') return 1
  const until = addDays(target.from, { month: 31, quarter: 92, year: 366 }[target.per]).slice(0, 8)
  return (await client.activities.timeline({ from: target.from, until: `${until}01`, kinds: ['call', 'email', 'meeting'], limit: 1 })).total
}

async function world(): Promise<TestApp> {
  const app = testApp()
  const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays('2025-06-30', days))
  const partner = fc.record({
    joined: fc.option(day),
    left: fc.option(day),
    back: fc.boolean(),
    type: fc.option(fc.constantFrom(...types)),
    postal: fc.constantFrom('2100', '8000', '9000', '')
  })
  const [partners = []] = fc.sample(fc.array(partner, { minLength: 40, maxLength: 40 }), 1)
  await app.context.session.write({ key: 'partner.created' }, (unit) => {
    for (let at = 0; at < 20; at++) {
      const [from, to] = [addDays('2024-06-01', at * 31), addDays('2025-01-15', at * 27)]
      unit.insert('project', {
        ...{ title: `Projekt ${at}`, period_from: at % 6 === 0 ? null : from, period_to: at % 4 === 0 || to < from ? null : to },
        status: at % 7 === 0 ? 'idea' : at % 5 === 0 ? 'finished' : 'running'
      })
    }
    const person = unit.insert('person', { given_name: 'Bo', family_name: 'Ek', display_name: 'Bo Ek' })
    const areas = ['Sundhed', 'Arbejde'].map((name) => unit.insert('focus_area', { name_da: name }))
    const under = unit.insert('focus_area', { name_da: 'Unge', parent_id: areas[0] ?? null })
    const list = unit.insert('list', { name: 'Indbudte', kind: 'static' })
    unit.insert('list_member', { list_id: list, person_id: person })
    const purpose = unit.db.value<string>('select id from purpose limit 1') ?? ''
    for (let at = 0; at < 12; at++) {
      const on = addDays('2024-12-20', at * 33)
      const said = { person_id: at % 4 === 0 ? null : person, address_hash: at % 4 === 0 ? `x${at}` : null, evidence_text: 'Ringede' }
      unit.insert('consent_event', {
        ...said,
        purpose_id: purpose,
        status: at % 2 ? 'objected' : 'withdrawn',
        occurred_at: `${on}T09:00:00Z`
      })
      const [status, done] = (
        [
          ['done', 0],
          ['done', 3],
          ['dropped', 1],
          ['open', null]
        ] as const
      )[at % 4] ?? ['open', null]
      const promise = { title: 'Ring', subject_type: 'person', subject_id: person, due_on: on, status }
      unit.insert('follow_up', { ...promise, done_on: done === null ? null : addDays(on, done) })
    }
    for (const [at, { joined, left, back, type, postal }] of partners.entries()) {
      const id = unit.insert('organisation', { name: `Partner ${at}`, organisation_type: type })
      const ended = left !== null && (joined === null || left > joined) ? left : null
      if (at % 4 !== 0) unit.insert('organisation_focus', { organisation_id: id, focus_area_id: [...areas, under][at % 3] ?? '' })
      const dates = { organisation_id: id, joined_from: joined, joined_to: joined }
      unit.insert('membership', { ...dates, left_on: ended, status: ended === null ? 'active' : 'left' })
      if (ended !== null && back) {
        const again = addDays(ended, 30)
        unit.insert('membership', { organisation_id: id, joined_from: again, joined_to: again, status: 'active' })
      }
      if (postal !== '') unit.insert('postal_address', { owner_type: 'organisation', owner_id: id, postal_code: postal, city: 'By' })
      if (at % 3 !== 0) continue
      const activityId = unit.insert('activity', { kind: 'meeting', occurred_at: `${addDays('2024-10-01', at * 14)}T10:00:00.000Z` })
      unit.insert('activity_party', { activity_id: activityId, organisation_id: id })
    }
    return {}
  })
  return app
}

it('leads from every figure to exactly as many rows', async () => {
  const app = await world()
  let followed = 0
  for (const name of ReportName.options) {
    const { rows } = await app.client.reports.get({ name, period })
    for (const cells of rows)
      for (const { value, target } of cells) {
        if (typeof value !== 'number' || value === 0) continue
        if (!target) throw new Error(`${name} has a figure that leads nowhere`)
        followed++
        expect([name, cells[0]?.value, await opened(app, target)]).toEqual([name, cells[0]?.value, value])
      }
  }
  expect(followed).toBeGreaterThan(80)
})

it('adds up: who was there before, and joined, and did not leave, is there at the end', async () => {
  const { client, context } = testApp()
  await context.session.write({ key: 'partner.created' }, (unit) => {
    for (const joined of ['2019-01-01', '2025-03-03', null]) {
      const id = unit.insert('organisation', { name: `Partner ${joined}` })
      unit.insert('membership', { organisation_id: id, joined_from: joined, status: 'active' })
    }
    return {}
  })
  const report = await client.reports.get({ name: 'partners', period, language: 'da' })
  expect(report.sentence).toContain('1 kom til, 0 trådte ud. Aktive partnere: 2 før, 3 til sidst.')
  expect(report.notes).toEqual(['1 partner har ingen dato for, hvornår den kom med, og tæller med fra begyndelsen.'])
  expect(report.rows.map(([, total]) => total?.value)).toEqual([2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3])
})

it('says which promises were kept in time, and when', async () => {
  const { client, setNow } = testApp()
  const { id } = await client.persons.create({ givenName: 'Sofie', familyName: 'Lund' })
  const promise = async (title: string, dueOn: string) =>
    (await client.followUps.create({ title, dueOn, subject: { type: 'person', id } })).id
  const [soon, late, dropped] = [
    await promise('Ring', '2026-11-25'),
    await promise('Skriv', '2026-11-20'),
    await promise('Mød', '2026-11-27')
  ]
  await promise('Send', '2026-11-28')
  setNow('2026-11-24T10:00:00.000Z')
  await client.followUps.complete({ ids: [soon, late] })
  await client.followUps.drop({ ids: [dropped] })
  const november = { from: '2026-11-01', to: '2026-11-30' }
  const { rows, sentence } = await client.reports.get({ name: 'follow-ups', period: november, language: 'da' })
  expect(rows.map((cells) => cells.map(({ value }) => value))).toEqual([['nov. 26', 1, 1, 1, 1, 4]])
  expect(sentence).toContain('1 gjort til tiden (25 %)')
  const { rows: done } = await client.reports.rows({ name: 'follow-ups', kind: 'late', from: '2026-11-01', until: '2026-11-30' })
  expect(done).toMatchObject([{ what: 'Skriv', on: '2026-11-20', doneOn: '2026-11-24', card: { type: 'person', name: 'Sofie Lund' } }])
})

it('does not call silence what the log is too young to know', async () => {
  const { client } = testApp()
  const { id } = await client.partners.create({ name: 'Havnens Venner' })
  await client.partners.create({ name: 'Søens Folk' })
  const with_ = [{ type: 'organisation' as const, id }]
  await client.activities.log({ kind: 'meeting', text: 'Snak', at: '2025-11-01T10:00:00.000Z', with: with_ })
  const { rows, notes } = await client.reports.get({ name: 'silent', period, language: 'en' })
  expect(rows.map((cells) => cells.map(({ value }) => value))).toEqual([
    ['Dialogue in the period', null, null, 1],
    ['Last dialogue is older', null, null, 0],
    ['Unknown before 1 Nov 2025', null, null, 1],
    ['Søens Folk', 'unknown', 'none', null]
  ])
  expect(notes).toEqual(['The log begins 1 Nov 2025; what was before, it does not know.'])
})

it.each(ReportName.options)('tells %s in both languages, also of an empty card file', async (name) => {
  const { client } = testApp()
  const [da, en] = [await client.reports.get({ name, period, language: 'da' }), await client.reports.get({ name, period, language: 'en' })]
  expect(da.isEmpty).toBe(true)
  expect(da.title).not.toBe(en.title)
  expect(JSON.stringify([da, en])).not.toMatch(/reports\.|\{\{/)
})

it('is a file: paper with the drawing, the drawing alone, and the figures as a table', async () => {
  const app = await world()
  const make = async (as: 'pdf' | 'svg' | 'csv' | 'xlsx') => {
    const { name, base64 } = await app.client.reports.file({ name: 'partners', period, as, language: 'da' })
    return { name, bytes: Buffer.from(base64, 'base64') }
  }
  const [pdf, again, svg, csv, xlsx] = [await make('pdf'), await make('pdf'), await make('svg'), await make('csv'), await make('xlsx')]
  expect(pdf.name).toBe('Partnere over tid 2025-01-01 2025-12-31.pdf')
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.bytes.equals(again.bytes)).toBe(true)
  expect(svg.bytes.toString()).toMatch(/^<svg .*<rect .*<\/svg>$/)
  expect(csv.bytes.toString().split('\r\n')).toHaveLength(14)
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK')
})
