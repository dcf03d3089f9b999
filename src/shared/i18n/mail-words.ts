import type { MailReview, MailRow } from '../model/mail-in.ts'
import type { Translate } from './translate.ts'

/** What will be done with a mail, in a sentence. day says a calendar day in the words of the host. */
export function mailDoes(t: Translate, row: MailRow, day: (iso: string) => string): string {
  const { kind, direction, until, mailing, end } = row
  if (kind === 'contact') return t(`mailIn.does.${direction}`)
  if (kind === 'reply') return t('mailIn.does.reply', { mailing: mailing ?? '' })
  if (kind === 'away') return until === null ? t('mailIn.does.awayOpen') : t('mailIn.does.away', { day: day(until) })
  if (kind === 'left' && end) return t('mailIn.does.leftDecided', { what: t(`roles.what.${end.end.what}`) })
  return t(`mailIn.does.${kind}`)
}

/** Why that is proposed. */
export function mailWhy(t: Translate, { reason: { code, value } }: MailRow): string {
  if (code === 'report' && value.startsWith('5.7.')) return t('mailIn.why.rules', { code: value })
  if (code === 'report') return value === '' ? t('mailIn.why.reportPlain') : t('mailIn.why.report', { code: value })
  if (code === 'asks') return value === '' ? t('mailIn.why.asksPlain') : t('mailIn.why.asks', { sentence: value })
  return t(`mailIn.why.${code}`)
}

/** Why nothing is proposed for the others, a line for each reason there is. */
export function mailsLeftOut(t: Translate, { skipped, strangers, problemCount }: MailReview): string[] {
  const reasons = ['known', 'mailing', 'strangers', 'nothing', 'undated'] as const
  return [
    ...reasons
      .filter((reason) => skipped[reason] > 0)
      .map((reason) => t(`mailIn.review.${reason}`, { count: skipped[reason], addresses: strangers })),
    ...(problemCount > 0 ? [t('mailIn.review.problems', { count: problemCount })] : [])
  ]
}
