import type { Context } from '#main/api/implement.ts'
import type { Mailbox } from '#main/formats/eml/index.ts'
import { previewOf } from '#main/formats/letter/index.ts'
import type { MailPreview } from '#shared/model/outreach.ts'

const written = ({ name, address }: Mailbox): string => (name === '' ? address : `${name} <${address}>`)

/** A mail as a mail program reads its bytes; the HTML part is put where the preview frame finds it for an hour. */
export async function showMail(context: Context, mail: { bytes: Uint8Array; missing: readonly string[] }): Promise<MailPreview> {
  const { from, to, cc, subject, text, html } = await previewOf(mail.bytes)
  return {
    from: from ? written(from) : '',
    to: to.map(written).join(', '),
    cc: cc.map(written).join(', '),
    subject,
    text,
    frame: `/preview/${context.previews.put(html)}`,
    source: Buffer.from(mail.bytes).toString('latin1'),
    missing: [...mail.missing]
  }
}
