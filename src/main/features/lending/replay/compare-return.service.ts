import type { CardFile } from '#main/foundation/card-file.ts'
import type { Session } from '#main/foundation/session.ts'
import type { LendingRecord } from '../lending.store.ts'
import { type Conflict, compareSides, type Sides, type Step, unfit } from './sides.service.ts'
import { takeSteps } from './take-steps.service.ts'
import { setsSince } from './touched.store.ts'

interface Returned {
  file: CardFile
  session: Session
}

/** What was changed here against what was changed there; what cannot be taken beside what is there was tried. */
export async function compareReturn(own: Session, there: Returned, lending: LendingRecord): Promise<Sides & { changedThere: number }> {
  const since = { setId: lending.commonSetId, at: lending.givenAt }
  const sides = await own.maintain(({ reader }) => compareSides(reader, there.file.reader, own.options.registry, since))
  const wanted = [...sides.steps, ...sides.conflicts.filter(({ shown }) => shown.canBeMine).map(({ step }) => step)]
  const left = new Set(await tried(there.session, wanted))
  const changedThere = setsSince(there.file.reader, since)
  if (left.size === 0) return { ...sides, changedThere }
  const unfitting = sides.steps.filter((step) => left.has(step))
  const told = await own.maintain(({ reader }) => unfitting.map((step): Conflict => ({ step, shown: unfit(step, reader) })))
  return {
    changedThere,
    steps: sides.steps.filter((step) => !left.has(step)),
    conflicts: [
      ...sides.conflicts.map((each) => (left.has(each.step) ? { ...each, shown: { ...each.shown, canBeMine: false } } : each)),
      ...told
    ]
  }
}

/** Steps that cannot be taken, found out by taking all of them and going back. */
async function tried(session: Session, steps: readonly Step[]): Promise<Step[]> {
  if (steps.length === 0) return []
  return session.rehearse((unit) => takeSteps(unit, steps))
}
