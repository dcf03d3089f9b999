import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { MailingRow } from '#shared/model/outreach.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

/** The open loop: drafts that are written and of which nobody has said that they were sent. */
export function WrittenBand({ mailings }: { mailings: readonly MailingRow[] }) {
  const t = useText()
  const format = useFormat()
  const navigate = useNavigate()
  return mailings.map((mailing, index) => (
    <div key={mailing.id} className="overview-band">
      <p className="grow">
        {t('overview.written', { count: mailing.counts.written, when: format.day(mailing.mailedAt), name: mailing.name })}
      </p>
      <Button
        variant={index === 0 ? 'filled' : 'default'}
        onClick={() => void navigate({ to: '/udsendelse/$id', params: { id: mailing.id } })}
      >
        {t('overview.toMailing')}
      </Button>
    </div>
  ))
}

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
            <span className="note num">{t('overview.sent', { count: mailing.counts.sent })}</span>
            <span className="note num">{format.day(mailing.mailedAt)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
