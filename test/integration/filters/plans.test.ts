import { expect, it } from 'vitest'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { testApp } from '../../support/test-app.ts'

/** So many rows that the planner has a choice. */
async function aFullFile() {
  const app = testApp()
  await app.context.session.write({ key: 'test' }, (unit) => {
    for (let i = 0; i < 200; i++) fill(unit, i)
    return {}
  })
  return app.restart()
}

function fill(unit: UnitOfWork, i: number) {
  const organisation = unit.insert('organisation', { name: `Forening ${i}`, organisation_type: i % 2 ? 'union' : null })
  const person = unit.insert('person', { given_name: 'Anna', family_name: `Holm ${i}`, display_name: `Anna Holm ${i}` })
  unit.insert('affiliation', { person_id: person, organisation_id: organisation, title: 'leder' })
  unit.insert('membership', { organisation_id: organisation })
  const value_norm = `a${i}@forening.example`
  unit.insert('contact_point', { owner_type: 'person', owner_id: person, kind: 'email', value_raw: value_norm, value_norm })
  const activity = unit.insert('activity', { kind: 'call', outcome: 'reached', occurred_at: unit.now })
  unit.insert('activity_party', { activity_id: activity, person_id: person, organisation_id: organisation })
}

/** How SQLite finds what a filter of persons is true of. */
async function planOf(query: string) {
  const app = await aFullFile()
  const { raw } = app.context.session.read(({ db }) => db)
  const prepare = raw.prepare.bind(raw)
  const asked: string[] = []
  raw.prepare = ((sql: string) => {
    asked.push(sql)
    return prepare(sql)
  }) as typeof raw.prepare
  await app.client.persons.table({ query, sort: [{ by: 'name' }] })
  const finding = asked.filter((sql) => sql.startsWith('select p.seq from person p where') && !sql.includes('order by'))
  expect(finding).toHaveLength(1)
  const parameters = [...(finding[0] ?? '').replace(/'[^']*'/g, '').matchAll(/\?/g)].map(() => null)
  return (prepare(`explain query plan ${finding[0]}`).all(...parameters) as { detail: string }[]).map(({ detail }) => detail)
}

it.each([
  ['email:=a7@forening.example', 'SEARCH c USING INDEX contact_point_norm (value_norm=?)'],
  ['tag:sundhed', 'SEARCH t USING INDEX tag_name (search_text=?)'],
  ['type:fagforening', 'SEARCH o USING INDEX organisation_type_sort (organisation_type=?)'],
  ['type:fagforening', 'SEARCH a USING COVERING INDEX affiliation_contact (organisation_id=? AND to_on=?)'],
  ['liste:nyhedsbrev', 'SEARCH l USING INDEX list_name (search_text=?)'],
  ['sendt:møde', 'SEARCH r USING INDEX mailing_recipient_of (mailing_id=?'],
  ['intet-svar:kronik', 'SEARCH x USING INDEX sign_on_response_once (sign_on_id=?)'],
  ['intet-svar:kronik', 'SEARCH x USING INDEX verification_partner_once (verification_id=?)'],
  ['indsatsområde:sundhed', 'SEARCH a USING COVERING INDEX affiliation_contact (organisation_id=? AND to_on=?)'],
  ['frist:<7d', 'SEARCH f USING INDEX follow_up_due (status=?)'],
  ['dialog:<90d', 'SCAN y USING COVERING INDEX activity_party_person_dialogue'],
  ['navn:holm', 'SCAN person_inside VIRTUAL TABLE INDEX 0:M1'],
  ['har:email', 'SEARCH p USING COVERING INDEX sqlite_autoindex_person_1 (id=?)'],
  ['titel:leder', 'SEARCH p USING COVERING INDEX sqlite_autoindex_person_1 (id=?)']
])('The filter %s is found by %s', async (query, step) => expect((await planOf(query)).join('\n')).toContain(step))

it.each(['dialog:>90d', 'mangler:email', '-tag:sundhed'])(
  'The filter %s goes through the ids of all persons, not through their cards',
  async (query) => expect(await planOf(query)).toContain('SCAN p USING COVERING INDEX sqlite_autoindex_person_1')
)

it.each(['tag:sundhed', 'liste:nyhedsbrev', 'type:fagforening', 'frist:<7d'])(
  'The filter %s reads no table from end to end',
  async (query) => expect((await planOf(query)).filter((step) => /^SCAN (?!d$|CONSTANT)/.test(step))).toEqual([])
)
