/** What an event must say of itself to stand in a calendar; instants, ISO 8601. */
interface Dated {
  id: string
  title: string
  place: string
  link: string
  startsAt: string
  endsAt: string | null
}

const hourMs = 3_600_000

/** The event as a calendar has it: by the same uid each time, so that it is moved and not doubled. One without an end lasts an hour. */
export const calendarDate = ({ id, title, place, link, startsAt, endsAt }: Dated) => ({
  ...{ uid: id, title, place: place || link, starts: startsAt },
  ends: endsAt ?? new Date(Date.parse(startsAt) + hourMs).toISOString()
})
