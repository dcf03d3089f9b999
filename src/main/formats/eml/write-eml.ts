import { createHash } from 'node:crypto'
import { AppError } from '#shared/errors.ts'
import { addressWords, asciiAddress, type Mailbox } from './address.ts'
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
}

/** The same mailing and recipient always give the same 32 letters and digits, so that writing a draft again changes no byte. */
export function messageKey(mailingId: string, recipientId: string): string {
  return createHash('sha256').update(`${mailingId}\n${recipientId}`).digest('hex').slice(0, 32)
}

/**
 * One mail as a file that mail programs open as an unsent draft (`X-Unsent`): a text and an HTML part, ASCII and CRLF
 * throughout. Written directly, since a general composer is twenty times slower.
 * Throws template.header-injection for a line break in a name, address or subject, input.invalid for an address that cannot be written.
 */
export function writeEml(message: EmlMessage): Uint8Array {
  // "=_" cannot occur in quoted-printable, so no body ever holds the boundary.
  const boundary = `=_${message.key}`
  return Buffer.concat([
    Buffer.from(head(message, boundary), 'latin1'),
    part(boundary, 'text/plain'),
    quotedPrintable(message.text),
    part(boundary, 'text/html'),
    quotedPrintable(message.html),
    Buffer.from(`\r\n--${boundary}--\r\n`, 'latin1')
  ])
}

function head(message: EmlMessage, boundary: string): string {
  const senderAddress = asciiAddress(message.from.address)
  const domain = senderAddress.slice(senderAddress.lastIndexOf('@') + 1)
  return [
    header('X-Unsent', ['1']),
    header('From', addressWords([message.from])),
    message.to.length > 0 ? header('To', addressWords(message.to)) : '',
    message.cc.length > 0 ? header('Cc', addressWords(message.cc)) : '',
    header('Subject', textWords(message.subject)),
    header('Date', [mailDate(message.date)]),
    header('Message-ID', [`<${message.key}@${domain}>`]),
    header('MIME-Version', ['1.0']),
    header('Content-Type', ['multipart/alternative;', `boundary="${boundary}"`])
  ].join('')
}

const part = (boundary: string, type: string): Buffer =>
  Buffer.from(`\r\n--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`, 'latin1')

/** RFC 5322, always in UTC: "Thu, 03 Dec 2026 10:00:00 +0000". */
function mailDate(instant: string): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) throw new AppError('input.invalid', { field: 'date' })
  return date.toUTCString().replace('GMT', '+0000')
}
