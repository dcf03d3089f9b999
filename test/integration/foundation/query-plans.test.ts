import { describe, expect, it } from 'vitest'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { ReportName } from '#shared/model/report.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

type Client = TestApp['client']
type Ids = Record<'person' | 'partner' | 'project', string>

/** A file with so many rows that the planner has a choice; just opened, so that no statement is prepared yet. */
async function aFullFile() {
  const app = testApp({ meddled: true })
  for (let i = 0; i < 300; i += 10)
    await app.context.session.write({ key: 'test' }, (unit) => {
      for (let j = i; j < i + 10; j++) fill(unit, j)
      return {}
    })
  const first = (table: string) => app.context.session.read(({ db }) => db.value<string>(`select min(id) from ${table}`) ?? '')
  const ids = { person: first('person'), partner: first('organisation'), project: first('project') }
  await app.context.session.maintain((file) => {
    // as after years of single edits
    file.writer.raw.exec(
      `insert into change_set(id, label_key, kind, host, at) select 'set-' || seq, 'test', 'edit', 'cli', '2026' from change`
    )
  })
  return { app: await app.restart(), ids }
}

function fill(unit: UnitOfWork, i: number) {
  const address = `a${i}@forening.example`
  const organisation = unit.insert('organisation', { name: `Forening ${i}`, organisation_type: i % 2 ? 'union' : null })
  const person = unit.insert('person', { given_name: 'Anna', family_name: `Holm ${i}`, display_name: `Anna Holm ${i}` })
  const affiliation = unit.insert('affiliation', { person_id: person, organisation_id: organisation, is_primary: 1 })
  unit.insert('membership', { organisation_id: organisation })
  unit.insert('contact_point', { owner_type: 'person', owner_id: person, kind: 'email', value_raw: address, value_norm: address })
  const project = unit.insert('project', { title: `Projekt ${i}`, status: i % 3 ? 'running' : 'finished', target_group: `Gruppe ${i % 7}` })
  unit.insert('project_organisation', { project_id: project, organisation_id: organisation, role: 'lead' })
  unit.insert('project_person', { project_id: project, person_id: person, affiliation_id: affiliation })
  const activity = unit.insert('activity', { kind: 'call', direction: 'out', occurred_at: unit.now })
  unit.insert('activity_party', { activity_id: activity, person_id: person, organisation_id: organisation, affiliation_id: affiliation })
}

interface Plan {
  sql: string
  steps: string[]
}

