import { logMail } from '#main/features/activities/index.ts'
import { recordOptOut } from '#main/features/consent/index.ts'
import { type AnsweredRow, noteAnswer, tellReply } from '#main/features/mailings/index.ts'
import { markBounced } from '#main/features/records/index.ts'
import { changeRole } from '#main/features/role-changes/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import { Language } from '#shared/model/language.ts'
import type { MailKind } from '#shared/model/mail-in.ts'
import { localDay } from '#shared/rules/calendar.ts'
import type { JudgedMail } from './judgement.ts'

type Apply = (unit: UnitOfWork, row: JudgedMail) => void

const by: Readonly<Record<Exclude<MailKind, 'reply'>, Apply>> = {
  bounce: applyBounce,
  away: applyAway,
  left: applyEnd,
  unsubscribe: applyOptOut,
  contact: applyLog
}

/** Does what is proposed for one mail. Gives the rows of rounds that it answers: what it says is left to whoever reads it. */
export function applyMail(unit: UnitOfWork, row: JudgedMail): AnsweredRow[] {
  if (row.kind === 'reply') return applyReply(unit, row)
  by[row.kind](unit, row)
  return []
}

function applyBounce(unit: UnitOfWork, { addresses, letters }: JudgedMail): void {
  for (const address of addresses) markBounced(unit, address)
  for (const { recipientId } of letters) noteAnswer(unit, recipientId, 'bounced')
}

function applyEnd(unit: UnitOfWork, { end }: JudgedMail): void {
  if (end) changeRole(unit, end.roleId, unit.load('affiliation', end.roleId).version, end.end)
}

function applyReply(unit: UnitOfWork, row: JudgedMail): AnsweredRow[] {
  const activityId = logged(unit, row)
  return row.letters.flatMap(({ recipientId }) => {
    noteAnswer(unit, recipientId, 'replied')
    return tellReply(unit, recipientId, activityId)
  })
}

function applyLog(unit: UnitOfWork, row: JudgedMail): void {
  logged(unit, row)
}

function logged(unit: UnitOfWork, { mail, at, direction, who, mentioned, keepText, kind }: JudgedMail): string {
  const { key, subject, text } = mail
  return logMail(unit, { key, subject, at, direction, with: who, mentioned, text: keepText ? text : '', isReply: kind === 'reply' })
}

/** From the day the reply came; a later reply of the same person tells only of the day of return. */
function applyAway(unit: UnitOfWork, { roleIds, at, until }: JudgedMail): void {
  for (const id of roleIds) {
    const { version, away_from: known, away_until: before } = unit.load('affiliation', id)
    if (known !== null && before === until) continue
    changeRole(unit, id, version, { what: 'away', from: known ?? localDay(at), until, handed: [] })
  }
}

/** The mail is the evidence: its day and the sentence that asks. */
function applyOptOut(unit: UnitOfWork, { mail, at, who, reason }: JudgedMail): void {
  const [address, on] = [mail.from.address, localDay(at)]
  const { data: language = 'da' } = Language.safeParse(unit.load('alliance', 'alliance').default_locale)
  const { t } = createI18n(language)
  const day = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at))
  const how = reason.value === '' ? t('mailIn.evidence.plain', { day }) : t('mailIn.evidence.said', { day, sentence: reason.value })
  recordOptOut(
    unit,
    { address, status: 'unsubscribed', on, reason: reason.value, line: 0 },
    how,
    who.find(({ type }) => type === 'person')?.id
  )
}
