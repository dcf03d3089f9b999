import { addressLines } from '#main/features/prints/index.ts'
import { makeDrafts } from '#main/features/templates/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { goesByPost, type OutWay } from '#shared/model/out-way.ts'
import type { ExcludeReason, MailingRow } from '#shared/model/outreach.ts'
import { draftsWanted } from './drafts.service.ts'
import { freeze } from './keep-letters.job.ts'
import { type RecipientRecord, recipientRecords } from './mailings.store.ts'
import { heldBack } from './recheck.service.ts'

/** What keeps somebody from a letter only as long as it is a mail. */
const ofMailOnly: ReadonlySet<string | null> = new Set<ExcludeReason>(['no-address', 'bad-address'])

/**
 * Who of a mailing no mail comes to and the post does: they get the letter where it is on paper. Where not everybody is written to,
 * one of each partner that nobody else is written to of.
 */
export function byPost(unit: ReadUnit, mailing: MailingRow, recipients: readonly RecipientRecord[]): RecipientRecord[] {
  const served = new Set(recipients.flatMap(({ state, partnerId }) => (state === 'excluded' || partnerId === null ? [] : [partnerId])))
  const left = recipients.filter(({ state, reason }) => state === 'excluded' && ofMailOnly.has(reason))
  const paper = left.map((recipient) => ({ ...recipient, email: null, address: null }))
  const held = heldBack(unit, paper, mailing.purpose)
  const addresses = addressLines(unit, paper)
  return paper.filter(({ id, partnerId }, at) => {
    if (held.has(id) || addresses[at]?.length === 0) return false
    if (mailing.policy === 'all' || partnerId === null) return true
    if (served.has(partnerId)) return false
    served.add(partnerId)
    return true
  })
}

/** Throws mailing.only-by-post where no mail would come to anybody and a letter on paper does. */
export function refuseOnlyByPost(unit: ReadUnit, mailing: MailingRow, way: OutWay | 'smtp'): void {
  if (way !== 'smtp' && goesByPost(way)) return
  const { planned, written, sent } = mailing.counts
  if (planned + written + sent > 0) return
  const recipients = recipientRecords(unit.db, mailing.id)
  const isMail = recipients.some(({ state }) => state !== 'excluded')
  if (!isMail && byPost(unit, mailing, recipients).length > 0) throw new AppError('mailing.only-by-post', { id: mailing.id })
}

/** Makes and keeps their letters, which are nobody's mail; gives them behind the others. Throws template.limits. */
export async function freezeByPost(
  unit: UnitOfWork,
  mailing: MailingRow,
  recipients: readonly RecipientRecord[]
): Promise<RecipientRecord[]> {
  const post = byPost(unit, mailing, recipients)
  const kept: RecipientRecord[] = []
  let at = 0
  const wanted = draftsWanted(
    unit,
    mailing,
    post.map((recipient) => ({ ...recipient, email: '' }))
  )
  for await (const drafts of makeDrafts({ ...wanted, frozen: true }))
    for (const draft of drafts) {
      const recipient = post[at++]
      if (!recipient || draft.missingFiles.length > 0) continue
      freeze(unit, [{ recipient, draft }], 'written', { to_json: '[]', to_norm: null })
      kept.push({ ...recipient, no: recipients.length + at })
    }
  return kept
}
