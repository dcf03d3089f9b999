import { describe, expect, it } from 'vitest'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { pluralOf } from '#shared/model/card-kind.ts'
import { testApp } from '../../support/test-app.ts'

/** So many rows that the planner has a choice. */
async function aFullFile() {
  const app = testApp()
  await app.context.session.write({ key: 'test' }, (unit) => {
    const tag = unit.insert('tag', { name: 'havn' })
    for (let i = 0; i < 200; i++) fill(unit, i, tag)
    return {}
  })
  return app.restart()
}

function fill(unit: UnitOfWork, i: number, tag: string) {
  const organisation = unit.insert('organisation', { name: `Forening ${i}` })
  const person = unit.insert('person', { given_name: 'Anna', family_name: `Holm ${i}`, display_name: `Anna Holm ${i}` })
  const who = { person_id: person, organisation_id: organisation }
  const group = unit.insert('working_group', { name: `Gruppe ${i}`, status: i % 9 ? 'active' : 'closed' })
  unit.insert('seat', { working_group_id: group, ...who, function: i % 5 ? 'member' : 'chair' })
  const project = unit.insert('project', { title: `Projekt ${i}`, target_group: `Børn ${i % 7}` })
  unit.insert('project_organisation', { project_id: project, organisation_id: organisation, role: 'lead' })
  unit.insert('project_person', { project_id: project, person_id: person })
  const event = unit.insert('event', { title: `Møde ${i}`, starts_at: unit.now, working_group_id: group, project_id: project })
  unit.insert('event_participant', { event_id: event, ...who, status: i % 3 ? 'invited' : 'accepted' })
  const initiative = unit.insert('initiative', { title: `Brev ${i}`, date_from: `2026-01-${10 + (i % 20)}` })
  unit.insert('initiative_participant', { initiative_id: initiative, ...who })
  for (const [entity, id] of Object.entries({ working_group: group, project, event, initiative }))
    if (i % 10 === 0) unit.insert('tagging', { tag_id: tag, entity, entity_id: id })
}

interface Plan {
  sql: string
  steps: string[]
}

const cases = [
  ['project', 'j', ['person:holm', 'partner:forening', 'rolle:leder', 'navn:projekt', 'status:i-gang']],
  ['working_group', 'g', ['person:holm', 'partner:forening', 'funktion:formand', 'navn:gruppe', 'stand:afsluttet', 'opgave:udspil']],
  ['event', 'e', ['person:holm', 'partner:>1', 'kommer:holm', 'uden-svar:holm', 'gruppe:gruppe', 'projekt:projekt', 'dato:>90d']],
  ['initiative', 'i', ['person:holm', 'partner:forening', 'dato:2026', 'slags:brev', 'modtager:minister']]
] as const

describe.each(cases)('The table of the kind %s', (kind, alias, queries) => {
  /** How SQLite does what the table asks for with each query, statement by statement. */
  async function plansOf(...asked: readonly string[]): Promise<Plan[]> {
    const app = await aFullFile()
    const { raw } = app.context.session.read(({ db }) => db)
    const prepare = raw.prepare.bind(raw)
    const statements: string[] = []
    raw.prepare = ((sql: string) => {
      statements.push(sql)
      return prepare(sql)
    }) as typeof raw.prepare
    for (const query of asked) await app.client[pluralOf[kind]].table({ query, sort: [{ by: 'name' }] })
    return statements.map((sql) => {
      const parameters = [...sql.replace(/'[^']*'/g, '').matchAll(/\?/g)].map(() => null)
      const steps = prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[]
      return { sql, steps: steps.map(({ detail }) => detail) }
    })
  }
  /** The statements that look for what filters are true of. */
  const finding = (plans: readonly Plan[]) =>
    plans.filter(({ sql }) => sql.startsWith(`select ${alias}.seq from`) && !sql.includes(`where ${alias}.deleted_at is null order by`))

  it('reads its first page in the order of an index, and fills its rows by key and index alone', async () => {
    const plans = await plansOf('')
    const first = plans.find(({ sql }) => sql.startsWith(`select ${alias}.seq from`))
    expect(first?.steps).toEqual([`SCAN ${alias} USING INDEX ${kind}_sort`])
    const rows = plans.find(({ sql }) => sql.includes(`select ${alias}.seq, ${alias}.id,`))?.steps ?? []
    expect(rows[0]).toBe(`SEARCH ${alias} USING INTEGER PRIMARY KEY (rowid=?)`)
    expect(scanned(rows)).toEqual([])
  })

  it('reads no table twice for a filter, and no table for each row of another', async () => {
    const plans = finding(await plansOf(...queries))
    expect(plans).toHaveLength(queries.length)
    for (const { steps } of plans) expect(scanned(steps).length, steps.join('\n')).toBeLessThanOrEqual(1)
  })

  it('goes through none at all for a tag or a promise, and through the ids alone for what is missing', async () => {
    const [tag, due, without] = finding(await plansOf('tag:havn', 'frist:<7d', '-tag:havn'))
    expect(tag?.steps[0]).toBe(`SEARCH ${alias} USING COVERING INDEX sqlite_autoindex_${kind}_1 (id=?)`)
    expect(scanned(tag?.steps ?? [])).toEqual([])
    expect(scanned(due?.steps ?? []).filter((table) => table !== 'd')).toEqual([])
    expect(without?.steps).toContain(`SCAN ${alias} USING COVERING INDEX sqlite_autoindex_${kind}_1`)
  })
})

/** Tables that are read from one end to the other; what is made for the question itself is short. */
const scanned = (steps: readonly string[]) =>
  steps.flatMap((step) => /^SCAN (?!json_each|\(|CONSTANT)(\w+)(?!.*VIRTUAL)/.exec(step)?.[1] ?? [])