/** What SQLite says it did for each statement of a call. */
async function plansOf({ client, context }: TestApp, call: (client: Client) => Promise<unknown>): Promise<Plan[]> {
  const { raw } = context.session.read(({ db }) => db)
  const prepare = raw.prepare.bind(raw)
  const asked: string[] = []
  raw.prepare = ((sql: string) => {
    asked.push(sql)
    return prepare(sql)
  }) as typeof raw.prepare
  await call(client)
  return asked.map((sql) => {
    const parameters = [...sql.replace(/'[^']*'/g, '').matchAll(/\?/g)].map(() => null)
    const names = [...new Set([...sql.matchAll(/@(\w+)/g)].map(([, name = '']) => name))]
    const named = names.length > 0 ? [Object.fromEntries(names.map((name) => [name, null]))] : []
    const rows = prepare(`explain query plan ${sql}`).all(...parameters, ...named) as { detail: string }[]
    return { sql, steps: rows.map((row) => row.detail) }
  })
}

const planWith = (plans: readonly Plan[], start: string) => plans.find(({ sql }) => sql.trim().startsWith(start))?.steps ?? []
/** What is made for one question and read whole: the record asked about, its change sets, the entries of a timeline. */
const ofTheQuestion = new Set(['CONSTANT', 's', 'l', 'link', 'entry'])
/** Tables that are read from one end to the other. The index of what is in the trash holds that and nothing else. */
const scanned = (steps: readonly string[]) =>
  steps
    .flatMap((step) => /^SCAN (\w+)(?!.*VIRTUAL TABLE)(?!.*INDEX \w+_trash$)/.exec(step)?.[1] ?? [])
    .filter((name) => !ofTheQuestion.has(name))

describe.each([
  { noun: 'persons', alias: 'p', index: 'person_sort', table: 'person' },
  { noun: 'partners', alias: 'o', index: 'organisation_sort', table: 'organisation' },
  { noun: 'projects', alias: 'j', index: 'project_sort', table: 'project' }
] as const)('The table of $noun', ({ noun, alias, index, table }) => {
  const page = (query: string) => (client: Client) => client[noun].table({ query, sort: [{ by: 'name' }] })

  it('reads its first page in the order of an index, without sorting', async () => {
    const { app } = await aFullFile()
    const plans = await plansOf(app, page(''))
    expect(planWith(plans, `select ${alias}.seq from`)).toEqual([`SCAN ${alias} USING INDEX ${index}`])
  })

  it('is one pass over the table when it is counted', async () => {
    const { app } = await aFullFile()
    expect(planWith(await plansOf(app, page('')), 'select count(*)')).toHaveLength(1)
  })

  it('fills its rows by key and index alone', async () => {
    const { app } = await aFullFile()
    const plans = await plansOf(app, page(''))
    const rows = plans.find(({ sql }) => sql.includes(`${alias}.seq, ${alias}.id,`))?.steps ?? []
    expect(rows[0]).toBe(`SEARCH ${alias} USING INTEGER PRIMARY KEY (rowid=?)`)
    expect(scanned(rows)).toEqual([])
  })

  it.each([
    ['from three letters by the index of trigrams', '250', `${table}_inside`],
    ['below by the index of words', '25', `${table}_word`]
  ])('finds a word %s', async (_how, query, fts) => {
    const { app } = await aFullFile()
    const steps = (await plansOf(app, page(query))).flatMap((plan) => plan.steps)
    expect(steps.join('\n')).toContain(`SCAN ${fts} VIRTUAL TABLE`)
    expect(scanned(steps)).toEqual([])
  })
})

describe('A card', () => {
  it.each([
    ['of a person', (client: Client, ids: Ids) => client.persons.get({ id: ids.person })],
    ['with its history', (client: Client, ids: Ids) => client.history.changes({ recordId: ids.person })],
    ['of a partner', (client: Client, ids: Ids) => client.partners.get({ id: ids.partner })],
    ['of a project', (client: Client, ids: Ids) => client.projects.get({ id: ids.project })],
    ['with its projects', (client: Client, ids: Ids) => client.projects.of({ type: 'organisation', id: ids.partner })],
    ['with its timeline', (client: Client, ids: Ids) => client.activities.timeline({ subject: { type: 'organisation', id: ids.partner } })]
  ])('%s is read by key and index alone', async (_what, call) => {
    const { app, ids } = await aFullFile()
    const plans = await plansOf(app, (client) => call(client, ids))
    expect(plans.length).toBeGreaterThan(0)
    expect(plans.map(({ sql, steps }) => [sql, scanned(steps)] as const).filter(([, tables]) => tables.length > 0)).toEqual([])
  })
})

/** What a report counts is read from end to end; entries of the log and promises are found by their day. */
const counted: Readonly<Partial<Record<ReportName, readonly string[]>>> = {
  partners: ['m', 'milestone'],
  types: ['m', 'o'],
  focus: ['focus_area', 'm', 'o', 'up', 'w'],
  places: ['d', 'm', 'o'],
  projects: ['project'],
  silent: ['m'],
  lists: ['e', 'list_member', 'list_pin']
}

describe('A report', () => {
  it.each(ReportName.options)('of %s reads what it counts once, and looks all else up', async (name) => {
    const { app } = await aFullFile()
    const plans = await plansOf(app, (client) => client.reports.get({ name, period: { from: '2026-01-01', to: '2026-12-31' } }))
    expect(plans.length).toBeGreaterThan(0)
    expect([...new Set(plans.flatMap(({ steps }) => scanned(steps)))].toSorted()).toEqual(counted[name] ?? [])
  })
})

describe('A file that held next to nothing when it was closed', () => {
  it('is looked up by its indexes all the same, for an import may fill it before it is closed again', async () => {
    const app = testApp()
    await app.context.session.write({ key: 'test' }, (unit) => {
      fill(unit, 1)
      return {}
    })
    const again = await app.restart()
    const plans = await again.context.session.maintain(({ writer }) =>
      [
        'select * from affiliation where person_id=? and to_on is null',
        "select * from contact_point where owner_id=? and kind <> 'web'"
      ].map((sql) =>
        (writer.raw.prepare(`explain query plan ${sql}`).all('x') as { detail: string }[]).map(({ detail }) => detail.slice(0, 6))
      )
    )
    expect(plans).toEqual([['SEARCH'], ['SEARCH']])
  })
})
