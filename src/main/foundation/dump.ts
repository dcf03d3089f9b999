import type { Connection } from './db/connection.ts'
import { isDerived, type TableRegistry, type TableSpec } from './tables.ts'

/** The format of the dump; raised when its shape changes. */
export const dumpFormat = 1
const notDumped: ReadonlySet<string> = new Set(['seq', 'version', 'updated_at'])
export const isDumped = (column: string): boolean => !notDumped.has(column) && !isDerived(column)

type Values = Record<string, unknown>

/**
 * The canonical dump: every domain table by name, rows by id, keys sorted, NFC, LF. Two card files with the same content give the
 * same text. Not in it: versions, derived columns, the change log, import runs, settings of the window.
 */
export function dumpText(db: Connection, registry: TableRegistry): string {
  const tables = registry.all.filter((spec) => spec.dumped).map((spec) => ` ${JSON.stringify(spec.name)}: [${rowsText(db, spec)}]`)
  return `{"kartotek": ${dumpFormat},\n${tables.join(',\n')}}\n`
}

function rowsText(db: Connection, spec: TableSpec): string {
  const lines: string[] = []
  for (const row of db.statement(`select * from ${spec.name} order by id`).iterate() as IterableIterator<Values>)
    if (spec.dumpedIf?.(row, db) ?? true) lines.push(`\n  ${rowText(row)}`)
  return lines.join(',')
}

function rowText(row: Values): string {
  const kept = Object.keys(row).filter(isDumped).sort()
  return JSON.stringify(Object.fromEntries(kept.map((column) => [column, plain(row[column])])))
}

const plain = (value: unknown) =>
  value instanceof Uint8Array
    ? { base64: Buffer.from(value).toString('base64') }
    : typeof value === 'string'
      ? value.normalize('NFC')
      : value
