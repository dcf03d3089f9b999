import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { SignOnRow } from '#shared/model/sign-on.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useTimeLeft } from './time-left.ts'

/** Rounds that run, with the time they have left; nothing while none does. */
export function RunningRounds() {
  const t = useText()
  const { day } = useFormat()
  const { data: signOns } = useQuery(api.signOns.all.queryOptions())
  const { data: verifications } = useQuery(api.verifications.all.queryOptions())
  const running = signOns?.filter(({ status }) => status === 'open') ?? []
  const asking = verifications?.filter(({ status, counts }) => status === 'open' && counts.waiting > 0) ?? []
  if (running.length + asking.length === 0) return null
  return (
    <section aria-labelledby="running-rounds">
      <h2 id="running-rounds">{t('rounds.overview.running')}</h2>
      <ul className="overview-rows">
        {running.map((round) => (
          <Running key={round.id} round={round} />
        ))}
        {asking.map(({ id, title, dueOn, counts }) => (
          <li key={id}>
            <Link to="/stemmer/$id" params={{ id }}>
              <span className="grow clip">{title}</span>
              <span className="note num">{t('rounds.overview.waiting', { count: counts.waiting })}</span>
              <span className="note num">{dueOn && day(dueOn)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Running({ round: { id, title, deadlineAt, counts } }: { round: SignOnRow }) {
  const t = useText()
  const left = useTimeLeft(deadlineAt)
  return (
    <li>
      <Link to="/runde/$id" params={{ id }}>
        <span className="grow clip">{title}</span>
        <span className="note num">{t('rounds.overview.waiting', { count: counts.waiting })}</span>
        <span className={`note num ${left ? '' : 'warn'}`}>{left ? t('rounds.overview.left', { ...left }) : t('rounds.clock.over')}</span>
      </Link>
    </li>
  )
}
