import { checkDrafts, type LetterQuestion } from '#main/features/templates/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { draftsWanted, type Plan, planOf } from './drafts.service.ts'
import { openMailing } from './mailing-rows.service.ts'
import { type MissingCount, MissingFields } from './missing-fields.ts'

interface Wanted {
  id: string
  limit?: number | undefined
}

export interface WriteReport {
  written: number
  /** Left out from the start or held back now. */
  excluded: number
  folder: string | null
  /** Fields that are empty in so many letters. */
  missing: MissingCount[]
}

/** What writing would do; what it does is told by tried. */
export interface Trial {
  readonly wanted: LetterQuestion
  readonly excluded: number
}

export function trialOf(unit: ReadUnit, { id, limit }: Wanted): Trial {
  const mailing = openMailing(unit, id)
  const plan = planOf(unit, mailing)
  return { wanted: draftsWanted(unit, mailing, plan.toWrite.slice(0, limit)), excluded: leftOut(plan) }
}

/** What writing would do, without doing it. */
export async function tried({ wanted, excluded }: Trial): Promise<WriteReport> {
  const missing = new MissingFields()
  let stopped = 0
  for await (const drafts of checkDrafts(wanted)) {
    missing.add(drafts)
    stopped += drafts.filter(({ missingFiles }) => missingFiles.length > 0).length
  }
  return { written: wanted.recipients.length - stopped, excluded: excluded + stopped, folder: null, missing: missing.counts() }
}

/** The same with nobody told how far it is. */
export async function ended<Answer>(job: AsyncGenerator<unknown, Answer>): Promise<Answer> {
  for (let step = await job.next(); ; step = await job.next()) if (step.done) return step.value
}

const leftOut = ({ recipients, held }: Plan): number =>
  recipients.filter(({ id, state }) => state === 'excluded' || state === 'held' || held.has(id)).length
