import { hash } from 'node:crypto'
import { AppError } from '#shared/errors.ts'
import { addressWords, asciiAddress, type Mailbox } from './address.ts'
import { attachmentBody, attachmentHead, type EmlAttachment, type EmlFileRef } from './attachment.ts'
import { header, textWords } from './header.ts'
import { quotedPrintable } from './quoted-printable.ts'

export type { Mailbox } from './address.ts'

export interface EmlMessage {
  readonly from: Mailbox
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  readonly subject: string
  /** An instant, ISO 8601. */
  readonly date: string
  /** Names the mail: Message-ID and boundary are made from it. See messageKey. */
  readonly key: string
  readonly text: string
  readonly html: string
  readonly attachments?: readonly (EmlAttachment | EmlFileRef)[] | undefined
}

/** A mail without the files that lie elsewhere, and where they go, in their order. */
export interface EmlFrame {
  readonly bytes: Uint8Array
  readonly gaps: readonly EmlGap[]
}

export interface EmlGap {
  readonly at: number
  readonly ref: string
}

export interface WrittenEml extends EmlFrame {
  readonly messageId: string
}

/** The same mailing and recipient always give the same 32 letters and digits, so that writing a draft again changes no byte. */
export function messageKey(mailingId: string, recipientId: string): string {
  return hash('sha256', `${mailingId}\n${recipientId}`).slice(0, 32)
}

/**
 * One mail as a file that mail programs open as an unsent draft (`X-Unsent`): a text and an HTML part, files behind them, ASCII and
 * CRLF throughout. Written directly, since a general composer is twenty times slower. What lies elsewhere is left out: see fillEml.
 * Throws template.header-injection for a line break in a name, address or subject, input.invalid for an address that cannot be written.
 */
export function writeEml(message: EmlMessage): WrittenEml {
  // "=_" cannot occur in quoted-printable or base64, so no body ever holds a boundary
  const inner = `=_${message.key}`
  const shared = sharedHead(message)
  const messageId = `<${message.key}@${shared.domain}>`
  const letter = [
    opening(inner, 'text/plain'),
    quotedPrintable(message.text),
    opening(inner, 'text/html'),
    quotedPrintable(message.html),
    latin1(`\r\n--${inner}--\r\n`)
  ]
  const files = message.attachments ?? []
  if (files.length === 0)
    return {
      messageId,
      bytes: Buffer.concat([latin1(head(message, shared, messageId) + multipart('alternative', inner)), ...letter]),
      gaps: []
    }
  const outer = `=_m_${message.key}`
  const pieces = [
    latin1(head(message, shared, messageId) + multipart('mixed', outer)),
    latin1(`\r\n--${outer}\r\n${multipart('alternative', inner)}`),
    ...letter
  ]
  const gaps: EmlGap[] = []
  for (const file of files) {
    pieces.push(latin1(`\r\n--${outer}\r\n`), attachmentHead(file))
    if ('ref' in file) gaps.push({ at: pieces.reduce((sum, { length }) => sum + length, 0), ref: file.ref })
    else pieces.push(attachmentBody(file.bytes))
  }
  return { messageId, bytes: Buffer.concat([...pieces, latin1(`\r\n--${outer}--\r\n`)]), gaps }
}

/** The whole mail; bodyOf gives what attachmentBody made of the bytes. */
export function fillEml({ bytes, gaps }: EmlFrame, bodyOf: (ref: string) => Uint8Array): Uint8Array {
  if (gaps.length === 0) return bytes
  const ends = [...gaps.slice(1).map(({ at }) => at), bytes.length]
  return Buffer.concat([bytes.subarray(0, gaps[0]?.at), ...gaps.flatMap(({ at, ref }, no) => [bodyOf(ref), bytes.subarray(at, ends[no])])])
}

/** What is the same in all mails of one sender and instant. */
interface SharedHead {
  readonly from: Mailbox
  readonly at: string
  readonly domain: string
  readonly sender: string
  readonly date: string
}

/** That of the mail before: a mailing has one for all of its mails. */
let known: SharedHead | undefined

function sharedHead({ from, date }: EmlMessage): SharedHead {
  if (known && known.at === date && known.from.name === from.name && known.from.address === from.address) return known
  const address = asciiAddress(from.address)
  known = {
    from,
    at: date,
    domain: address.slice(address.lastIndexOf('@') + 1),
    sender: header('X-Unsent', ['1']) + header('From', addressWords([from])),
    date: header('Date', [mailDate(date)])
  }
  return known
}

function head(message: EmlMessage, { sender, date }: SharedHead, messageId: string): string {
  return (
    sender +
    (message.to.length > 0 ? header('To', addressWords(message.to)) : '') +
    (message.cc.length > 0 ? header('Cc', addressWords(message.cc)) : '') +
    header('Subject', textWords(message.subject)) +
    date +
    header('Message-ID', [messageId]) +
    MIME_VERSION
  )
}

const MIME_VERSION = header('MIME-Version', ['1.0'])

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

const multipart = (kind: string, boundary: string): string => header('Content-Type', [`multipart/${kind};`, `boundary="${boundary}"`])

const opening = (boundary: string, type: string): Buffer =>
  latin1(`\r\n--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`)

/** RFC 5322, always in UTC: "Thu, 03 Dec 2026 10:00:00 +0000". */
function mailDate(instant: string): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) throw new AppError('input.invalid', { field: 'date' })
  return date.toUTCString().replace('GMT', '+0000')
}
