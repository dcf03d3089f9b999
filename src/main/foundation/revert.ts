import { AppError } from '#shared/errors.ts'
import { chainOf } from './change-chain.ts'
import type { ChangeRow, Values } from './change-log.ts'
import type { Connection } from './db/connection.ts'
import { toAppError } from './file-errors.ts'
import type { TableName, TableRegistry } from './tables.ts'
import type { UnitOfWork } from './unit-of-work.ts'

/** What could not be taken back, because it was changed since, is used elsewhere, or is gone. */
export interface Kept {
  table: string
  id: string
  field?: string
  reason: 'changed-since' | 'referenced' | 'gone' | 'conflict'
}

export interface Reverted {
  reverted: number
  kept: Kept[]
}

const values = (json: string | null): Values => (json ? (JSON.parse(json) as Values) : {})

/** Takes back the changes of one set, last change first: per field for updates, per row for inserts and removes. */
export function revert(unit: UnitOfWork, registry: TableRegistry, setId: string): Reverted {
  const changes = unit.db.rows<ChangeRow>('select * from change where change_set_id=? order by seq desc', setId)
  refuseFrozen(unit, registry, changes)
  const rootOf = memo((id) => chainOf(unit.db, id).root.id)
  const kept: Kept[] = []
  let reverted = 0
  for (const change of changes) {
    const step = { insert: takeOut, update: putBack, remove: bringBack }[change.op]
    const done = attempt(unit.db, () => step(unit, change, kept, rootOf))
    if (typeof done === 'string') keep(kept, change, done)
    else if (done) reverted++
  }
  if (reverted === 0 && kept.length > 0) throw new AppError('history.all-changed-since', { count: kept.length })
  return { reverted, kept }
}

type RootOf = (setId: string) => string
/** Says what it leaves, and whether it took back anything. */
type Step = (unit: UnitOfWork, change: ChangeRow, kept: Kept[], rootOf: RootOf) => boolean

/** Undo of an insert: the row goes, unless something that still holds has changed it since. */
const takeOut: Step = (unit, change, kept, rootOf) => {
  const table = change.table_name as TableName
  if (!unit.find(table, change.row_id)) return keep(kept, change, 'gone')
  if (changedSince(unit, change, rootOf)) return keep(kept, change, 'changed-since')
  unit.remove(table, change.row_id)
  return true
}

/** Undo of an update: each field goes back, unless it holds another value now. */
const putBack: Step = (unit, change, kept) => {
  const table = change.table_name as TableName
  const row = unit.find(table, change.row_id) as Values | undefined
  if (!row) return keep(kept, change, 'gone')
  const before = values(change.before_json)
  const after = values(change.after_json)
  const patch: Values = {}
  for (const field of Object.keys(before)) {
    if (row[field] === after[field]) patch[field] = before[field]
    else keep(kept, change, 'changed-since', field)
  }
  unit.update(table, change.row_id, patch as never)
  return Object.keys(patch).length > 0
}

/** Undo of a removal: the row comes back with its id and time of making; its version goes on counting. */
const bringBack: Step = (unit, change, kept) => {
  const table = change.table_name as TableName
  const row = values(change.before_json)
  if (unit.find(table, change.row_id)) return keep(kept, change, 'conflict')
  unit.restore(table, { ...row, version: Number(row['version'] ?? 0) + 1 })
  return true
}

function keep(kept: Kept[], change: ChangeRow, reason: Kept['reason'], field?: string): false {
  kept.push({ table: change.table_name, id: change.row_id, reason, ...(field === undefined ? {} : { field }) })
  return false
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

/** A mailing of which something is written can no longer be taken back at all: half of it would be worse. */
function refuseFrozen(unit: UnitOfWork, registry: TableRegistry, changes: readonly ChangeRow[]): void {
  for (const change of changes) {
    const spec = registry.get(change.table_name)
    const row = spec.frozen && (unit.find(spec.name, change.row_id) as Values | undefined)
    const reason = row && spec.frozen?.(row, unit.db)
    if (reason) throw new AppError('history.not-undoable', { reason })
  }
}

/** Runs a step in a savepoint; a broken constraint takes only this step back. */
function attempt(db: Connection, step: () => boolean): boolean | Kept['reason'] {
  db.run('savepoint step')
  try {
    const done = step()
    db.run('release step')
    return done
  } catch (error) {
    db.run('rollback to step')
    db.run('release step')
    const known = toAppError(error)
    if (known instanceof AppError && known.code === 'record.still-referenced') return 'referenced'
    if (known instanceof AppError && known.code === 'record.duplicate') return 'conflict'
    throw error
  }
}

function memo(compute: RootOf): RootOf {
  const known = new Map<string, string>()
  return (id) => {
    const value = known.get(id) ?? compute(id)
    known.set(id, value)
    return value
  }
}
