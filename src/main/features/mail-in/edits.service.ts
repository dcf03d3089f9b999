import type { Context } from '#main/api/implement.ts'
import { AppError } from '#shared/errors.ts'
import type { MailEdit, MailReview } from '#shared/model/mail-in.ts'
import { judge } from './judge.service.ts'
import { mailReview } from './review.service.ts'
import { keepReview, type MailInquiry, type SaidOfMail } from './reviews.ts'

/** What the user says of mails; nothing is written. Throws record.not-found for a row that there is not. */
export function editMails(context: Context, inquiry: MailInquiry, edits: readonly MailEdit[]): MailReview {
  const edited = edits.reduce((before, edit) => editedBy(context, before, edit), inquiry)
  return mailReview(context, keepReview(context, edited))
}

function editedBy(context: Context, inquiry: MailInquiry, edit: MailEdit): MailInquiry {
  switch (edit.do) {
    case 'include':
      return saidOf(inquiry, edit.rowId, { include: edit.include })
    case 'include-all':
      return allSaid(context, inquiry, edit)
    case 'kind':
      return saidOf(inquiry, edit.rowId, { kind: edit.kind })
    case 'keep-text':
      return edit.rowId === null ? keptAll(inquiry, edit.keep) : saidOf(inquiry, edit.rowId, { keepText: edit.keep })
    case 'own':
      return { ...inquiry, own: new Map(inquiry.own).set(edit.address, edit.isOwn) }
    case 'end':
      return saidOf(inquiry, edit.rowId, { end: edit.end, include: edit.end !== null })
  }
}

function saidOf(inquiry: MailInquiry, id: string, said: SaidOfMail): MailInquiry {
  if (!inquiry.mails.some((mail) => mail.id === id)) throw new AppError('record.not-found', { id })
  return { ...inquiry, said: new Map(inquiry.said).set(id, { ...inquiry.said.get(id), ...said }) }
}

/** The text of all mails, and of none in particular. */
function keptAll(inquiry: MailInquiry, keep: boolean): MailInquiry {
  const said = [...inquiry.said].map(([id, { keepText: _before, ...rest }]) => [id, rest] as const)
  return { ...inquiry, keepsText: keep, said: new Map(said) }
}

function allSaid(context: Context, inquiry: MailInquiry, { kind, include }: Extract<MailEdit, { do: 'include-all' }>): MailInquiry {
  const { rows } = context.session.read((unit) => judge(unit, inquiry))
  const said = new Map(inquiry.said)
  for (const row of rows) if (kind === null || row.kind === kind) said.set(row.mail.id, { ...said.get(row.mail.id), include })
  return { ...inquiry, said }
}
