import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { SendingState } from '#shared/model/sending.ts'
import { usualThrottle } from './run.job.ts'
import { mailingPace, recipientsIn, stateCounts } from './sending.store.ts'

/** How far a mailing has come. run: the mailing that is going out now, and why this one stopped by itself. */
export function sendingState({ db }: ReadUnit, id: string, run: { at: string | undefined; stoppedBy: string | undefined }): SendingState {
  const counts = stateCounts(db, id)
  const of = (...states: string[]) => states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0)
  const pace = mailingPace(db, id)
  const isRunning = run.at === id
  return {
    ...{ isRunning, isBegun: pace?.startedAt != null, throttle: pace?.throttle ?? usualThrottle, stoppedBy: run.stoppedBy ?? null },
    ...{ waiting: of('planned', 'rendered'), sent: of('sent', 'replied', 'bounced'), held: of('held') },
    // what is under way while mails go out is in no doubt yet
    unknown: [...recipientsIn(db, id, 'unknown'), ...(isRunning ? [] : recipientsIn(db, id, 'sending'))],
    failed: recipientsIn(db, id, 'failed')
  }
}
