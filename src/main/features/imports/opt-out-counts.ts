import { optOutEffect } from '#main/features/consent/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Review } from '#shared/model/review.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import type { Inquiry } from './inquiry.ts'

/** How the noes of a source that belong to nobody in particular stand to the card file; the second one of an address is no news. */
export function optOutCounts({ db, now }: ReadUnit, { draft }: Inquiry): Review['summary']['optOuts'] {
  const counts = { persons: 0, suppressed: 0, known: 0 }
  const told = new Set<string>()
  for (const optOut of draft.optOuts) {
    const key = `${optOut.status} ${normaliseEmail(optOut.address)}`
    counts[told.has(key) ? 'known' : optOutEffect(db, optOut, localDay(now))]++
    told.add(key)
  }
  return counts
}
