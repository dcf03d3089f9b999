import type { Context } from '#main/api/implement.ts'
import type { Mailbox } from '#main/formats/eml/index.ts'
import { type FilledLetter, pointedHtml, previewOf } from '#main/formats/letter/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { FilledPart } from '#shared/model/filled-part.ts'
import type { MailPreview } from '#shared/model/outreach.ts'
import type { Draft } from './draft.pure.ts'
import { wholeMail } from './whole-mail.service.ts'

/** Of a mail with large files so much of the source is shown. */
const mostSource = 1_000_000

/** A mail, and what was found missing when it was made. */
export interface ShownMail {
  readonly bytes: Uint8Array
  readonly missing: readonly string[]
  readonly missingFiles: readonly string[]
  readonly filled?: FilledLetter
}

/** As it would be written now, whole. */
export const shownMail = (db: Connection, { mail, missing, missingFiles, filled }: Draft): ShownMail => ({
  bytes: wholeMail(db, mail),
  missing,
  missingFiles,
  ...(filled && { filled })
})

const written = ({ name, address }: Mailbox): string => (name === '' ? address : `${name} <${address}>`)

/** The parts of a text, where they are that text; else the text, of which nothing can be pointed at. */
const said = (parts: readonly FilledPart[], text: string): FilledPart[] =>
  parts
    .map((part) => part.text)
    .join('')
    .trim() === text.replaceAll('\r\n', '\n').trim()
    ? [...parts]
    : [{ text }]

/** A mail as a mail program reads its bytes; the HTML part is put where the preview frame finds it for an hour. */
export async function showMail(context: Context, mail: ShownMail): Promise<MailPreview> {
  const { from, to, cc, subject, text, html, files } = await previewOf(mail.bytes)
  return {
    from: from ? written(from) : '',
    to: to.map(written).join(', '),
    cc: cc.map(written).join(', '),
    subject,
    text,
    frame: `/preview/${context.previews.put((mail.filled && pointedHtml(html, mail.filled)) ?? html)}`,
    ...(mail.filled && { filled: { subject: said(mail.filled.subject, subject), text: said(mail.filled.text, text) } }),
    source: Buffer.from(mail.bytes.subarray(0, mostSource)).toString('latin1'),
    files: [...files],
    missing: [...mail.missing],
    missingFiles: [...mail.missingFiles]
  }
}
