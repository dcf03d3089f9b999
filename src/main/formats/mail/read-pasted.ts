import { AppError } from '#shared/errors.ts'
import { mailFormatOf } from '#shared/rules/mail/mail-format.ts'
import { mailboxesIn, readMoment, readPastedMail } from '#shared/rules/mail/pasted-mail.ts'
import { draftOf } from './draft-of.ts'
import type { MailDraft } from './mail-draft.ts'
import { readEml } from './read-eml.ts'

/** A mail that was copied: its source, or what a program shows of it. Throws import.unknown-format. */
export async function readPasted(text: string): Promise<MailDraft> {
  if (mailFormatOf('', text.slice(0, 65_536)) === 'eml') return readEml(Buffer.from(text, 'utf8'))
  const pasted = readPastedMail(text)
  if (!pasted) throw new AppError('mail.not-a-mail')
  const [from = { name: '', address: '' }] = mailboxesIn(pasted.from)
  return draftOf({
    ...{ messageId: '', about: [], isAutomatic: false },
    at: momentOf(pasted.date),
    from,
    to: mailboxesIn(pasted.to),
    cc: mailboxesIn(pasted.cc),
    subject: pasted.subject,
    text: pasted.text
  })
}

/** Programs show the time of the machine; a day without an hour is its noon. */
export function momentOf(written: string): string | null {
  const moment = readMoment(written)
  if (!moment) return null
  const [year = 0, month = 1, date = 1] = moment.day.split('-').map(Number)
  const minutes = moment.minutes ?? 12 * 60
  return new Date(year, month - 1, date, Math.floor(minutes / 60), minutes % 60).toISOString()
}
