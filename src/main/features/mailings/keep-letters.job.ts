import { type Draft, makeDraftsOf } from '#main/features/templates/index.ts'
import type { Patch } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { MailingRow } from '#shared/model/outreach.ts'
import { draftsWanted, isUnmade } from './drafts.service.ts'
import type { RecipientRecord } from './mailings.store.ts'
import { copiesNow } from './recheck.service.ts'

/** A letter that was made and is kept, unless it lacks a file. */
export interface KeptLetter {
  readonly recipient: RecipientRecord
  readonly draft: Draft
}

/** Made ahead of a later way out, or on the way out. */
type KeptState = 'rendered' | 'written'

/** A letter that was to have a file with it does not leave without. */
export const isLacking = ({ draft }: KeptLetter): boolean => draft.missingFiles.length > 0

/** Whose letter is to be made: there is none yet, or it names somebody as getting a copy who must not any more. */
export function toBeMade(unit: UnitOfWork, { purpose }: MailingRow, recipients: readonly RecipientRecord[]): RecipientRecord[] {
  const made = recipients.filter(({ state, cc }) => state === 'rendered' && cc !== '[]')
  const copies = copiesNow(unit, made, purpose)
  const outdated = new Set(made.flatMap(({ id, cc }) => (copies.get(id)?.length === (JSON.parse(cc) as unknown[]).length ? [] : [id])))
  return recipients.filter((recipient) => isUnmade(recipient) || outdated.has(recipient.id))
}

/** Makes the letters of the recipients in their order, some at a time, and freezes each. Throws mailing.no-sender, template.limits. */
export async function* keepLetters(
  unit: UnitOfWork,
  mailing: MailingRow,
  recipients: readonly RecipientRecord[],
  state: KeptState
): AsyncGenerator<KeptLetter[]> {
  let at = 0
  let isBegun = false
  const questionOf = (some: readonly RecipientRecord[]) => ({ ...draftsWanted(unit, mailing, some), frozen: true })
  for await (const drafts of makeDraftsOf(recipients, questionOf)) {
    const letters = drafts.flatMap((draft) => {
      const recipient = recipients[at++]
      return recipient ? [{ recipient, draft }] : []
    })
    for (const { recipient } of letters.filter(isLacking)) unit.update('mailing_recipient', recipient.id, withoutFile, { history: false })
    const whole = letters.filter((letter) => !isLacking(letter))
    freeze(unit, whole, state)
    isBegun ||= whole.length > 0
    yield letters
  }
  if (isBegun) unit.update('mailing', mailing.id, { status: 'rendered' }, { history: false })
}

const withoutFile = { state: 'held', exclude_reason: 'missing-file' } as const

/** Freezes the letters of recipients. What is given besides becomes of each of them, too. */
export const freeze = (
  unit: UnitOfWork,
  letters: readonly KeptLetter[],
  state: KeptState,
  besides: Patch<'mailing_recipient'> = {}
): void =>
  unit.overwriteAll(
    'mailing_recipient',
    new Map(
      letters.map(({ recipient, draft: { mail, deflated, subject, text } }) => [
        recipient.id,
        {
          state,
          subject,
          body_text: text,
          rendered: deflated ?? null,
          files_json: JSON.stringify(mail.gaps),
          message_id: mail.messageId,
          exclude_reason: null,
          ...(state === 'written' && { at: unit.now }),
          ...besides
        }
      ])
    )
  )
