import type { SignOn } from '#shared/model/sign-on.ts'
import { useText } from '../../lib/i18n.ts'
import { useDeadlineWords, useTimeLeft } from './time-left.ts'
import './round-head.css'

/** Time left and answers so far: the whole head of a round. */
export const RoundHead = ({ round }: { round: SignOn }) => (
  <div className="round-top">
    <Clock until={round.deadlineAt} />
    <Meter round={round} />
  </div>
)

function Clock({ until }: { until: string }) {
  const t = useText()
  const inWords = useDeadlineWords()
  const left = useTimeLeft(until)
  if (!left)
    return (
      <div className="round-clock">
        <p className="round-over">{t('rounds.clock.over')}</p>
        <p className="note">{t('rounds.clock.since', { when: inWords(until) })}</p>
      </div>
    )
  return (
    <div className="round-clock" role="timer" aria-label={t('rounds.clock.left', { ...left })}>
      <p aria-hidden>
        <b>{left.days}</b> {t('rounds.clock.day', { count: left.days })} <b>{left.hours}</b> {t('rounds.clock.hour')} <b>{left.minutes}</b>{' '}
        {t('rounds.clock.minute')}
      </p>
      <p className="note">{t('rounds.clock.until', { when: inWords(until) })}</p>
    </div>
  )
}

const parts = ['yes', 'reserved', 'no', 'waiting'] as const

function Meter({ round: { counts, minimum } }: { round: SignOn }) {
  const t = useText()
  const missing = minimum === null ? 0 : minimum - counts.yes
  const most = Math.max(counts.asked, minimum ?? 0, 1)
  return (
    <div className="round-meter">
      <div className="round-bar" role="img" aria-label={t('rounds.meter.label', { ...counts })}>
        {parts
          .filter((part) => counts[part] > 0)
          .map((part) => (
            <i key={part} data-answer={part} style={{ flexGrow: counts[part] }} />
          ))}
        {most > counts.asked && <i className="round-bar-rest" style={{ flexGrow: most - counts.asked }} />}
        {minimum !== null && <span className="round-goal" style={{ left: `${(minimum / most) * 100}%` }} />}
      </div>
      <ul className="round-legend">
        {parts.map((part) => (
          <li key={part} data-answer={part}>
            <b>{counts[part]}</b> {t(`rounds.meter.${part}`)}
          </li>
        ))}
        {minimum !== null && (
          <li className="round-legend-goal" data-reached={missing <= 0 || undefined}>
            {missing <= 0 ? t('rounds.meter.reached', { goal: minimum }) : t('rounds.meter.missing', { count: missing, goal: minimum })}
          </li>
        )}
      </ul>
    </div>
  )
}
