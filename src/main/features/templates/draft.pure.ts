import type { Mailbox } from '#main/formats/eml/index.ts'
import { type CompiledTemplate, type OwnValues, ownValue, renderMessage, type TemplateSource, toEml } from '#main/formats/letter/index.ts'
import type { Language } from '#shared/model/language.ts'
import { ownFieldName } from '#shared/model/merge-field.ts'
import type { PartnerCard } from '#shared/model/partner-card.ts'
import { writeCard } from '#shared/rules/rounds/write-card.ts'
import { salutation } from '#shared/rules/salutation.ts'

/** What a letter can say about the one who gets it, as it is now. */
export interface LetterFacts {
  givenName: string
  familyName: string
  displayName: string
  salutationOverride: string
  title: string | null
  phone: string | null
  partnerName: string | null
  website: string | null
  statement: string | null
  /** Of the partner, as JSON; null also where the letter does not say it. */
  card: string | null
  /** Fields of the user's own by their folded labels: [type, value]; as JSON. */
  contactFields: string | null
  partnerFields: string | null
}

/** What all drafts of a mailing have in common. */
export interface DraftMailing {
  readonly id: string
  /** UTC, ISO-8601. */
  readonly mailedAt: string
  /** The day on the wall of the one who writes: just after midnight it is not that of UTC. */
  readonly day: string
  readonly sender: Mailbox
}

export interface DraftRecipient {
  readonly id: string
  readonly email: string
  readonly cc: readonly Mailbox[]
  readonly facts: LetterFacts
}

/** One mail, ready to be written. */
export interface Draft {
  readonly bytes: Uint8Array
  readonly subject: string
  readonly text: string
  /** Fields that the letter prints and that are empty for this recipient. */
  readonly missing: readonly string[]
}

/** Drafts to be made, as plain data: letters, and recipients with the number of the letter that is theirs. */
export interface LetterQuestion {
  readonly letters: readonly TemplateSource[]
  /** Null to have the letters checked and no more. */
  readonly head: DraftMailing | null
  readonly recipients: readonly (DraftRecipient & { readonly letter: number })[]
}

/** In the order of the recipients. */
export type LetterAnswer = Draft[]

/**
 * Letter, mailing and recipient to the bytes of a mail. The only way a mail is made: what is previewed is what is written, since the
 * same input gives the same bytes.
 */
export function composeDraft(letter: CompiledTemplate, mailing: DraftMailing, recipient: DraftRecipient): Draft {
  const { facts, email } = recipient
  const name = facts.displayName === email ? '' : facts.displayName
  const message = renderMessage(
    letter,
    {
      greeting: salutation({
        names: [{ givenName: facts.givenName, familyName: facts.familyName, override: facts.salutationOverride }],
        organisation: facts.partnerName ?? '',
        language: letter.language
      }),
      contact: {
        name,
        firstName: facts.givenName,
        lastName: facts.familyName,
        title: facts.title ?? '',
        email,
        phone: facts.phone ?? '',
        own: ownValues(facts.contactFields, letter.language)
      },
      partner: {
        name: facts.partnerName ?? '',
        statement: facts.statement ?? '',
        web: facts.website ?? '',
        card: facts.card === null ? '' : writeCard(JSON.parse(facts.card) as PartnerCard, letter.language),
        own: ownValues(facts.partnerFields, letter.language)
      }
    },
    { date: mailing.day, sender: mailing.sender }
  )
  const bytes = toEml(message, {
    from: mailing.sender,
    to: [{ name: oneLine(name), address: email }],
    cc: recipient.cc.map((copied) => ({ name: copied.name === copied.address ? '' : oneLine(copied.name), address: copied.address })),
    date: mailing.mailedAt,
    mailingId: mailing.id,
    recipientId: recipient.id
  })
  return { bytes, subject: message.subject, text: message.text, missing: message.missing }
}

/** As a letter says them: days and numbers written out, several choices as a list. */
function ownValues(stored: string | null, language: Language): OwnValues {
  const fields = JSON.parse(stored ?? '{}') as Record<string, [type: string, value: string]>
  return Object.fromEntries(Object.entries(fields).map(([label, [type, value]]) => [ownFieldName(label), ownValue(type, value, language)]))
}

/** A name that came with a line break is still a name; in a header the break would start another header. */
export const oneLine = (name: string): string => name.replace(/\s+/g, ' ').trim()
