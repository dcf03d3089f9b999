import type { SignOn } from '#shared/model/sign-on.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { AnswerBar } from './AnswerBar.tsx'
import { useDeadlineWords, useTimeLeft } from './time-left.ts'
import './round-head.css'

/** Time left and answers so far: the whole head of a round. */
export const RoundHead = ({ round }: { round: SignOn }) => (
  <div className="round-top">
    <Clock until={round.deadlineAt} />
    <Meter round={round} />
  </div>
)

/** The time that is left until an instant, and when that is. */
export function Clock({ until }: { until: string }) {
  const t = useText()
  const { number } = useFormat()
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
        <b>{number(left.days)}</b> {t('rounds.clock.day', { count: left.days })} <b>{left.hours}</b> {t('rounds.clock.hour')}{' '}
        <b>{left.minutes}</b> {t('rounds.clock.minute')}
      </p>
      <p className="note">{t('rounds.clock.until', { when: inWords(until) })}</p>
    </div>
  )
}

const parts = ['yes', 'reserved', 'no', 'waiting'] as const

function Meter({ round: { counts, minimum } }: { round: SignOn }) {
  const t = useText()
  const missing = minimum === null ? 0 : minimum - counts.yes
  return (
    <AnswerBar
      label={t('rounds.meter.label', { ...counts })}
      parts={parts.map((part) => ({ id: part, count: counts[part], words: t(`rounds.meter.${part}`) }))}
      goal={minimum}
    >
      {minimum !== null && (
        <li className="round-legend-goal" data-reached={missing <= 0 || undefined}>
          {missing <= 0 ? t('rounds.meter.reached', { goal: minimum }) : t('rounds.meter.missing', { count: missing, goal: minimum })}
        </li>
      )}
    </AnswerBar>
  )
}
