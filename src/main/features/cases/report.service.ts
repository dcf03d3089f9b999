import type { Connection } from '#main/foundation/db/connection.ts'
import type { TableRegistry } from '#main/foundation/tables.ts'
import { caseReport as words } from '#shared/i18n/da/case-report.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { familiar } from '#shared/rules/mentions/called.ts'
import { excerptAround, mentionsIn } from '#shared/rules/mentions/mentions.ts'
import { filesOf } from './files.service.ts'
import { nameOfRow, pointersOf } from './names.store.ts'
import { changesOfRows, filesOfLinks } from './report.store.ts'
import { isTold } from './told.ts'
import type { TracedRow, Traces } from './traces.service.ts'
import { isOneOfFew } from './traces.store.ts'

type Values = Readonly<Record<string, unknown>>
type Fact = readonly [label: string, value: string | number]

/** What is told of one row. */
type ToldRow = readonly Fact[]

export interface PersonReport {
  readonly name: string
  readonly sections: readonly { readonly table: string; readonly title: string; readonly rows: readonly ToldRow[] }[]
  readonly mentions: readonly { readonly where: string; readonly text: string }[]
  readonly history: readonly { readonly at: string; readonly what: string; readonly before: string; readonly after: string }[]
  readonly files: readonly { readonly path: string; readonly at: string }[]
}

type Table = keyof typeof words.table
type Column = keyof typeof words.column

/** In the order in which the catalogue names the tables. */
const order = Object.keys(words.table) as Table[]

/** What a table is called. */
export const tableWords = (t: Translate, table: string): string =>
  t(`caseReport.table.${Object.hasOwn(words.table, table) ? (table as Table) : 'other'}`)

const columnWords = (t: Translate, column: string): string =>
  Object.hasOwn(words.column, column) ? t(`caseReport.column.${column as Column}`) : column

/** Everything that the card file knows of a person, in the words of the program. */
export function personReport(db: Connection, registry: TableRegistry, traces: Traces, t: Translate): PersonReport {
  const links = traces.rows.filter(({ table }) => table === 'attachment_link').map(({ id }) => id)
  const files = filesOfLinks(db, links).map((row): TracedRow => ({ table: 'attachment', id: String(row['id']), row, own: true }))
  const byTable = Map.groupBy([...traces.rows, ...files], ({ table }) => table)
  const told = (row: TracedRow) => toldRow(db, registry, row, traces, t)
  return {
    name: String(traces.rows[0]?.row['display_name'] ?? ''),
    sections: [...byTable]
      .toSorted(([one], [other]) => placeOf(one) - placeOf(other))
      .map(([table, rows]) => ({ table, title: tableWords(t, table), rows: rows.map(told) })),
    mentions: mentionsOf(db, traces, t),
    history: historyOf(db, traces, t),
    files: filesOf(db, traces).map(({ path, at }) => ({ path, at }))
  }
}

const placeOf = (table: string): number => {
  const at = order.indexOf(table as Table)
  return at < 0 ? order.length : at
}

function toldRow(db: Connection, registry: TableRegistry, { table, row }: TracedRow, { personIds }: Traces, t: Translate): ToldRow {
  const pointers = pointersOf(db, registry.get(table))
  return Object.entries(row).flatMap(([column, value]): Fact[] => {
    if (value === null || value === '' || !isTold(table, column) || personIds.includes(String(value))) return []
    const pointer = pointers.get(column)
    const to = pointer && ('to' in pointer ? pointer.to : String(row[pointer.by]))
    const label = columnWords(t, column)
    if (value instanceof Uint8Array) return [[label, Buffer.from(value).toString('base64')]]
    if (to !== undefined) return [[label, nameOfRow(db, to, String(value)) || tableWords(t, to)]]
    if (isOneOfFew(db, table, column)) return valueFact(t, label, value)
    return [[label, typeof value === 'number' ? value : shown(String(value))]]
  })
}

/** An instant by the clock on the wall: "2026-11-23 03.59". */
function shown(text: string): string {
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return text
  const at = new Date(text)
  return `${localDay(text)} ${String(at.getHours()).padStart(2, '0')}.${String(at.getMinutes()).padStart(2, '0')}`
}

/** A word of ours in the words of the program; of what is or is not, only that it is. */
function valueFact(t: Translate, label: string, value: unknown): Fact[] {
  if (value === 0) return []
  if (value === 1) return [[label, t('caseReport.yes')]]
  const said = String(value)
  return [[label, Object.hasOwn(words.value, said) ? t(`caseReport.value.${said as keyof typeof words.value}`) : said]]
}

function mentionsOf(db: Connection, { hits, called }: Traces, t: Translate): PersonReport['mentions'] {
  const wide = familiar(called)
  return hits
    .filter(({ table }) => table !== 'change')
    .map(({ table, id, text, familiar: isFamiliar }) => {
      const [first] = mentionsIn(text, isFamiliar ? wide : called)
      const name = nameOfRow(db, table, id)
      return { where: [tableWords(t, table), name].filter(Boolean).join(': '), text: first ? excerptAround(text, first, 200) : text }
    })
}

function historyOf(db: Connection, { rows, hits }: Traces, t: Translate): PersonReport['history'] {
  const own = rows.filter(({ own }) => own).map(({ id }) => id)
  const said = (json: string | null) => (json === null ? '' : plain(JSON.parse(json) as Values, t))
  const changes = changesOfRows(db, own).map(({ table, op, at, before, after }) => ({
    ...{ at, what: `${tableWords(t, table)}: ${t(`caseReport.change.${op}`)}` },
    ...{ before: said(before), after: said(after) }
  }))
  const elsewhere = hits
    .filter(({ table }) => table === 'change')
    .map(({ text }) => ({ at: '', what: t('caseReport.mentions'), before: plain(JSON.parse(text) as Values, t), after: '' }))
  return [...changes, ...elsewhere]
}

const plain = (values: Values, t: Translate): string =>
  Object.entries(values)
    .filter(([column, value]) => value !== null && value !== '' && isTold('*', column))
    .map(([column, value]) => `${columnWords(t, column)}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join('; ')
