import { normaliseEmail } from '#shared/rules/email-address.ts'
import type { Said } from '#shared/rules/mail/read-said.ts'
import { emailsIn } from '#shared/rules/recognise/text-parts.ts'
import { draftOf } from '../mail/draft-of.ts'
import type { MailBox, MailDraft } from '../mail/mail-draft.ts'
import { type Entry, readCompoundFile } from './compound-file.ts'

/** Properties by their numbers ([MS-OXPROPS]). */
const tag = {
  messageClass: '001A',
  subject: '0037',
  submitted: '0039',
  heads: '007D',
  senderName: '0C1A',
  senderAddress: '0C1F',
  received: '0E06',
  body: '1000',
  messageId: '1035',
  references: '1039',
  inReplyTo: '1042',
  displayName: '3001',
  address: '3003',
  smtp: '39FE',
  senderSmtp: '5D01',
  recipientType: '0C15'
} as const

const mostRecipients = 500
const headOfMessage = 32
const headOfRecipient = 8
/** Between 1601, where Windows begins to count, and 1970, in milliseconds. */
const epoch = 11_644_473_600_000n

/** A mail as Outlook keeps and drops it. Throws for what is none. */
export function readMsg(bytes: Uint8Array): MailDraft {
  const message = readCompoundFile(bytes)
  const text = (which: keyof typeof tag) => textOf(message, tag[which])
  const heads = text('heads')
  const messageClass = text('messageClass')
  if (messageClass === '' && text('subject') === '' && text('senderName') === '') throw new Error('no mail')
  const recipients = message.children
    .filter(({ name, isStorage }) => isStorage && name.startsWith('__recip_version'))
    .slice(0, mostRecipients)
  const people = recipients.map((each) => ({ box: boxOf(each), isTo: (numberOf(each, tag.recipientType, headOfRecipient) ?? 1) === 1 }))
  const body = text('body')
  const date = instantOf(message, tag.submitted) ?? instantOf(message, tag.received) ?? dateIn(heads)
  return draftOf({
    messageId: text('messageId') || headIn(heads, 'message-id'),
    about: [text('inReplyTo') || headIn(heads, 'in-reply-to'), ...(text('references') || headIn(heads, 'references')).split(/\s+/)],
    at: date,
    from: { name: text('senderName'), address: addressIn(text('senderSmtp'), text('senderAddress'), headIn(heads, 'from')) },
    to: people.filter(({ isTo }) => isTo).map(({ box }) => box),
    cc: people.filter(({ isTo }) => !isTo).map(({ box }) => box),
    subject: text('subject'),
    text: body,
    isAutomatic: /\.OOF|\.Rules\./i.test(messageClass) || /^auto-submitted:\s*auto/im.test(heads),
    report: /^REPORT\..*\.NDR$/i.test(messageClass)
      ? returnedIn(
          people.map(({ box }) => box),
          body
        )
      : undefined
  })
}

/** A report of Outlook names those it is about as its recipients; only a code for good counts. */
function returnedIn(people: readonly MailBox[], body: string): Said {
  const status = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(body)?.[0]
  const isLate = status === undefined && /\b4\.\d{1,3}\.\d{1,3}\b/.test(body)
  const addresses = people.map(({ address }) => address).filter(Boolean)
  const failing = addresses.length > 0 ? addresses : emailsIn(body).slice(0, 1)
  if (isLate || failing.length === 0) return { is: 'nothing' }
  return { is: 'bounce', isReport: true, failures: failing.map((address) => ({ address: normaliseEmail(address), status: status ?? '' })) }
}

const boxOf = (recipient: Entry): MailBox => ({
  name: textOf(recipient, tag.displayName),
  address: addressIn(textOf(recipient, tag.smtp), textOf(recipient, tag.address), textOf(recipient, tag.displayName))
})

/** What Exchange calls its own people ("/o=…") is no address. */
const addressIn = (...written: readonly string[]): string => written.flatMap((each) => emailsIn(each).slice(0, 1))[0] ?? ''

const streamIn = ({ children }: Entry, name: string): Uint8Array | undefined =>
  children.find((each) => !each.isStorage && each.name.toUpperCase() === name.toUpperCase())?.bytes

function textOf(entry: Entry, property: string): string {
  const wide = streamIn(entry, `__substg1.0_${property}001F`)
  if (wide) return Buffer.from(wide).toString('utf16le').replace(/\0+$/, '')
  const narrow = streamIn(entry, `__substg1.0_${property}001E`)
  return narrow ? new TextDecoder('windows-1252').decode(narrow).replace(/\0+$/, '') : ''
}

/** Numbers and dates stand in one stream, sixteen bytes each, behind a head. */
function fixedOf(entry: Entry, property: string, head: number): DataView | undefined {
  const bytes = streamIn(entry, '__properties_version1.0') ?? new Uint8Array()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const wanted = Number.parseInt(property, 16)
  for (let at = head; at + 16 <= bytes.length; at += 16)
    if (view.getUint16(at + 2, true) === wanted) return new DataView(bytes.buffer, bytes.byteOffset + at + 8, 8)
  return undefined
}

const numberOf = (entry: Entry, property: string, head: number): number | undefined => fixedOf(entry, property, head)?.getUint32(0, true)

function instantOf(entry: Entry, property: string): string | null {
  const ticks = fixedOf(entry, property, headOfMessage)?.getBigUint64(0, true)
  const ms = ticks === undefined ? Number.NaN : Number(ticks / 10_000n - epoch)
  return ms > Date.UTC(1980, 0) && ms < Date.UTC(2200, 0) ? new Date(ms).toISOString() : null
}

const headIn = (heads: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(heads.slice(0, 262_144).replace(/\r?\n[ \t]+/g, ' '))?.[1]?.trim() ?? ''

function dateIn(heads: string): string | null {
  const ms = Date.parse(headIn(heads, 'date'))
  return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}
