import type { DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import type { PartnerDetails, PersonDetails } from '#shared/model/draft-details.ts'
import { fold } from '#shared/rules/fold.ts'

/**
 * What a source said last, field by field: in this run, else in the run before. A row that says nothing of a field leaves it to a later
 * row of the same stream.
 */
export function baseOf<Draft extends DraftPartner | DraftPerson>(now: Draft, before: Draft): Draft {
  const details = now.details && before.details ? detailsOf(now.details, before.details) : (now.details ?? before.details)
  return { ...saidFirst(now, before), ...(details ? { details } : {}) }
}

function detailsOf<Details extends PartnerDetails | PersonDetails>(now: Details, before: Details): Details {
  const labels = new Set(now.custom.map(({ label }) => fold(label)))
  return {
    ...saidFirst(now, before),
    tags: [...new Set([...now.tags, ...before.tags])],
    custom: [...now.custom, ...before.custom.filter(({ label }) => !labels.has(fold(label)))]
  }
}

const saidFirst = <Saying extends object>(now: Saying, before: Saying): Saying => ({ ...before, ...withoutGaps(now) })

const withoutGaps = <Saying extends object>(saying: Saying): Partial<Saying> =>
  Object.fromEntries(
    Object.entries(saying).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
  ) as Partial<Saying>
