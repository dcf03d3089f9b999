import { AppError } from '#shared/errors.ts'
import { chainOf } from './change-chain.ts'
import type { ChangeRow, Values } from './change-log.ts'
import { type Kept, type RootOf, stepBack } from './revert-steps.ts'
import type { UnitOfWork } from './unit-of-work.ts'
import { type Records, recordsOf } from './whole-records.ts'

export interface Reverted {
  reverted: number
  kept: Kept[]
}

/**
 * Takes back the changes of one set, last change first: per field for updates, per record for inserts and removes. A record goes or
 * comes with all its parts or not at all. Throws history.not-undoable, history.all-changed-since.
 */
export function revert(unit: UnitOfWork, setId: string): Reverted {
  const changes = unit.db.rows<ChangeRow>('select * from change where change_set_id=? order by seq desc', setId)
  refuseFrozen(unit, changes)
  const records = recordsOf(unit, changes)
  const rootOf = memo((id) => chainOf(unit.db, id).root.id)
  const spared = new Map<string, Kept[]>()
  for (;;) {
    const done = tryAll(unit, changes, records, spared, rootOf)
    if (!done) continue
    const kept = [...[...spared.values()].flat(), ...done.kept]
    if (done.reverted === 0 && kept.length > 0) throw new AppError('history.all-changed-since', { count: kept.length })
    return { reverted: done.reverted, kept }
  }
}

/** Undoes the attempt when it would leave half a record. */
class Half extends Error {}

/** Takes back everything but the spared records. When that would leave half of others, nothing is done and they are spared too. */
function tryAll(unit: UnitOfWork, changes: readonly ChangeRow[], records: Records, spared: Map<string, Kept[]>, rootOf: RootOf) {
  const known = spared.size
  try {
    return unit.attempt(() => {
      const done: Reverted = { reverted: 0, kept: [] }
      for (const change of changes) {
        const record = records.of(change)
        if (spared.has(record.key)) continue
        const { taken, kept } = stepBack(unit, change, rootOf)
        if (kept.length > 0 && record.size > 1) spared.set(record.key, named(kept, record))
        else done.kept.push(...kept)
        if (taken) done.reverted++
      }
      if (spared.size > known) throw new Half()
      return done
    })
  } catch (error) {
    if (error instanceof Half) return undefined
    throw error
  }
}

/** What stands in the way, and the record that therefore stays. */
const named = (kept: readonly Kept[], { table, id }: { table: string; id: string }): Kept[] => {
  const isNamed = kept.some((each) => each.table === table && each.id === id)
  return isNamed ? [...kept] : [...kept, { table, id, reason: 'changed-since' }]
}

/** A mailing of which something is written can no longer be taken back at all: half of it would be worse. */
function refuseFrozen(unit: UnitOfWork, changes: readonly ChangeRow[]): void {
  for (const change of changes) {
    const spec = unit.registry.get(change.table_name)
    const row = spec.frozen && (unit.find(spec.name, change.row_id) as Values | undefined)
    const columns = change.op === 'update' ? Object.keys(JSON.parse(change.before_json ?? '{}') as Values) : undefined
    const reason = row && spec.frozen?.(row, unit.db, columns)
    if (reason) throw new AppError('history.not-undoable', { reason })
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
