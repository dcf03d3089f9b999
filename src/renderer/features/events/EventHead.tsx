import type { Event } from '#shared/model/event.ts'
import { useText } from '../../lib/i18n.ts'
import { AnswerBar, Clock } from '../rounds/index.ts'
import { useEventTime } from './use-moment.ts'
import './events.css'

/** The time left to sign up, the answers so far, and who has no room. */
export function EventHead({ event }: { event: Event }) {
  const t = useText()
  const { counts, capacity, signupDeadline } = event
  return (
    <>
      <div className="round-top">
        {signupDeadline === null || event.status !== 'planned' ? <When event={event} /> : <Clock until={signupDeadline} />}
        <Meter event={event} />
      </div>
      {capacity !== null && counts.waiting > 0 && (
        <p className="event-full" role="status">
          {t('events.full', { accepted: counts.accepted + counts.attended, capacity, waiting: counts.waiting })}
        </p>
      )}
    </>
  )
}

function When({ event }: { event: Event }) {
  const t = useText()
  const inWords = useEventTime()
  return (
    <div className="event-when">
      <p>{inWords(event)}</p>
      <p className="note">{event.status === 'planned' ? t('events.deadline.none') : t(`events.state.${event.status}`)}</p>
    </div>
  )
}

/** Before it is held who comes, afterwards who was there. */
function Meter({ event: { counts, capacity, status } }: { event: Event }) {
  const t = useText()
  const isOver = status === 'held'
  const parts = isOver
    ? ([
        { id: 'yes', count: counts.attended, words: t('events.meter.attended') },
        { id: 'no', count: counts['no-show'], words: t('events.meter.no-show') },
        { id: 'waiting', count: counts.accepted + counts.maybe, words: t('events.meter.unnoted') }
      ] as const)
    : ([
        { id: 'yes', count: counts.accepted + counts.attended, words: t('events.meter.accepted') },
        { id: 'reserved', count: counts.maybe, words: t('events.meter.maybe') },
        { id: 'no', count: counts.declined, words: t('events.meter.declined') },
        { id: 'waiting', count: counts.invited, words: t('events.meter.invited') }
      ] as const)
  const room = capacity === null ? undefined : capacity - counts.accepted - counts.attended
  return (
    <AnswerBar label={t('events.meter.label', { ...counts })} parts={parts} goal={isOver ? null : capacity}>
      {!isOver && counts.listed > 0 && (
        <li>
          <b>{counts.listed}</b> {t('events.meter.listed')}
        </li>
      )}
      {!isOver && room !== undefined && room > 0 && <li className="round-legend-goal">{t('events.meter.room', { count: room })}</li>}
    </AnswerBar>
  )
}
