import type { ChangeRow, Values } from './change-log.ts'
import type { TableName } from './tables.ts'
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
  const roots = new Map<string, ChangeRow>()
  const rootOf = (change: ChangeRow): ChangeRow => {
    const key = keyOf(change.table_name, change.row_id)
    const known = roots.get(key)
    if (known) return known
    const whole = wholeOf(unit, change)
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

/** What a row is part of, read from the row as it is or, when it was removed, as it was. */
function wholeOf(unit: UnitOfWork, change: ChangeRow) {
  const spec = unit.registry.get(change.table_name)
  if (!spec.partOf) return undefined
  const row =
    change.op === 'remove' ? (JSON.parse(change.before_json ?? '{}') as Values) : unit.find(change.table_name as TableName, change.row_id)
  return row ? spec.partOf(row as Values) : undefined
}
