import { endOf } from '#shared/rules/calendar.ts'
import { pastOf } from './db/past.ts'
import type { Session } from './session.ts'
import type { ReadUnit } from './unit-of-work.ts'

/** Reads the card file as it was when a day ended, as if it were that day; without a day, as it is. What takes long keeps nobody else waiting. */
export const readAsOf = <T>({ session }: { session: Session }, day: string | undefined, work: (unit: ReadUnit) => T): Promise<T> =>
  session.readAside((unit) => work(day === undefined ? unit : asOf(unit, session, day)))

/** The same unit on that evening. */
export const asOf = ({ db, actor }: ReadUnit, { options }: Session, day: string): ReadUnit => ({
  db: pastOf(db, options.registry.all, day),
  now: endOf(day),
  actor
})
