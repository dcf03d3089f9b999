import { Link } from '@tanstack/react-router'
import type { MailingRow } from '#shared/model/outreach.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

export function LatestMailings({ mailings }: { mailings: readonly MailingRow[] }) {
  const t = useText()
  const format = useFormat()
  if (mailings.length === 0) return <p className="faint overview-none">{t('overview.noMailings')}</p>
  return (
    <ul className="overview-rows">
      {mailings.map((mailing) => (
        <li key={mailing.id}>
          <Link to="/udsendelse/$id" params={{ id: mailing.id }}>
            <span className="grow clip">{mailing.name}</span>
            {mailing.status === 'paused' ? (
              <span className="note num warn">
                {t('sending.send.paused', { sent: mailing.counts.sent, waiting: mailing.counts.planned })}
              </span>
            ) : (
              <span className="note num">{t('overview.sent', { count: mailing.counts.sent })}</span>
            )}
            <span className="note num">{format.day(mailing.mailedAt)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
