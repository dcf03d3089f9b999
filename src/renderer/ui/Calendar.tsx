import { DatePicker, DatesProvider } from '@mantine/dates'
import 'dayjs/locale/da'
import type { FocusEvent, KeyboardEvent } from 'react'
import { useLanguage, useText } from '../lib/i18n.ts'
import './calendar.css'

interface CalendarProps {
  /** ISO; anything else is no day. */
  day: string
  onChoose: (day: string) => void
  /** ISO, the first and the last day that can be chosen. */
  min?: string | undefined
  max?: string | undefined
  /** Esc: back to where the day is typed. */
  onBack: () => void
  /** The focus goes on to something that is neither the calendar nor where the day is typed. */
  onLeave?: () => void
}

const iso = /^\d{4}-\d\d-\d\d$/

/** A month to choose a day from; arrows move in it. The pointer leaves the focus where the day is typed. */
export function Calendar({ day, onChoose, min, max, onBack, onLeave }: CalendarProps) {
  const t = useText()
  const language = useLanguage()
  const chosen = iso.test(day) ? day : null
  const onKeyDown = (event: KeyboardEvent) => {
    // it is drawn elsewhere, but its keys would be heard by the table it belongs to
    event.stopPropagation()
    if (event.key !== 'Escape') return
    event.preventDefault()
    onBack()
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) onLeave?.()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it are pressed
    <div
      className="day-calendar"
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.stopPropagation()}
    >
      <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
        <DatePicker
          size="sm"
          // Esc closes it, not the dialog around it
          __stopPropagation
          highlightToday
          value={chosen}
          {...(chosen && { defaultDate: chosen })}
          {...(min && { minDate: min })}
          {...(max && { maxDate: max })}
          onChange={(next) => next !== null && onChoose(next)}
          ariaLabels={{
            previousMonth: t('ui.calendar.previousMonth'),
            nextMonth: t('ui.calendar.nextMonth'),
            previousYear: t('ui.calendar.previousYear'),
            nextYear: t('ui.calendar.nextYear'),
            previousDecade: t('ui.calendar.previousDecade'),
            nextDecade: t('ui.calendar.nextDecade')
          }}
        />
      </DatesProvider>
    </div>
  )
}

/** Whether the focus goes into a calendar: then what is typed beside it is not left. */
export const isInCalendar = (target: EventTarget | null): boolean => target instanceof Element && target.closest('.day-calendar') !== null

/** Puts the focus on the chosen day, else on today. */
export function focusCalendar(): void {
  const days = document.querySelector('.day-calendar table')
  const find = (day: string) => days?.querySelector<HTMLElement>(day)
  const first = find('[data-selected]') ?? find('[data-today]:not(:disabled)') ?? find('button:not([data-outside], :disabled)')
  first?.focus()
}

/** Alt+arrow down and F4 open the list of a field everywhere. */
export const opensList = ({ key, altKey }: { key: string; altKey: boolean }): boolean => key === 'F4' || (altKey && key === 'ArrowDown')
