import { shownDay } from '../lib/as-of.ts'
import { i18n } from '../lib/i18n.ts'
import { queryClient } from '../lib/query-client.ts'
import { today } from '../lib/today.ts'
import { announce } from './LiveRegion.tsx'

/** Which text says that the day is shown: what is to come is only planned. */
export const saysDay = (day: string) => (day > today() ? 'past.ahead' : 'past.band')

/** Shows the evening of a day, which may be one to come; null, and today, is now. What is on the screen asks again. */
export function showDay(day: string | null): void {
  const next = day === today() ? null : day
  if (next === shownDay.get()) return
  shownDay.set(next)
  void queryClient.resetQueries()
  announce(next === null ? i18n.t('past.now') : i18n.t(saysDay(next), { day: next }))
}
