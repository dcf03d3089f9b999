import { rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { App } from '#main/app.ts'
import { defaultFile } from '#main/foundation/paths.ts'
import { cardFile, change, discard, openCopy, openNew, sizes } from './card-file.ts'
import { compare, timed } from './measure.ts'

/** Persons as an extract has them: name, title, organisation, e-mail, two phones, and a statement of 300 signs on every tenth. */
async function extractOf(persons: number): Promise<string> {
  const app = openCopy(await cardFile(persons))
  const rows = app.context.session.read(({ db }) =>
    db.rows<{ name: string; title: string; organisation: string; email: string | null; at: number }>(
      `select p.display_name as name, a.title, o.name as organisation, p.seq as at,
         (select value_raw from contact_point c where c.owner_id = p.id and c.kind = 'email' limit 1) as email
       from person p join affiliation a on a.person_id = p.id and a.to_on is null join organisation o on o.id = a.organisation_id order by p.seq`
    )
  )
  await discard(app)
  const said = 'Vi er med, fordi havnen skal være for alle, også for dem uden båd. '.repeat(5).slice(0, 300).trim()
  const lines = rows.map(({ name, title, organisation, email, at }) =>
    [name, title, organisation, email ?? '', `20 ${twoByTwo(at)}`, `30 ${twoByTwo(at)}`, at % 10 === 0 ? said : ''].map(quoted).join(';')
  )
  return ['Navn;Titel;Organisation;E-mail;Telefon;Mobil;Begrundelse', ...lines].join('\r\n')
}

const twoByTwo = (number: number): string => (String(number).padStart(6, '0').match(/../g) ?? []).join(' ')
const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const megabytes = (bytes: number): number => Math.round(bytes / 1e6)
let memory = 0

/** From the text to the answer of the first search. */
async function importText(app: App, text: string): Promise<void> {
  const review = await app.client.imports.read({ text, from: 'csv', source: 'udtræk' })
  const steps = await app.client.imports.commit({ id: review.id })
  for await (const _step of steps) memory = Math.max(memory, process.memoryUsage.rss())
  const { total } = await app.client.persons.table({ query: 'sofie', sort: [{ by: 'name' }] })
  if (total === 0) throw new Error('nobody is found')
}

type Row = Record<string, string | number | null>
const tables = [
  'import_source',
  'organisation',
  'organisation_domain',
  'membership',
  'statement',
  'statement_version',
  'person',
  'affiliation',
  'contact_point'
]
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

const text = await extractOf(sizes[0] ?? 100_000)
let bytes = { ours: 0, floor: 0 }

/** The product over a card file with one partner in it: the copy that the first import is followed by is another matter. */
async function openEmpty(): Promise<App> {
  const app = openNew()
  await change(app)
  await app.client.partners.create({ name: 'Zoologisk Selskab' })
  return app
}

/** The rows that the import makes. */
async function rowsOfOurs(): Promise<Map<string, Row[]>> {
  const app = await openEmpty()
  await importText(app, text)
  const rows = rowsIn(app.context.session.path ?? '')
  // the partner that both begin with
  for (const table of ['organisation', 'membership']) rows.set(table, rows.get(table)?.slice(1) ?? [])
  await discard(app)
  return rows
}

/** How long the last import of so many rows takes to be taken back. */
async function undoOf(persons: number): Promise<number> {
  const app = await openEmpty()
  await importText(app, text.split('\r\n', persons + 1).join('\r\n'))
  const time = await timed(() => app.client.history.undo({}))
  await discard(app)
  return Math.round(time)
}

const rows = await rowsOfOurs()
const undoMs = await undoOf(5_000)
await compare(
  {
    bench: 'B2',
    what: `import of ${rows.get('person')?.length} persons from CSV, with history, searchable ÷ the same rows by hand`,
    must: 3,
    goal: 2,
    more: () => ({
      memoryMb: megabytes(memory),
      fileMb: { ours: megabytes(bytes.ours), floor: megabytes(bytes.floor), ratio: Number((bytes.ours / bytes.floor).toFixed(2)) },
      undoOf5000Ms: undoMs
    })
  },
  {
    ours: async () => {
      const app = await openEmpty()
      const path = app.context.session.path ?? ''
      const time = await timed(() => importText(app, text))
      await app.close()
      bytes = { ...bytes, ours: statSync(path).size }
      rmSync(app.context.home, { recursive: true })
      return time
    },
    floor: async () => {
      const app = await openEmpty()
      await app.close()
      const path = defaultFile(app.context.home)
      const time = await timed(() => insertByHand(path, rows))
      bytes = { ...bytes, floor: statSync(path).size }
      rmSync(app.context.home, { recursive: true })
      return time
    }
  }
)
