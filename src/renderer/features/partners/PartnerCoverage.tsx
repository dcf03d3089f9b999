import type { Partner } from '#shared/model/partner.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'

/** A statement older than this many years is asked about again. */
const freshYears = 2

/** One line of ticks: what a partner has, and what is missing or has grown old. */
export function PartnerCoverage({ partner }: { partner: Partner }) {
  const t = useText()
  const said = partner.statements.find(({ status }) => status === 'approved')
  const since = said && (said.approvedOn ?? said.createdAt).slice(0, 10)
  const isOld = since !== undefined && since < `${Number(today().slice(0, 4)) - freshYears}${today().slice(4)}`
  const has = {
    primary: partner.contacts.some((contact) => contact.isPrimary),
    backup: partner.contacts.length > 1,
    email: partner.contacts.some((contact) => contact.points.some((point) => point.kind === 'email'))
  }
  return (
    <>
      <h2 className="card-sub">{t('partners.coverage')}</h2>
      <ul className="partner-cover">
        {(['primary', 'backup', 'email'] as const).map((each) => (
          <Line key={each} has={has[each]} problem={t('partners.missing')}>
            {t(`partners.cover.${each}`)}
          </Line>
        ))}
        <Line
          has={said !== undefined && !isOld}
          problem={since === undefined ? t('partners.missing') : t('cards.statement.old', { year: since.slice(0, 4) })}
        >
          {t('partners.cover.statement')}
        </Line>
      </ul>
    </>
  )
}

function Line({ has, problem, children }: { has: boolean; problem: string; children: string }) {
  return (
    <li>
      {has ? <span className="ok">✓</span> : <span className="warn">!</span>} {children}
      {!has && <span className="warn note">{problem}</span>}
    </li>
  )
}
