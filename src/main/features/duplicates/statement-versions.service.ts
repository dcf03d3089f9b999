import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { Choices, Values } from './choices.ts'
import { versionsOf } from './merge.store.ts'

/** Both histories of a statement are kept, that of the chosen one behind the other, so that its newest version is the newest. */
export function makeRoomForVersions(unit: UnitOfWork, stays: Values, goes: Values, choices: Choices): void {
  const isTurned = choices[`statement:${stays['language']}`] === 'loser'
  const [first, last] = [stays, goes].map(({ id }) => versionsOf(unit.db, String(id)))
  const [earlier = [], later = []] = isTurned ? [first, last] : [last, first]
  const room = Math.max(0, ...earlier.map(({ no }) => no))
  // from the last one down, so that no two have the same number on the way
  for (const { id, no } of later.toSorted((one, other) => other.no - one.no)) unit.update('statement_version', id, { no: no + room })
}
