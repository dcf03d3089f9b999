import PostalMime, { type Address } from 'postal-mime'
import { type EmlAttachment, type EmlFileRef, type Mailbox, messageKey, type WrittenEml, writeEml } from '../eml/index.ts'
import type { RenderedMessage } from './render.ts'

/** Who a letter goes to and which one it is. */
export interface Envelope {
  readonly from: Mailbox
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  /** An instant, ISO 8601: that of the mailing. */
  readonly date: string
  readonly mailingId: string
  readonly recipientId: string
  readonly attachments?: readonly (EmlAttachment | EmlFileRef)[]
}

/** The draft, without files that lie elsewhere. Preview and output both come from here; the same mailing and recipient give the same bytes. */
export function toEml(
  { subject, text, html }: Pick<RenderedMessage, 'subject' | 'text' | 'html'>,
  { mailingId, recipientId, ...envelope }: Envelope
): WrittenEml {
  return writeEml({ ...envelope, key: messageKey(mailingId, recipientId), subject, text, html })
}

export interface MailPreview {
  readonly from: Mailbox | null
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  readonly subject: string
  readonly messageId: string
  readonly text: string
  readonly html: string
  readonly files: readonly { readonly name: string; readonly size: number }[]
}

/** What a mail program reads in a draft: the bytes themselves are read back, so a preview shows what leaves and nothing else. */
export async function previewOf(bytes: Uint8Array): Promise<MailPreview> {
  const mail = await PostalMime.parse(bytes)
  return {
    from: mailboxes(mail.from && [mail.from])[0] ?? null,
    to: mailboxes(mail.to),
    cc: mailboxes(mail.cc),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    files: mail.attachments.map(({ filename, content }) => ({ name: filename ?? '', size: Buffer.from(content as ArrayBuffer).byteLength }))
  }
}

const mailboxes = (addresses: readonly Address[] = []): Mailbox[] =>
  addresses.flatMap(({ name, address }) => (address === undefined ? [] : [{ name, address }]))
