import type { LetterQuestion } from '#main/features/templates/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { openMailing } from './mailing-rows.service.ts'
import { type RecipientRecord, recipientRecords } from './mailings.store.ts'

type Values = NonNullable<LetterQuestion['recipients'][number]['values']>

export const decidedValues = (stored: string): Values => JSON.parse(stored) as Values

/**
 * What is to stand in the place of an empty field in these letters; '' lets it be empty, null takes back what was decided. Letters that
 * were made stay as they are. Throws mailing.already-written, mailing.closed, record.not-found.
 */
export function decideValue(unit: UnitOfWork, id: string, recipientIds: readonly string[], field: string, text: string | null): void {
  for (const recipient of chosen(unit, id, recipientIds, ({ state }) => state === 'planned')) {
    const { [field]: _before, ...others } = JSON.parse(recipient.values) as Record<string, string>
    unit.update('mailing_recipient', recipient.id, { values_json: JSON.stringify(text === null ? others : { ...others, [field]: text }) })
  }
}

/** These do not get the letter, or do after all. Throws mailing.already-written, mailing.closed, record.not-found. */
export function skipRecipients(unit: UnitOfWork, id: string, recipientIds: readonly string[], skip: boolean): void {
  const isOurs = ({ state, reason }: RecipientRecord) =>
    skip ? state === 'planned' || (state === 'held' && reason === 'missing-file') : state === 'held' && reason === 'skipped'
  for (const recipient of chosen(unit, id, recipientIds, isOurs))
    unit.update(
      'mailing_recipient',
      recipient.id,
      skip ? { state: 'held', exclude_reason: 'skipped' } : { state: 'planned', exclude_reason: null }
    )
}

function chosen(
  unit: UnitOfWork,
  id: string,
  recipientIds: readonly string[],
  may: (recipient: RecipientRecord) => boolean
): RecipientRecord[] {
  openMailing(unit, id)
  const known = new Map(recipientRecords(unit.db, id).map((recipient) => [recipient.id, recipient]))
  return recipientIds.map((each) => {
    const recipient = known.get(each)
    if (!recipient) throw new AppError('record.not-found', { id: each })
    if (!may(recipient)) throw new AppError('mailing.already-written', { id })
    return recipient
  })
}
