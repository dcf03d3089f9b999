import { shownDay } from '../lib/as-of.ts'
import { i18n } from '../lib/i18n.ts'
import { queryClient } from '../lib/query-client.ts'
import { today } from '../lib/today.ts'
import { announce } from './LiveRegion.tsx'

/** Shows the evening of a day; null, and today, is now. What is on the screen asks again. */
export function showDay(day: string | null): void {
  const next = day !== null && day < today() ? day : null
  if (next === shownDay.get()) return
  shownDay.set(next)
  void queryClient.resetQueries()
  announce(next === null ? i18n.t('past.now') : i18n.t('past.band', { day: next }))
}
