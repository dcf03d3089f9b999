import type { ChangeRow, Values } from './change-log.ts'
import type { RowRef } from './tables.ts'
import type { UnitOfWork } from './unit-of-work.ts'

/** What changes of a set belong together: a row that was made or removed, with the parts that were made or removed with it. */
export interface RecordOfSet {
  key: string
  table: string
  id: string
  /** Number of changes. */
  size: number
}

export interface Records {
  of(change: ChangeRow): RecordOfSet
}

const keyOf = (table: string, id: string) => `${table}:${id}`

/** Finds the record of each change. A change of a row that was there before and is there after stands for itself. */
export function recordsOf(unit: UnitOfWork, changes: readonly ChangeRow[]): Records {
  const made = new Map(changes.filter(({ op }) => op !== 'update').map((change) => [keyOf(change.table_name, change.row_id), change]))
  const wholes = wholesOf(unit, changes)
  const roots = new Map<string, ChangeRow>()
  const rootOf = (change: ChangeRow): ChangeRow => {
    const key = keyOf(change.table_name, change.row_id)
    const known = roots.get(key)
    if (known) return known
    const whole = wholes.get(key)
    const parent = whole && made.get(keyOf(whole.table, whole.id))
    const root = parent ? rootOf(parent) : change
    roots.set(key, root)
    return root
  }
  const records = new Map<string, RecordOfSet>()
  const bySeq = new Map<number, RecordOfSet>()
  for (const change of changes) {
    const own = made.get(keyOf(change.table_name, change.row_id))
    const { table_name: table, row_id: id } = own ? rootOf(own) : change
    const key = own ? keyOf(table, id) : `change:${change.seq}`
    const record = records.get(key) ?? { key, table, id, size: 0 }
    record.size++
    records.set(key, record)
    bySeq.set(change.seq, record)
  }
  return {
    of(change) {
      const record = bySeq.get(change.seq)
      if (!record) throw new Error(`change ${change.seq} is not of this set`)
      return record
    }
  }
}

/** What the rows of a set are part of, read from the rows as they are, table by table, or as they were where they were removed. */
function wholesOf(unit: UnitOfWork, changes: readonly ChangeRow[]): Map<string, RowRef> {
  const wholes = new Map<string, RowRef>()
  const note = (table: string, id: string, row: Values) => {
    const whole = unit.registry.get(table).partOf?.(row)
    if (whole) wholes.set(keyOf(table, id), whole)
  }
  const byTable = Map.groupBy(changes, ({ table_name }) => table_name)
  for (const [table, own] of byTable) {
    if (!unit.registry.get(table).partOf) continue
    for (const change of own) if (change.op === 'remove') note(table, change.row_id, JSON.parse(change.before_json ?? '{}') as Values)
    const inserted = JSON.stringify(own.filter(({ op }) => op === 'insert').map((change) => change.row_id))
    const rows = unit.db.statement(`select * from ${table} where id in (select value from json_each(?))`).iterate(inserted)
    for (const row of rows as IterableIterator<Values>) note(table, String(row['id']), row)
  }
  return wholes
}
