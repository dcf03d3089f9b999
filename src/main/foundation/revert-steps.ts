import { AppError } from '#shared/errors.ts'
import type { ChangeRow, Values } from './change-log.ts'
import { toAppError } from './file-errors.ts'
import type { TableName } from './tables.ts'
import type { UnitOfWork } from './unit-of-work.ts'

/** What could not be taken back, because it was changed since, is used elsewhere, or is gone. */
export interface Kept {
  table: string
  id: string
  field?: string
  reason: 'changed-since' | 'referenced' | 'gone' | 'conflict'
}

/** The change set at the beginning of the chain of undo and redo that a set belongs to. */
export type RootOf = (setId: string) => string

interface Outcome {
  taken: boolean
  kept: Kept[]
}

/** Takes one change back, or says why not. A broken constraint takes only this step back. */
export function stepBack(unit: UnitOfWork, change: ChangeRow, rootOf: RootOf): Outcome {
  try {
    return unit.attempt(() => {
      if (change.op === 'insert') return takeOut(unit, change, rootOf)
      return change.op === 'update' ? putBack(unit, change) : bringBack(unit, change)
    })
  } catch (error) {
    const known = toAppError(error)
    if (known instanceof AppError && known.code === 'record.still-referenced') return kept(change, 'referenced')
    if (known instanceof AppError && known.code === 'record.duplicate') return kept(change, 'conflict')
    throw error
  }
}

const taken: Outcome = { taken: true, kept: [] }
const entry = (change: ChangeRow, reason: Kept['reason']): Kept => ({ table: change.table_name, id: change.row_id, reason })
const kept = (change: ChangeRow, reason: Kept['reason']): Outcome => ({ taken: false, kept: [entry(change, reason)] })
const values = (json: string | null): Values => (json ? (JSON.parse(json) as Values) : {})

/** Undo of an insert: the row goes, unless something that still holds has changed it since. */
function takeOut(unit: UnitOfWork, change: ChangeRow, rootOf: RootOf): Outcome {
  const table = change.table_name as TableName
  if (!unit.find(table, change.row_id)) return kept(change, 'gone')
  if (changedSince(unit, change, rootOf)) return kept(change, 'changed-since')
  unit.remove(table, change.row_id)
  return taken
}

/** Undo of an update: each field goes back, unless it holds another value now. */
function putBack(unit: UnitOfWork, change: ChangeRow): Outcome {
  const table = change.table_name as TableName
  const row = unit.find(table, change.row_id) as Values | undefined
  if (!row) return kept(change, 'gone')
  const before = values(change.before_json)
  const after = values(change.after_json)
  const fields = Object.keys(before)
  const unchanged = fields.filter((field) => row[field] === after[field])
  unit.update(table, change.row_id, Object.fromEntries(unchanged.map((field) => [field, before[field]])) as never, { history: true })
  const others = fields.filter((field) => !unchanged.includes(field))
  return { taken: unchanged.length > 0, kept: others.map((field) => ({ ...entry(change, 'changed-since'), field })) }
}

/** Undo of a removal: the row comes back with its id and time of making, if what it is about is there; its version goes on counting. */
function bringBack(unit: UnitOfWork, change: ChangeRow): Outcome {
  const table = change.table_name as TableName
  const row = values(change.before_json)
  if (unit.find(table, change.row_id)) return kept(change, 'conflict')
  for (const { type, id } of unit.registry.get(table).pointsTo)
    if (!unit.find(row[type] as TableName, String(row[id]))) return kept(change, 'referenced')
  unit.restore(table, { ...row, version: Number(row['version'] ?? 0) + 1 })
  return taken
}

/**
 * A change and its undo, or its undo and its redo, are as if nothing had been: what counts is what is left over of each chain.
 * What this unit itself has taken back of the row counts for nothing.
 */
function changedSince({ db, changeSet }: UnitOfWork, change: ChangeRow, rootOf: RootOf): boolean {
  const later = db.column<string>(
    'select distinct change_set_id from change where row_id=? and table_name=? and seq>? and change_set_id not in (?, ?)',
    change.row_id,
    change.table_name,
    change.seq,
    change.change_set_id,
    changeSet ?? ''
  )
  const leftOver = new Set<string>()
  for (const root of later.map(rootOf)) if (!leftOver.delete(root)) leftOver.add(root)
  return leftOver.size > 0
}
