import { chainOf } from './change-chain.ts'
import type { Connection } from './db/connection.ts'
import type { ChangedSince } from './revert-steps.ts'

interface Later {
  tableName: string
  rowId: string
  setId: string
}

const keyOf = (table: string, row: string) => `${table}:${row}`

/**
 * What was changed after a set made it. A change and its undo, or its undo and its redo, are as if nothing had been: what counts is what
 * is left over of each chain. Asked for once, before anything of the set is taken back.
 */
export function changesSince(db: Connection, setId: string): ChangedSince {
  const later = db.rows<Later>(
    `select distinct l.table_name as tableName, l.row_id as rowId, l.change_set_id as setId from change c
     join change l on l.row_id = c.row_id and l.table_name = c.table_name and l.seq > c.seq and l.change_set_id <> c.change_set_id
     where c.change_set_id=? and c.op='insert'`,
    setId
  )
  const roots = new Map<string, string>()
  const rootOf = (id: string): string => {
    const root = roots.get(id) ?? chainOf(db, id).root.id
    roots.set(id, root)
    return root
  }
  const leftOver = new Map<string, Set<string>>()
  for (const { tableName, rowId, setId: id } of later) {
    const key = keyOf(tableName, rowId)
    const sets = leftOver.get(key) ?? new Set()
    leftOver.set(key, sets)
    const root = rootOf(id)
    if (!sets.delete(root)) sets.add(root)
  }
  return (change) => (leftOver.get(keyOf(change.table_name, change.row_id))?.size ?? 0) > 0
}
