import { draftMailing, type LetterQuestion, letterFacts, usesCard, versionRecord } from '#main/features/templates/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { MailingRow } from '#shared/model/outreach.ts'
import { type RecipientRecord, recipientRecords } from './mailings.store.ts'
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
  const planned = recipients.filter(({ state }) => state === 'planned' || state === 'rendered')
  const held = heldBack(unit, planned, mailing.purpose)
  return { recipients, toWrite: planned.filter(({ id }) => !held.has(id)), held }
}

/** What it takes to make the drafts of the recipients, in their order. Throws mailing.no-sender. */
export function draftsWanted(unit: Db, mailing: MailingRow, recipients: readonly RecipientRecord[]): LetterQuestion {
  const versions = [...new Set(recipients.map(({ templateVersionId }) => templateVersionId))]
  const letters = versions.map((id) => letterOf(unit, id))
  const withCard = new Set(versions.filter((_id, at) => letters[at] && usesCard(letters[at])))
  const keys = recipients.map(({ personId, affiliationId, partnerId, language, templateVersionId }) => ({
    ...{ person: personId, affiliation: affiliationId, partner: partnerId, language },
    card: withCard.has(templateVersionId)
  }))
  const facts = letterFacts(unit.db, keys)
  const copies = copiesNow(unit, recipients, mailing.purpose)
  return {
    head: draftMailing(unit, mailing.id, mailing.mailedAt),
    letters,
    recipients: recipients.map(({ id, email, personId, templateVersionId }, index) => {
      const about = facts[index]
      if (!about || email === null) throw new AppError('record.not-found', { id: personId })
      return { id, email, cc: copies.get(id) ?? [], facts: about, letter: versions.indexOf(templateVersionId) }
    })
  }
}

function letterOf({ db }: Db, versionId: string): LetterQuestion['letters'][number] {
  const version = versionRecord(db, versionId)
  if (!version) throw new AppError('record.not-found', { id: versionId })
  const { subject, body, language } = version
  return { subject, body, language }
}
