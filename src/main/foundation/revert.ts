import { AppError } from '#shared/errors.ts'
import type { ChangeRow, Values } from './change-log.ts'
import { changesSince } from './changed-since.ts'
import { type ChangedSince, type Kept, stepBack } from './revert-steps.ts'
import type { UnitOfWork } from './unit-of-work.ts'
import { type Records, recordsOf } from './whole-records.ts'

export interface Reverted {
  reverted: number
  kept: Kept[]
}

/**
 * Takes back the changes of one set, last change first: per field for updates, per record for inserts and removes. A record goes or
 * comes with all its parts or not at all. The unit must have done nothing else: it may begin anew. Throws
 * history.not-undoable, history.all-changed-since.
 */
export function revert(unit: UnitOfWork, setId: string): Reverted {
  const changes = unit.db.rows<ChangeRow>('select * from change where change_set_id=? order by seq desc', setId)
  refuseFrozen(unit, changes)
  const records = recordsOf(unit, changes)
  const changedSince = changesSince(unit.db, setId)
  const spared = new Map<string, Kept[]>()
  for (;;) {
    const known = spared.size
    const done = takeAll(unit, changes, records, spared, changedSince)
    if (spared.size > known) {
      // a savepoint would be the milder way, but in a large one SQLite loses ever more time with every row
      unit.startOver()
      continue
    }
    const kept = [...[...spared.values()].flat(), ...done.kept]
    if (done.reverted === 0 && kept.length > 0) throw new AppError('history.all-changed-since', { count: kept.length })
    return { reverted: done.reverted, kept }
  }
}

/** Takes back everything but the spared records. Records of which half would be left are spared from then on. */
function takeAll(
  unit: UnitOfWork,
  changes: readonly ChangeRow[],
  records: Records,
  spared: Map<string, Kept[]>,
  changedSince: ChangedSince
): Reverted {
  const done: Reverted = { reverted: 0, kept: [] }
  for (const change of changes) {
    const record = records.of(change)
    if (spared.has(record.key)) continue
    const { taken, kept } = stepBack(unit, change, changedSince)
    if (kept.length > 0 && record.size > 1) spared.set(record.key, named(kept, record))
    else done.kept.push(...kept)
    if (taken) done.reverted++
  }
  return done
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
