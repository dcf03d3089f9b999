import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'

/** When an event is, on the clock here: "onsdag den 2. december kl. 9.00–11.00"; over midnight with both days. */
export function useEventTime(): (event: { startsAt: string; endsAt: string | null }) => string {
  const t = useText()
  const language = useLanguage()
  const { wholeDay } = useFormat()
  const clock = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { hour: '2-digit', minute: '2-digit' })
  const time = (at: string) => clock.format(new Date(at))
  return ({ startsAt, endsAt }) => {
    if (endsAt === null || endsAt === startsAt) return t('rounds.at', { day: wholeDay(startsAt), time: time(startsAt) })
    if (wholeDay(startsAt) === wholeDay(endsAt))
      return t('rounds.at', { day: wholeDay(startsAt), time: `${time(startsAt)}–${time(endsAt)}` })
    const both = [startsAt, endsAt].map((at) => t('rounds.at', { day: wholeDay(at), time: time(at) }))
    return both.join(' – ')
  }
}
