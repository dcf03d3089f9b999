import { composeDraft, type Draft, draftMailing, letterFacts, versionRecord } from '#main/features/templates/index.ts'
import { type CompiledTemplate, compileTemplate } from '#main/formats/letter/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { MailingRow } from '#shared/model/outreach.ts'
import { type RecipientRecord, recipientRecords } from './mailings.store.ts'
import { type Hold, heldBack } from './recheck.service.ts'

type Db = Pick<ReadUnit, 'db' | 'now'>

export interface Plan {
  readonly recipients: readonly RecipientRecord[]
  /** Who can still get the letter, and who must not any more. */
  readonly toWrite: readonly RecipientRecord[]
  readonly held: ReadonlyMap<string, Hold>
}

/** Who of a mailing would get the letter if it were written now. */
export function planOf(unit: Db, mailing: MailingRow): Plan {
  const recipients = recipientRecords(unit.db, mailing.id)
  const planned = recipients.filter(({ state }) => state === 'planned')
  const held = heldBack(unit, planned, mailing.purpose)
  return { recipients, toWrite: planned.filter(({ id }) => !held.has(id)), held }
}

/** The drafts of the recipients as they are to be written, one after the other. Throws mailing.no-sender. */
export function* draftsOf(unit: Db, mailing: MailingRow, recipients: readonly RecipientRecord[]): Generator<[RecipientRecord, Draft]> {
  const head = draftMailing(unit, mailing.id, mailing.mailedAt)
  const letters = new Map<string, CompiledTemplate>()
  const facts = letterFacts(
    unit.db,
    recipients.map(({ personId, affiliationId, partnerId, language }) => ({
      person: personId,
      affiliation: affiliationId,
      partner: partnerId,
      language
    }))
  )
  for (const [index, recipient] of recipients.entries()) {
    const letter = letters.get(recipient.templateVersionId) ?? letterOf(unit, recipient.templateVersionId)
    letters.set(recipient.templateVersionId, letter)
    const about = facts[index]
    if (!about || recipient.email === null) throw new AppError('record.not-found', { id: recipient.personId })
    yield [recipient, composeDraft(letter, head, { id: recipient.id, email: recipient.email, facts: about })]
  }
}

function letterOf({ db }: Db, versionId: string): CompiledTemplate {
  const version = versionRecord(db, versionId)
  if (!version) throw new AppError('record.not-found', { id: versionId })
  return compileTemplate(version)
}
