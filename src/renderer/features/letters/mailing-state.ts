import type { MailingRow } from '#shared/model/outreach.ts'
import type { useText } from '../../lib/i18n.ts'

/** How far a mailing has come, in words. A written draft is never called sent. */
export function mailingState(t: ReturnType<typeof useText>, { counts: { planned, written, sent }, status }: MailingRow): string {
  if (status === 'cancelled') return t('mailings.mailing.discarded')
  if (status === 'paused') return t('sending.send.paused', { sent, waiting: planned })
  if (sent > 0) return t('mailings.mailing.sentTo', { count: sent })
  if (written === 0) return t('mailings.mailing.notWritten', { count: planned })
  const drafts = t('mailings.mailing.written', { count: written })
  return planned === 0 ? drafts : `${drafts}, ${t('mailings.mailing.toWrite', { count: planned })}`
}
