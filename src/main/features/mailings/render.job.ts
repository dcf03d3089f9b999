import type { Context } from '#main/api/implement.ts'
import type { Progress, Written } from '#main/foundation/session.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { holdBack } from './batch.service.ts'
import { refuseOnlyByPost } from './by-post.service.ts'
import { planOf } from './drafts.service.ts'
import { keepLetters, toBeMade } from './keep-letters.job.ts'
import { openMailing } from './mailing-rows.service.ts'

/**
 * Freezes the letters of a mailing: everybody who can still get it has theirs as bytes afterwards, or nobody has. A second run makes
 * only what is missing. Nothing is written and nothing is sent by it. Throws mailing.closed, mailing.only-by-post, mailing.no-sender,
 * template.limits, job.cancelled.
 */
export const renderBatch = (context: Context, mailingId: string, signal?: AbortSignal): AsyncGenerator<Progress, Written<object>> =>
  context.session.job({ key: 'mailing.written' }, (unit) => renderSteps(unit, mailingId), signal)

async function* renderSteps(unit: UnitOfWork, mailingId: string): AsyncGenerator<Progress, object> {
  const mailing = openMailing(unit, mailingId)
  refuseOnlyByPost(unit, mailing, 'smtp')
  const { toWrite, held } = planOf(unit, mailing)
  holdBack(unit, held)
  const recipients = toBeMade(unit, mailing, toWrite)
  let done = 0
  for await (const kept of keepLetters(unit, mailing, recipients, 'rendered')) {
    done += kept.length
    yield { step: 'render', done, total: recipients.length }
  }
  return {}
}
