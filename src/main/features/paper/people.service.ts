import { optedOut } from '#main/features/consent/index.ts'
import { decideForReader } from '#main/features/lists/index.ts'
import { pointsOf } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Selection } from '#shared/model/common.ts'
import type { ExcludeReason } from '#shared/model/outreach.ts'
import type { CopiedPerson } from '#shared/model/paper.ts'

interface Window {
  selection: Selection
  offset: number
  limit: number
}

/** An address that is another's too may be shown with both. */
const maySee = (reason: ExcludeReason | null) => reason === null || reason === 'duplicate-address'

/**
 * Persons of a selection as they are copied. What is copied may become a mail to many, so a no to the newsletter keeps the address to
 * itself, and a no to everything the number too. Who stands in for one on leave follows them. A list has its own way of choosing,
 * and its own purpose.
 */
export function copiedPeople(unit: ReadUnit, { selection, offset, limit }: Window) {
  const { decisions } = decideForReader(unit, selection, {
    ...(selection.by === 'list' ? {} : { purpose: 'newsletter', policy: 'all' as const })
  })
  const counts = new Map<ExcludeReason, number>()
  for (const { recipient } of decisions)
    if (recipient.reason !== null) counts.set(recipient.reason, (counts.get(recipient.reason) ?? 0) + 1)
  const shown = decisions.slice(offset, offset + limit).map(({ recipient }) => recipient)
  const ids = shown.map(({ personId }) => personId)
  const points = pointsOf(unit.db, ids)
  const no = optedOut(unit.db, ids, 'newsletter')
  const phoneOf = (id: string) =>
    no.get(id) === 'objected' ? undefined : points.get(id)?.find(({ kind, status }) => kind === 'phone' && status !== 'invalid')
  return {
    total: decisions.length,
    reasons: [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
    rows: shown.map(
      ({ personId, name, title, partnerName, email, reason }): CopiedPerson => ({
        ...{ personId, name, title, reason },
        partnerName: partnerName ?? '',
        email: maySee(reason) ? email : null,
        phone: phoneOf(personId)?.raw ?? null
      })
    )
  }
}
