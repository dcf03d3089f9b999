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

/** Whether something that still holds has changed the row after the change. */
export type ChangedSince = (change: ChangeRow) => boolean

interface Outcome {
  taken: boolean
  kept: Kept[]
}

/**
 * Takes one change back, or says why not. Each verb of the unit begins with its one statement that changes a row, which SQLite takes back
 * by itself when it breaks a constraint: a savepoint around every step would cost more than all the rest.
 */
export function stepBack(unit: UnitOfWork, change: ChangeRow, changedSince: ChangedSince): Outcome {
  try {
    if (change.op === 'insert') return takeOut(unit, change, changedSince)
    return change.op === 'update' ? putBack(unit, change) : bringBack(unit, change)
  } catch (error) {
    const known = toAppError(error)
    if (known instanceof AppError && known.code === 'record.still-referenced') return kept(change, 'referenced')
    if (known instanceof AppError && known.code === 'record.not-found') return kept(change, 'gone')
    if (known instanceof AppError && known.code === 'record.duplicate') return kept(change, 'conflict')
    throw error
  }
}

const taken: Outcome = { taken: true, kept: [] }
const entry = (change: ChangeRow, reason: Kept['reason']): Kept => ({ table: change.table_name, id: change.row_id, reason })
const kept = (change: ChangeRow, reason: Kept['reason']): Outcome => ({ taken: false, kept: [entry(change, reason)] })
const pick = (from: Values, fields: readonly string[]): Values => Object.fromEntries(fields.map((field) => [field, from[field]]))
const values = (json: string | null): Values => (json ? (JSON.parse(json) as Values) : {})

/** Undo of an insert: the row goes, unless something that still holds has changed it since. */
function takeOut(unit: UnitOfWork, change: ChangeRow, changedSince: ChangedSince): Outcome {
  const table = change.table_name as TableName
  if (changedSince(change)) return kept(change, unit.find(table, change.row_id) ? 'changed-since' : 'gone')
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
  if (pointsToNothing(unit, table, { ...row, ...pick(before, unchanged) }, unchanged)) return kept(change, 'referenced')
  unit.update(table, change.row_id, pick(before, unchanged) as never, { history: true })
  const others = fields.filter((field) => !unchanged.includes(field))
  return { taken: unchanged.length > 0, kept: others.map((field) => ({ ...entry(change, 'changed-since'), field })) }
}

/** Undo of a removal: the row comes back with its id and time of making, if what it is about is there; its version goes on counting. */
function bringBack(unit: UnitOfWork, change: ChangeRow): Outcome {
  const table = change.table_name as TableName
  const row = values(change.before_json)
  if (unit.find(table, change.row_id)) return kept(change, 'conflict')
  if (pointsToNothing(unit, table, row)) return kept(change, 'referenced')
  unit.restore(table, { ...row, version: Number(row['version'] ?? 0) + 1 })
  return taken
}

/** Whether a row would point to one that is gone: what foreign keys say of other columns. With fields, only if one of them points. */
const pointsToNothing = (unit: UnitOfWork, table: TableName, row: Values, fields?: readonly string[]): boolean =>
  unit.registry
    .get(table)
    .pointsTo.filter(({ type, id }) => !fields || fields.includes(type) || fields.includes(id))
    .some(({ type, id }) => !unit.find(row[type] as TableName, String(row[id])))
