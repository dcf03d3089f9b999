import type { PurposeCode } from '../model/common.ts'
import { localDay } from './calendar.ts'

/** occurredAt is an ISO date, with or without a time; order is the order in which events were recorded. */
export interface ConsentEvent {
  readonly status: 'granted' | 'withdrawn' | 'objected' | 'restored'
  readonly purpose: PurposeCode
  readonly occurredAt: string
  readonly order: number
}

/** because is the event that decides; without one nobody ever said anything, and contact is allowed. */
export interface ConsentState<E extends ConsentEvent> {
  readonly mayContact: boolean
  readonly because?: E
}

const blocks = (event: ConsentEvent) => event.status === 'withdrawn' || event.status === 'objected'

/** Among events of one day with a date alone on one of them, only the order of recording tells which came last. */
function latest<E extends ConsentEvent>(events: readonly E[]): E | undefined {
  const lastDay = events.reduce((day, event) => (localDay(event.occurredAt) > day ? localDay(event.occurredAt) : day), '')
  const sameDay = events.filter((event) => event.occurredAt.startsWith(lastDay))
  const timed = sameDay.every((event) => event.occurredAt.length > lastDay.length)
  const isLater = (event: E, than: E) => {
    if (timed && event.occurredAt !== than.occurredAt) return event.occurredAt > than.occurredAt
    return event.order === than.order ? blocks(event) : event.order > than.order
  }
  return sameDay.reduce<E | undefined>((last, event) => (last === undefined || isLater(event, last) ? event : last), undefined)
}

/**
 * May this person be contacted for this purpose? The latest event of each purpose holds, and a no to *all* beats every
 * other yes. Lifting the no to *all* leaves an older no to one purpose in force.
 */
export function consentState<E extends ConsentEvent>(events: readonly E[], purpose: PurposeCode): ConsentState<E> {
  const general = latest(events.filter((event) => event.purpose === 'all'))
  const own = latest(events.filter((event) => event.purpose === purpose))
  const no = [general, own].find((event) => event !== undefined && blocks(event))
  if (no !== undefined) return { mayContact: false, because: no }
  const yes = own ?? general
  return yes === undefined ? { mayContact: true } : { mayContact: true, because: yes }
}

/** Said yes to this purpose itself, and not no since; a no that was lifted leaves the yes before it. */
export const hasConsented = (events: readonly ConsentEvent[], purpose: PurposeCode): boolean =>
  consentState(events, purpose).mayContact && events.some((event) => event.purpose === purpose && event.status === 'granted')

/** An import, a merge or a bulk change may record what makes things stricter, never what would lift a no. */
export const mayRecordUnasked = (events: readonly ConsentEvent[], incoming: ConsentEvent): boolean =>
  [...new Set([...events, incoming].map(({ purpose }) => purpose))].every(
    (purpose) => consentState(events, purpose).mayContact || !consentState([...events, incoming], purpose).mayContact
  )
