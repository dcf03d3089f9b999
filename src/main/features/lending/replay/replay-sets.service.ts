import type { Values } from '#main/foundation/change-log.ts'
import type { Session } from '#main/foundation/session.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { OwnChange, OwnSet } from './own-sets.store.ts'
import { isContent, pick, type Step } from './sides.service.ts'
import { takeSteps } from './take-steps.service.ts'

/** Whose turn it is: what is written meanwhile has its number, its time and who made it. */
export interface Turn {
  set: OwnSet | undefined
}

/**
 * Does to the returned file what each change set did here, as a set of its own with its label, so that each can be undone by itself. Only what
 * is wanted is done, and what does not fit at that point is left to who comes after.
 */
export async function replaySets(
  there: Session,
  turn: Turn,
  sets: readonly OwnSet[],
  wanted: readonly Step[],
  writtenAt: (step: Step) => string
) {
  const net = Map.groupBy(wanted, ({ key }) => key)
  const present = new Set<string>()
  const unlogged = bySet(sets, wanted, writtenAt)
  for (const set of sets) {
    const steps = set.changes.flatMap((change) => stepOf(change, net.get(change.key) ?? [], present) ?? [])
    turn.set = set
    try {
      await there.write({ ...set.label, ...revertsOf(there, set) }, (unit) => ({
        left: takeSteps(unit, [...steps, ...(unlogged.get(set.id) ?? [])])
      }))
    } finally {
      turn.set = undefined
    }
  }
}

/** What is not there yet as it is wanted. */
export const stillWanted = (unit: UnitOfWork, wanted: readonly Step[]): Step[] =>
  wanted.flatMap((step) => {
    const isThere = unit.find(step.table, step.id) !== undefined
    if (step.op === 'remove' && !isThere) return []
    if (step.op !== 'insert' || !isThere) return [step]
    const { created_at: _at, ...values } = step.values
    return [{ ...step, op: 'update' as const, values }]
  })

/** What a change is of what is wanted of its row in the end. */
function stepOf({ key, table, id, op, after, columns }: OwnChange, net: readonly Step[], present: Set<string>): Step | undefined {
  const [first] = net
  if (!first || first.op === 'erase') return undefined
  const step = (as: Step['op'], values: Values = {}): Step => ({ key, table, id, op: as, values, isLogged: true })
  if (op === 'remove') {
    const goes = first.op === 'remove' || present.delete(key)
    return goes ? step('remove') : undefined
  }
  if (!after) return undefined
  if (first.op === 'insert' && !present.has(key)) {
    present.add(key)
    return step('insert', { ...pick(after, Object.keys(after).filter(isContent)), created_at: after['created_at'] })
  }
  const own = first.op === 'update' ? columns.filter((column) => net.some(({ values }) => Object.hasOwn(values, column))) : columns
  return op === 'update' && own.some(isContent) ? step('update', pick(after, own.filter(isContent))) : undefined
}

/** What no log tells of goes along with the last set that was made before it, or at once with it. */
function bySet(sets: readonly OwnSet[], wanted: readonly Step[], writtenAt: (step: Step) => string): Map<string, Step[]> {
  const found = new Map<string, Step[]>()
  for (const step of wanted.filter(({ isLogged, op }) => !isLogged && op !== 'erase')) {
    const at = writtenAt(step)
    const set = sets.findLast((each) => each.at <= at)
    if (set) found.set(set.id, [...(found.get(set.id) ?? []), step])
  }
  return found
}

/** An undo stays one where what it took back is there. */
function revertsOf(there: Session, { label, reverts }: OwnSet): { kind: OwnSet['label']['kind']; reverts?: string } {
  const isThere = reverts !== null && there.read(({ db }) => db.value('select 1 from change_set where id = ?', reverts)) !== undefined
  if (isThere) return { kind: label.kind, reverts }
  return { kind: label.kind === 'undo' || label.kind === 'redo' || label.kind === 'erase' ? 'edit' : label.kind }
}
