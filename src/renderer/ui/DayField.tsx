import { TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { dayInWords, type Lean, readDay } from '#shared/rules/date-words.ts'
import { useLanguage, useText } from '../lib/i18n.ts'
import { today } from '../lib/today.ts'
import { IconButton } from './buttons.tsx'
import { focusCalendar, opensList } from './Calendar.tsx'
import { DayPopover } from './DayPopover.tsx'

interface DayRules {
  /** ISO; undefined or empty while none is chosen. */
  value: string | undefined
  /** Hears of each day as it is typed, also of one outside the limits: the form is held back by the field. Empty only where `optional`. */
  onChange: (day: string) => void
  /** The day can be taken away again. */
  optional?: boolean
  /** ISO, the first and the last day that will do. */
  min?: string | undefined
  max?: string | undefined
  /** Where a day without a year lies. */
  lean?: Lean
  required?: boolean
}

interface DayFieldProps extends DayRules {
  label: string
  /** Stands where the day that was read is told as soon as something is typed. */
  description?: string
  autoFocus?: boolean
  /** What the host has against the day; holds no form back. */
  refused?: string | undefined
}

/** A day in words: "fre", "om 2 uger", "5.11."; says which day it read, and lets no form go while that is none. */
export function DayField({ label, description, autoFocus = false, refused, ...rules }: DayFieldProps) {
  const t = useText()
  const { value, onChange, required = false } = rules
  const input = useRef<HTMLInputElement>(null)
  const { text, told, problem, type, leave, forget } = useTypedDay(rules, input)
  const [isOpen, setOpen] = useState(false)
  const open = () => {
    setOpen(true)
    setTimeout(focusCalendar)
  }
  const back = () => {
    setOpen(false)
    input.current?.focus()
  }
  return (
    <DayPopover
      opened={isOpen}
      day={value ?? ''}
      min={rules.min}
      max={rules.max}
      onChoose={(day) => {
        forget()
        onChange(day)
        back()
      }}
      onBack={back}
      onLeave={() => setOpen(false)}
    >
      <TextInput
        ref={input}
        rightSection={<IconButton label={t('ui.calendar.label')} icon={<IconCalendar size={15} stroke={1.7} />} onClick={() => open()} />}
        onKeyDown={(event) => {
          if (!opensList(event)) return
          event.preventDefault()
          open()
        }}
        label={label}
        placeholder={t('ui.day.hint')}
        value={text}
        required={required}
        data-autofocus={autoFocus || undefined}
        error={problem ?? refused}
        description={told ?? description}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={leave}
      />
    </DayPopover>
  )
}

/** What is typed, the day that it means, and what is wrong with it: that, the browser is told too. */
function useTypedDay({ value, onChange, optional = false, min, max, lean = 'ahead', required = false }: DayRules, input: InputRef) {
  const t = useText()
  const inWords = useDayInWords(lean)
  const [typed, setTyped] = useState<string>()
  const readingOf = (words: string) => {
    const read = readDay(words, today(), lean)
    return read?.rest === '' ? read.day : undefined
  }
  // a day that was chosen in another way takes the place of what is typed
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another day is another way
  useEffect(() => {
    setTyped((words) => (words !== undefined && (readingOf(words) ?? '') === (value ?? '') ? words : undefined))
  }, [value])
  const read = typed === undefined ? undefined : readingOf(typed)
  const day = typed === undefined ? value : read
  const problem = (() => {
    if (typed && read === undefined) return t('ui.day.unknown')
    if (day && min && day < min) return t('ui.day.tooEarly', { day: inWords(min) })
    return day && max && day > max ? t('ui.day.tooLate', { day: inWords(max) }) : undefined
  })()
  useEffect(() => input.current?.setCustomValidity(problem ?? ''), [problem, input])
  return {
    text: typed ?? (value ? inWords(value) : ''),
    told: read && inWords(read),
    problem,
    type: (text: string) => {
      const words = text.trim() === '' ? '' : text
      setTyped(words)
      const next = readingOf(words)
      if (next !== undefined || (optional && words === '')) onChange(next ?? '')
    },
    // what is missing stays missing: the day from before would be sent in its place
    leave: () => {
      if (read !== undefined || (typed === '' && !required)) setTyped(undefined)
    },
    forget: () => setTyped(undefined)
  }
}
type InputRef = RefObject<HTMLInputElement | null>

/** With the year where it is another one: in a form the day before last and the one to come look alike. */
function useDayInWords(lean: Lean) {
  const language = useLanguage()
  return (day: string): string => {
    const words = dayInWords(day, today(), language, lean)
    const year = day.slice(0, 4)
    return today().startsWith(year) || words.endsWith(year) ? words : `${words} ${year}`
  }
}
