import { dateOf } from '#main/features/events/index.ts'
import { aboutInLetter, draftMailing, type LetterQuestion, letterOfVersion, letterQuestion } from '#main/features/templates/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { MailingRow } from '#shared/model/outreach.ts'
import { decidedValues } from './decisions.service.ts'
import { aboutOf, dateTaken, type RecipientRecord, recipientRecords } from './mailings.store.ts'
import { copiesNow, type Hold, heldBack } from './recheck.service.ts'

type Db = Pick<ReadUnit, 'db' | 'now' | 'actor'>

export interface Plan {
  readonly recipients: readonly RecipientRecord[]
  /** Who can still get the letter, and who must not any more. */
  readonly toWrite: readonly RecipientRecord[]
  readonly held: ReadonlyMap<string, Hold>
}

/** Who of a mailing would get the letter if it were written now. */
export function planOf(unit: Db, mailing: MailingRow): Plan {
  const recipients = recipientRecords(unit.db, mailing.id)
  const planned = recipients.filter(isToBeWritten)
  const held = heldBack(unit, planned, mailing.purpose)
  return { recipients, toWrite: planned.filter(({ id }) => !held.has(id)), held }
}

/** Whose letter has not left in any way, unless something holds it back. */
export const isToBeWritten = (recipient: RecipientRecord): boolean => recipient.state === 'rendered' || isUnmade(recipient)

/** Nothing was made for them yet: who lacked a file may have it by now. */
export const isUnmade = ({ state, reason }: Pick<RecipientRecord, 'state' | 'reason'>): boolean =>
  state === 'planned' || (state === 'held' && reason === 'missing-file')

/** What it takes to make the drafts of the recipients, in their order. Throws mailing.no-sender. */
export function draftsWanted(
  unit: Db,
  mailing: MailingRow,
  recipients: readonly RecipientRecord[],
  also?: Parameters<typeof letterQuestion>[4]
): LetterQuestion {
  const versions = [...new Set(recipients.map(({ templateVersionId }) => templateVersionId))]
  const copies = copiesNow(unit, recipients, mailing.purpose)
  const taken = dateTaken(unit.db, mailing.id)
  const date = taken === undefined ? null : dateOf(unit, taken)
  return letterQuestion(
    unit,
    { ...draftMailing(unit, mailing.id, mailing.mailedAt), ...aboutInLetter(unit, aboutOf(unit.db, mailing.id)) },
    versions.map((id) => {
      const letter = letterOfVersion(unit, id)
      return date === null ? letter : { ...letter, attachments: [...letter.attachments, date] }
    }),
    recipients.map(({ id, email, personId, affiliationId, partnerId, templateVersionId, values }) => {
      if (email === null) throw new AppError('record.not-found', { id: personId })
      const letter = versions.indexOf(templateVersionId)
      return { id, personId, affiliationId, partnerId, email, cc: copies.get(id) ?? [], letter, values: decidedValues(values) }
    }),
    also
  )
}
