import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { participantStatuses } from '#shared/model/event.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import '../../ui/card.css'

interface Owner {
  type: 'person' | 'organisation'
  id: string
}

/** What somebody takes part in: seats in working groups, events and initiatives; nothing where there is none. */
export function TogetherOf({ type, id }: Owner) {
  const t = useText()
  const { data: seats = [] } = useQuery(api.workingGroups.of.queryOptions({ input: { type, id } }))
  const { data: events = [] } = useQuery(api.events.of.queryOptions({ input: { type, id } }))
  const { data: initiatives = [] } = useQuery(api.initiatives.of.queryOptions({ input: { type, id } }))
  const inEvents = eachOnce(events)
  return (
    <>
      <Block label={t('workingGroups.tab')} count={seats.length}>
        {seats.map((seat) => (
          <li key={seat.seatId}>
            <span />
            <span>
              <Link to="/gruppe/$id" params={{ id: seat.groupId }} className="card-name">
                {seat.groupName}
              </Link>
              <span className="note">
                {t(`workingGroups.function.${seat.function}`)}
                {type === 'organisation' && ` · ${seat.personName || t('workingGroups.seat.vacant')}`}
                <Ended seat={seat} />
              </span>
            </span>
          </li>
        ))}
      </Block>
      <Block label={t('events.tab')} count={inEvents.length}>
        {inEvents.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </Block>
      <Block label={t('initiatives.tab')} count={initiatives.length}>
        {initiatives.map((initiative) => (
          <li key={initiative.id}>
            <span />
            <span>
              <Link to="/henvendelse/$id" params={{ id: initiative.id }} className="card-name">
                {initiative.title}
              </Link>
              <span className="note">{initiative.dateText}</span>
            </span>
          </li>
        ))}
      </Block>
    </>
  )
}

interface OnEvent {
  id: string
  title: string
  startsAt: string
  people: { name: string; status: string }[]
}

/** An event once, with those of the organisation who are on it. */
function eachOnce(rows: readonly (Omit<OnEvent, 'people'> & OnEvent['people'][number])[]): OnEvent[] {
  const byId = new Map<string, OnEvent>()
  for (const { name, status, ...event } of rows) {
    const known = byId.get(event.id)
    if (known) known.people.push({ name, status })
    else byId.set(event.id, { ...event, people: [{ name, status }] })
  }
  return [...byId.values()]
}

function EventLine({ event: { id, title, startsAt, people } }: { event: OnEvent }) {
  const t = useText()
  const { day } = useFormat()
  const said = people.map(({ name, status }) => {
    const words = t(`events.status.${oneOf(participantStatuses, status) ?? 'listed'}`)
    return people.length > 1 ? `${name}: ${words}` : words
  })
  return (
    <li>
      <span />
      <span>
        <Link to="/arrangement/$id" params={{ id }} className="card-name">
          {title}
        </Link>
        <span className="note">{[day(startsAt), ...said].join(' · ')}</span>
      </span>
    </li>
  )
}

function Ended({ seat: { state, toOn } }: { seat: { state: string; toOn: string | null } }) {
  const t = useText()
  const { day } = useFormat()
  return state === 'ended' && toOn !== null ? <> · {t('workingGroups.seat.ended', { day: day(toOn) })}</> : null
}

function Block({ label, count, children }: { label: string; count: number; children: ReactNode }) {
  if (count === 0) return null
  return (
    <section aria-label={label}>
      <h2 className="card-heading">{label}</h2>
      <ul className="card-rows">{children}</ul>
    </section>
  )
}
