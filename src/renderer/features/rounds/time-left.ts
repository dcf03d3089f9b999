import { useEffect, useState } from 'react'
import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'

/** Until an instant, in whole minutes; undefined when it is over. */
interface TimeLeft {
  days: number
  hours: number
  minutes: number
}

const minuteMs = 60_000

export function timeLeft(until: string, now: number): TimeLeft | undefined {
  const total = Math.ceil((Date.parse(until) - now) / minuteMs)
  if (total <= 0) return undefined
  return { days: Math.floor(total / 1440), hours: Math.floor(total / 60) % 24, minutes: total % 60 }
}

/** Counts down to the minute while it is on the screen. */
export function useTimeLeft(until: string): TimeLeft | undefined {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5000)
    return () => clearInterval(timer)
  }, [])
  return timeLeft(until, now)
}

/** "onsdag den 25. november kl. 12.00", here. */
export function useDeadlineWords(): (at: string) => string {
  const t = useText()
  const language = useLanguage()
  const { wholeDay } = useFormat()
  const clock = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { hour: '2-digit', minute: '2-digit' })
  return (at) => t('rounds.at', { day: wholeDay(at), time: clock.format(new Date(at)) })
}

/** The day and the time of an instant as fields have them, on the clock here. */
export function fieldsOf(at: string): { day: string; time: string } {
  const date = new Date(at)
  const time = [date.getHours(), date.getMinutes()].map((each) => String(each).padStart(2, '0')).join(':')
  return { day: date.toLocaleDateString('sv-SE'), time }
}

/** The instant that a day and a time on the clock here are; undefined while one of them is none. */
export function instantOf(day: string, time: string): string | undefined {
  const date = new Date(`${day}T${time}`)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
