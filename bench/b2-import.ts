import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import * as z from 'zod'
import type { App } from '#main/app.ts'
import { createPartner, setStatement } from '#main/features/partners/index.ts'
import { createPerson } from '#main/features/persons/index.ts'
import { defaultFile } from '#main/foundation/paths.ts'
import type { Progress } from '#main/foundation/session.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { NewPerson } from '#shared/model/person.ts'
import { fold } from '#shared/rules/fold.ts'
import { cardFile, change, discard, openCopy, openNew } from './card-file.ts'
import { compare, timed } from './measure.ts'

const Imported = z.array(NewPerson.omit({ partnerId: true }).extend({ organisation: z.string().trim().min(1), statement: z.string() }))
type Imported = z.infer<typeof Imported>

/** Persons as an extract has them: name, title, organisation, addresses, and a statement on every tenth. */
async function extractOf(persons: number): Promise<string> {
  const app = openCopy(await cardFile(persons))
  const rows = app.context.session.read(({ db }) =>
    db.rows<Record<string, string>>(
      `select p.given_name as givenName, p.family_name as familyName, a.title, o.name as organisation,
         (select json_group_array(value_raw) from contact_point c where c.owner_id = p.id and c.kind = 'email') as emails,
         (select json_group_array(value_raw) from contact_point c where c.owner_id = p.id and c.kind = 'phone') as phones,
         iif(p.seq % 10 = 0, coalesce((select v.text from statement s join statement_version v on v.statement_id = s.id
           where s.organisation_id = o.id), ''), '') as statement
       from person p join affiliation a on a.person_id = p.id and a.to_on is null join organisation o on o.id = a.organisation_id order by p.seq`
    )
  )
  await app.close()
  return JSON.stringify(
    rows.map((row) => ({ ...row, emails: JSON.parse(row['emails'] ?? '[]'), phones: JSON.parse(row['phones'] ?? '[]') }))
  )
}

/** The way of an import: organisations are matched by name, everything is written by the features with its history. */
function* importAll(unit: UnitOfWork, rows: Imported): Generator<Progress, { persons: number }> {
  const partners = new Map<string, string>()
  for (const [at, { organisation, statement, ...person }] of rows.entries()) {
    const known = partners.get(fold(organisation))
    const partnerId = known ?? createPartner(unit, { name: organisation, organisationType: null, website: '', tags: [] })
    if (!known) partners.set(fold(organisation), partnerId)
    if (statement !== '') setStatement(unit, partnerId, 'da', statement)
    createPerson(unit, { ...person, partnerId })
    // what is searched for is made in between, not all at the end
    if (at % 500 === 499) unit.settle()
    yield { step: 'persons', done: at + 1, total: rows.length }
  }
  return { persons: rows.length }
}

/** From the text to the answer of the first search. */
async function importText(app: App, text: string): Promise<void> {
  const rows = Imported.parse(JSON.parse(text))
  const job = app.context.session.job({ key: 'import.committed', kind: 'import', args: { count: rows.length } }, (unit) =>
    importAll(unit, rows)
  )
  for await (const _step of job);
  const { total } = await app.client.persons.table({ query: 'sofie', sort: { by: 'name' } })
  if (total === 0) throw new Error('nobody is found')
}

type Row = Record<string, string | number | null>
const tables = ['organisation', 'membership', 'statement', 'statement_version', 'person', 'affiliation', 'contact_point']
const searched = ['organisation', 'person'].flatMap((table) => [
  { table, index: `${table}_word` },
  { table, index: `${table}_inside` }
])

/** All rows of the tables, as a file has them. */
function rowsIn(path: string): Map<string, Row[]> {
  const db = new Database(path, { readonly: true })
  const rows = new Map(tables.map((name) => [name, db.prepare(`select * from ${name} order by seq`).all() as Row[]]))
  db.close()
  return rows
}

/** The same rows by hand, one transaction, as safe as ours; what is searched for is put in at the end. */
function insertByHand(path: string, rows: ReadonlyMap<string, Row[]>): void {
  const db = new Database(path)
  db.pragma('journal_mode = wal')
  db.pragma('synchronous = full')
  db.transaction(() => {
    for (const [name, each] of rows) {
      const columns = Object.keys(each[0] ?? {})
      const insert = db.prepare(`insert into ${name}(${columns.join(',')}) values (${columns.map(() => '?').join(',')})`)
      for (const row of each) insert.run(...columns.map((column) => row[column]))
    }
    for (const { table, index } of searched) db.exec(`insert into ${index}(rowid, search_text) select seq, search_text from ${table}`)
  })()
  db.close()
}

const persons = 100_000
const text = await extractOf(persons)

/** The product over a card file with nobody in it. */
async function openEmpty(): Promise<App> {
  const app = openNew()
  await change(app)
  return app
}

/** The rows that the import makes. */
async function rowsOfOurs(): Promise<Map<string, Row[]>> {
  const app = await openEmpty()
  await importText(app, text)
  const rows = rowsIn(app.context.session.path ?? '')
  await discard(app)
  return rows
}

const rows = await rowsOfOurs()
await compare(
  { bench: 'B2', what: `import of ${persons} persons from JSON, with history, searchable ÷ the same rows by hand`, must: 3, goal: 2 },
  {
    ours: async () => {
      const app = await openEmpty()
      const time = await timed(() => importText(app, text))
      await discard(app)
      return time
    },
    floor: async () => {
      const app = await openEmpty()
      await app.close()
      const time = await timed(() => insertByHand(defaultFile(app.context.home), rows))
      rmSync(app.context.home, { recursive: true })
      return time
    }
  }
)
