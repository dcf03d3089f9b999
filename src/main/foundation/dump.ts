import type { Connection } from './db/connection.ts'
import type { TableRegistry, TableSpec } from './tables.ts'
import type { UnitOfWork } from './unit-of-work.ts'

/** The format of the dump; raised when its shape changes. */
const format = 1
const leftOut = new Set(['seq', 'version', 'updated_at', 'sort_key', 'search_text'])

type Values = Record<string, unknown>

/**
 * The canonical dump: every domain table by name, rows by id, keys sorted, NFC, LF. Two card files with the same content give the
 * same text. Not in it: versions, derived columns, the change log, import runs, settings of the window.
 */
export function dumpText(db: Connection, registry: TableRegistry): string {
  const tables = registry.all.filter((spec) => spec.dumped).map((spec) => ` ${JSON.stringify(spec.name)}: [${rowsText(db, spec)}]`)
  return `{"kartotek": ${format},\n${tables.join(',\n')}}\n`
}

function rowsText(db: Connection, spec: TableSpec): string {
  const lines: string[] = []
  for (const row of db.statement(`select * from ${spec.name} order by id`).iterate() as IterableIterator<Values>)
    lines.push(`\n  ${rowText(row)}`)
  return lines.join(',')
}

function rowText(row: Values): string {
  const kept = Object.keys(row)
    .filter((column) => !leftOut.has(column))
    .sort()
  return JSON.stringify(Object.fromEntries(kept.map((column) => [column, plain(row[column])])))
}

const plain = (value: unknown) =>
  value instanceof Uint8Array
    ? { base64: Buffer.from(value).toString('base64') }
    : typeof value === 'string'
      ? value.normalize('NFC')
      : value

const isBytes = (value: unknown): value is { base64: string } => typeof value === 'object' && value !== null && 'base64' in value

export type Dump = Record<string, unknown>

/** A dump that was read from text, or undefined when the text is no dump of a format we know. */
export function parseDump(text: string): Dump | undefined {
  const parsed = JSON.parse(text) as unknown
  const known = typeof parsed === 'object' && parsed !== null && 'kartotek' in parsed && parsed.kartotek === format
  return known ? (parsed as Dump) : undefined
}

/**
 * Puts every row of a dump into a card file without rows of that id. Foreign keys are checked at the end, so the order of tables does
 * not matter; rows that every card file has are brought to the values of the dump.
 */
export function restoreDump(unit: UnitOfWork, registry: TableRegistry, dump: Dump): number {
  unit.db.raw.pragma('defer_foreign_keys = 1')
  let rows = 0
  for (const spec of registry.all.filter((each) => each.dumped)) {
    for (const row of (dump[spec.name] ?? []) as Values[]) {
      const values = Object.fromEntries(
        Object.entries(row).map(([column, value]) => [column, isBytes(value) ? Buffer.from(value.base64, 'base64') : value])
      )
      if (unit.find(spec.name, String(row['id']))) unit.update(spec.name, String(row['id']), values as never, { history: false })
      else unit.restore(spec.name, { ...values, version: 1 }, { history: false })
      rows++
    }
  }
  return rows
}
