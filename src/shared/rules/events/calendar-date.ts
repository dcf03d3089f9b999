import type { Event } from '../../model/event.ts'
import type { EventDate } from '../../model/template-attachment.ts'

type Dated = Pick<Event, 'id' | 'title' | 'place' | 'link' | 'startsAt' | 'endsAt'>

const hourMs = 3_600_000

/** The event as a calendar has it: by the same uid each time, so that it is moved and not doubled. One without an end lasts an hour. */
export const calendarDate = ({ id, title, place, link, startsAt, endsAt }: Dated) => ({
  ...{ uid: id, title, place: place || link, starts: startsAt },
  ends: endsAt ?? new Date(Date.parse(startsAt) + hourMs).toISOString()
})

/** What a letter about an event takes along: its date, unless it is off. */
export const letterDate = (event: Dated & Pick<Event, 'status' | 'deletedAt'>): EventDate | null =>
  event.status === 'cancelled' || event.deletedAt !== null ? null : { kind: 'event', ...calendarDate(event) }
