import { AppError } from '#shared/errors.ts'
import type { Connection } from './db/connection.ts'
import { dumpFormat, isDumped } from './dump.ts'
import type { AnyRowColumns, TableSpec } from './tables.ts'
import type { UnitOfWork } from './unit-of-work.ts'

export type Dump = Readonly<Record<string, unknown>>
type Values = Record<string, unknown>

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value)
const isBytes = (value: unknown): value is { base64: string } => isRecord(value) && typeof value['base64'] === 'string'
const isPlain = (value: unknown) => value === null || typeof value === 'string' || typeof value === 'number'

/** A dump that was read from text, or undefined when the text is no dump of a format we know. */
export function parseDump(text: string): Dump | undefined {
  const { kartotek, ...tables } = Object(JSON.parse(text)) as Values
  return kartotek === dumpFormat ? tables : undefined
}

/**
 * Puts every row of a dump into a card file without rows of that id, and gives their number. Foreign keys are checked at the end, so
 * the order of tables does not matter; rows that every card file has are brought to the values of the dump. A dump may come from
 * anywhere: only tables and columns that there are get through. Throws input.invalid with table and column.
 */
export function restoreDump(unit: UnitOfWork, dump: Dump): number {
  unit.db.raw.pragma('defer_foreign_keys = 1')
  const known = new Map(unit.registry.all.filter((spec) => spec.dumped).map((spec) => [spec.name as string, spec.name]))
  let rows = 0
  for (const [table, given] of Object.entries(dump)) {
    const name = known.get(table)
    if (name === undefined || !Array.isArray(given)) throw unusable(table)
    const columns = new Set(columnsOf(unit.db, name))
    for (const row of given) {
      const { id, ...values } = readRow(name, columns, row)
      if (unit.find(name, id)) unit.update(name, id, values as never, { history: false })
      else unit.restore(name, { id, ...values, version: 1 }, { history: false })
      rows++
    }
  }
  const [broken] = unit.db.raw.pragma('foreign_key_check') as { table: string }[]
  if (broken) throw unusable(broken.table)
  for (const spec of unit.registry.all) if (pointsNowhere(unit.db, spec, known)) throw unusable(spec.name)
  return rows
}

/** Columns that may point to any table have no foreign key to say so. */
function pointsNowhere(db: Connection, { name, pointsTo }: TableSpec, tables: ReadonlyMap<string, string>): boolean {
  return pointsTo.some((columns) => columnsPointNowhere(db, name, columns, tables))
}

function columnsPointNowhere(db: Connection, name: string, pointsTo: AnyRowColumns, tables: ReadonlyMap<string, string>): boolean {
  return db.column<string>(`select distinct ${pointsTo.type} from ${name}`).some((type) => {
    const table = tables.get(type)
    if (table === undefined) return true
    const nowhere = `select 1 from ${name} x where x.${pointsTo.type} = ? and not exists (select 1 from ${table} where id = x.${pointsTo.id}) limit 1`
    return db.value(nowhere, type) !== undefined
  })
}

const columnsOf = (db: Connection, table: string) => db.column<string>('select name from pragma_table_info(?)', table)

function readRow(table: string, columns: ReadonlySet<string>, row: unknown): Values & { id: string } {
  if (!isRecord(row)) throw unusable(table)
  const { id, ...values } = row
  if (typeof id !== 'string') throw unusable(`${table}.id`)
  for (const [column, value] of Object.entries(values)) {
    if (!columns.has(column) || !isDumped(column) || !(isPlain(value) || isBytes(value))) throw unusable(`${table}.${column}`)
    if (isBytes(value)) values[column] = Buffer.from(value.base64, 'base64')
  }
  return { ...values, id }
}

const unusable = (field: string) => new AppError('input.invalid', { field })
