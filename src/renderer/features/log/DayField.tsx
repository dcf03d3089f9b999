import { TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { dayInWords, readDay } from '#shared/rules/date-words.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { focusCalendar, opensList } from '../../ui/Calendar.tsx'
import { DayPopover } from '../../ui/DayPopover.tsx'

interface DayFieldProps {
  label: string
  /** ISO; undefined while none is chosen. */
  value: string | undefined
  onChange: (day: string) => void
  autoFocus?: boolean
  required?: boolean
}

/** A day in words: "fre", "om 2 uger", "5.11."; says which day it read. */
export function DayField({ label, value, onChange, autoFocus = false, required = false }: DayFieldProps) {
  const t = useText()
  const language = useLanguage()
  const shown = value === undefined ? '' : dayInWords(value, today(), language)
  const [typed, setTyped] = useState<string>()
  // a day that was chosen in another way takes the place of what is typed
  useEffect(() => {
    setTyped((words) => (words !== undefined && readDay(words, today())?.day === value ? words : undefined))
  }, [value])
  const read = typed === undefined ? undefined : readDay(typed, today())
  const unknown = typed !== undefined && typed.trim() !== '' && read?.rest !== ''
  const [isOpen, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
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
      onChoose={(day) => {
        setTyped(undefined)
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
        placeholder={t('log.dayHint')}
        value={typed ?? shown}
        required={required}
        data-autofocus={autoFocus || undefined}
        error={unknown && t('log.dayUnknown')}
        description={typed !== undefined && read?.rest === '' ? dayInWords(read.day, today(), language) : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          const day = readDay(currentTarget.value, today())
          if (day?.rest === '') onChange(day.day)
        }}
        onBlur={() => !unknown && setTyped(undefined)}
      />
    </DayPopover>
  )
}
