import { toAppError } from '#main/foundation/file-errors.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Step } from './sides.service.ts'
import { brokenRows } from './whole.store.ts'

/** What says that a step has to wait for another, or cannot be taken at all. */
const waits: ReadonlySet<string> = new Set(['record.still-referenced', 'record.duplicate', 'record.not-found', 'input.invalid'])

/**
 * Takes steps in whatever order they can be taken, and gives those that cannot: they would break what is there. The unit must have done
 * nothing else: it may begin anew.
 */
export function takeSteps(unit: UnitOfWork, steps: readonly Step[]): Step[] {
  const spared = new Set<Step>()
  for (;;) {
    // rows may point to those that come after them
    unit.db.raw.pragma('defer_foreign_keys = 1')
    const left = takeAll(
      unit,
      steps.filter((step) => !spared.has(step))
    )
    const broken = brokenRows(
      unit,
      steps.filter((step) => !spared.has(step) && !left.includes(step))
    )
    if (broken.length === 0) return [...spared, ...left]
    for (const step of broken) spared.add(step)
    unit.startOver()
  }
}

/** Round after round, as long as one more can be taken. */
function takeAll(unit: UnitOfWork, steps: readonly Step[]): Step[] {
  let left = steps
  for (let before = -1; left.length !== before && left.length > 0; ) {
    before = left.length
    left = left.filter((step) => !isTaken(unit, step))
  }
  return [...left]
}

function isTaken(unit: UnitOfWork, { table, id, op, values, isLogged }: Step): boolean {
  try {
    if (op === 'insert') unit.restore(table, { ...values, id, version: 1 }, { history: isLogged })
    else if (op === 'update') unit.update(table, id, values as never, { history: isLogged })
    else if (op === 'remove') unit.remove(table, id)
    else unit.erase(table, id)
    return true
  } catch (error) {
    const known = toAppError(error)
    if (known instanceof AppError && waits.has(known.code)) return false
    throw error
  }
}
