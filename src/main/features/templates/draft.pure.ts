import type { EmlAttachment, EmlFileRef, Mailbox, WrittenEml } from '#main/formats/eml/index.ts'
import {
  type CalendarEvent,
  type CompiledTemplate,
  calendarFile,
  type DecidedValues,
  type LetterEvent,
  type LetterRound,
  type RenderedMessage,
  renderMessage,
  type TemplateSource,
  toEml
} from '#main/formats/letter/index.ts'
import { mimeOfName } from '#shared/rules/attachment-name.ts'
import { isCalled } from '#shared/rules/file-pattern.ts'
import { defaultGreeting, type LetterFacts, nameOf, recipientFields } from './recipient-fields.pure.ts'

/** What all drafts of a mailing have in common. */
export interface DraftMailing {
  readonly id: string
  /** UTC, ISO-8601. */
  readonly mailedAt: string
  /** The day on the wall of the one who writes: just after midnight it is not that of UTC. */
  readonly day: string
  readonly sender: Mailbox
  readonly event?: LetterEvent | undefined
  readonly round?: LetterRound | undefined
  /** Whoever writes the letter wants to see which value is whose. */
  readonly pointed?: boolean
}

type FileOwner = 'partner' | 'person'
/** What goes along: the same file for everybody, the own file of each by a name with fields, or a date. */
export type LetterAttachment =
  | { readonly kind: 'file'; readonly name: string; readonly attachmentId: string }
  | { readonly kind: 'rule'; readonly of: FileOwner; readonly pattern: string }
  | ({ readonly kind: 'event' } & CalendarEvent)

export interface LetterSource extends TemplateSource {
  readonly attachments?: readonly LetterAttachment[] | undefined
}

/** A letter that was read and checked, and so were the names of its files. */
export interface CompiledLetter {
  readonly template: CompiledTemplate
  readonly attachments: readonly (Exclude<LetterAttachment, { kind: 'rule' }> | { kind: 'rule'; of: FileOwner; name: CompiledTemplate })[]
}

/** A file on a card that may be the one that is meant, the newest first. */
interface OwnFile {
  readonly of: FileOwner
  readonly name: string
  readonly attachmentId: string
}

export interface DraftRecipient {
  readonly id: string
  readonly email: string
  readonly cc: readonly Mailbox[]
  readonly facts: LetterFacts
  /** What was decided for fields that are empty. */
  readonly values?: DecidedValues | undefined
  readonly files?: readonly OwnFile[] | undefined
}

/** What a letter lacks. */
export interface DraftCheck extends Pick<RenderedMessage, 'missing' | 'defaulted' | 'omitted'> {
  /** Names of own files that are not on the card: without them the letter must not leave. */
  readonly missingFiles: readonly string[]
}

/** One mail, ready to be written, unless it lacks a file. */
export interface Draft extends DraftCheck, Pick<RenderedMessage, 'filled'> {
  /** The bytes of its files stay where they are: see wholeMail. */
  readonly mail: WrittenEml
  /** The bytes of the mail, deflated without a header, where that was asked for. */
  readonly deflated?: Uint8Array
  readonly subject: string
  readonly text: string
}

/** Drafts to be made: letters, and recipients with the number of the letter that is theirs. */
export interface LetterQuestion {
  readonly letters: readonly LetterSource[]
  /** Null to have the letters checked and no more. */
  readonly head: DraftMailing | null
  readonly recipients: readonly (DraftRecipient & { readonly letter: number })[]
  /** The bytes are to be kept: they are wanted deflated, too. */
  readonly frozen?: boolean
  /** Only what the letters lack is wanted, and no mail. */
  readonly checked?: boolean
}

/** In the order of the recipients, whichever was wanted. */
export interface LetterAnswer {
  readonly drafts: readonly Draft[]
  readonly checks: readonly DraftCheck[]
}

/** Letter, mailing and recipient to what the mail says and takes along. */
function filled({ template, attachments }: CompiledLetter, mailing: DraftMailing, recipient: DraftRecipient) {
  const { facts, email, values } = recipient
  const pointed = mailing.pointed === true && { pointed: true }
  const common = {
    date: mailing.day,
    sender: mailing.sender,
    event: mailing.event ?? dateAlong(attachments),
    round: mailing.round,
    ...pointed
  }
  const render = (letter: CompiledTemplate) => renderMessage(letter, recipientFields(facts, email, letter.language), common, values)
  const message = render(template)
  const files = attachments.map((each) => fileOf(each, mailing, recipient, render))
  const greeting = template.fields.includes('greeting') ? defaultGreeting(facts, template.language) : null
  const { missing, omitted, defaulted } = message
  const check: DraftCheck = {
    missing,
    omitted,
    defaulted: greeting === null ? defaulted : [{ field: 'greeting', text: greeting }, ...defaulted],
    missingFiles: files.filter((file) => typeof file === 'string')
  }
  return { message, files: files.filter((file) => typeof file !== 'string'), check }
}

/** What a draft would lack, as composeDraft says it of the one it makes. */
export const checkDraft = (letter: CompiledLetter, mailing: DraftMailing, recipient: DraftRecipient): DraftCheck =>
  filled(letter, mailing, recipient).check

/**
 * Letter, mailing and recipient to the bytes of a mail. The only way a mail is made: what is previewed is what is written, since the
 * same input gives the same bytes.
 */
export function composeDraft(letter: CompiledLetter, mailing: DraftMailing, recipient: DraftRecipient): Draft {
  const { facts, email } = recipient
  const { message, files, check } = filled(letter, mailing, recipient)
  const mail = toEml(message, {
    from: mailing.sender,
    // a letter that goes by post is to nobody's mailbox
    to: email === '' ? [] : [{ name: oneLine(nameOf(facts, email)), address: email }],
    cc: recipient.cc.map((copied) => ({ name: copied.name === copied.address ? '' : oneLine(copied.name), address: copied.address })),
    date: mailing.mailedAt,
    mailingId: mailing.id,
    recipientId: recipient.id,
    attachments: files
  })
  const { subject, text } = message
  return { ...check, mail, subject, text, ...(message.filled && { filled: message.filled }) }
}

/** The date for the calendar that goes along with a letter about no event: it is that which the letter speaks of. */
function dateAlong(attachments: CompiledLetter['attachments']): LetterEvent | undefined {
  const date = attachments.find((each) => each.kind === 'event')
  return date && { title: date.title, startsAt: date.starts, endsAt: date.ends, place: date.place, signupDeadline: null }
}

/** The file, or the name of the one that is not there. */
function fileOf(
  attachment: CompiledLetter['attachments'][number],
  mailing: DraftMailing,
  { files = [] }: DraftRecipient,
  render: (letter: CompiledTemplate) => RenderedMessage
): EmlAttachment | EmlFileRef | string {
  if (attachment.kind === 'file') return named(attachment)
  if (attachment.kind === 'event') return calendarFile(attachment, mailing.mailedAt)
  const { of } = attachment
  const { subject: pattern } = render(attachment.name)
  const file = files.find((each) => each.of === of && isCalled(pattern, each.name))
  return file ? named(file) : pattern
}

const named = ({ name, attachmentId }: Pick<OwnFile, 'name' | 'attachmentId'>): EmlFileRef => ({
  name,
  mime: mimeOfName(name),
  ref: attachmentId
})

/** A name that came with a line break is still a name; in a header the break would start another header. */
export const oneLine = (name: string): string => name.replace(/\s+/g, ' ').trim()
