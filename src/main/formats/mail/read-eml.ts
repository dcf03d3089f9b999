import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import type { Said } from '#shared/rules/mail/read-said.ts'
import { idsOfReturned, readDeliveryReport } from './delivery-report.ts'
import { draftOf, type FoundMail } from './draft-of.ts'
import type { MailBox, MailDraft } from './mail-draft.ts'
import { plainText } from './plain-text.ts'

/** Heads and words come first in a mail; what is attached behind them is never read. */
const mostBytes = 1_048_576
const limits = { maxNestingDepth: 30, maxHeadersSize: 262_144, maxRfc822NestingDepth: 1 }

/** One mail as it was sent. Throws what the parser throws for a mail that is none, or that is made to do harm. */
export async function readEml(bytes: Uint8Array): Promise<MailDraft> {
  const mail = await PostalMime.parse(bytes.subarray(0, mostBytes), limits)
  if (mail.from === undefined && mail.to === undefined && mail.subject === undefined) throw new Error('no mail')
  return draftOf(foundIn(mail))
}

export function foundIn(mail: Email): FoundMail {
  const status = mail.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  const returned = mail.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822' || mimeType === 'text/rfc822-headers')
  const report: Said | undefined = status && readDeliveryReport(contentOf(status))
  const references = [...(mail.references ?? '').split(/\s+/), ...(mail.inReplyTo ?? '').split(/\s+/)]
  return {
    messageId: mail.messageId ?? '',
    about: [...references, ...(report ? returned.flatMap((each) => idsOfReturned(contentOf(each))) : [])],
    at: instantOf(mail.date),
    from: boxesOf([mail.from ?? mail.sender])[0] ?? { name: '', address: '' },
    to: boxesOf(mail.to ?? []),
    cc: [...boxesOf(mail.cc ?? []), ...boxesOf(mail.bcc ?? [])],
    subject: mail.subject ?? '',
    text: mail.text?.trim() ? mail.text : plainText(mail.html ?? ''),
    isAutomatic: isAutomatic(mail),
    report
  }
}

const boxesOf = (addresses: readonly (Address | undefined)[]): MailBox[] =>
  addresses.flatMap((each) => (each === undefined ? [] : (each.group ?? [{ name: each.name, address: each.address ?? '' }])))

const contentOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content.slice(0, 262_144))

const header = (mail: Email, name: string): string => mail.headers.find(({ key }) => key === name)?.value.toLowerCase() ?? ''

/** RFC 3834, and what programs said before it. */
function isAutomatic(mail: Email): boolean {
  const auto = header(mail, 'auto-submitted')
  return (
    (auto !== '' && !auto.startsWith('no')) ||
    header(mail, 'x-autoreply') !== '' ||
    header(mail, 'x-autorespond') !== '' ||
    header(mail, 'precedence') === 'auto_reply'
  )
}

/** Null for no date, and for one that no mail can have. */
export function instantOf(written: string | undefined): string | null {
  const ms = Date.parse(written ?? '')
  if (Number.isNaN(ms) || ms < Date.UTC(1980, 0) || ms > Date.UTC(2200, 0)) return null
  return new Date(ms).toISOString()
}
