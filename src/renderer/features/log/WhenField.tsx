import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { dayInWords } from '#shared/rules/date-words.ts'
import { readWhen } from '#shared/rules/time-words.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'

interface WhenFieldProps {
  /** ISO instant; undefined is now; null while the words say nothing. */
  onChange: (at: string | null | undefined) => void
}

const instantOf = (day: string, time: string | null) => new Date(`${day}T${time ?? '12:00'}`)

/** When it was, in words: now unless something is written. What is to come cannot be logged. */
export function WhenField({ onChange }: WhenFieldProps) {
  const t = useText()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const read = typed.trim() === '' ? undefined : readWhen(typed, today())
  const toCome = read !== undefined && instantOf(read.day, read.day === today() ? (read.time ?? '00:00') : read.time) > new Date()
  const problem = typed.trim() === '' ? undefined : !read ? t('ui.day.unknown') : toCome ? t('log.dayToCome') : undefined
  const change = (words: string) => {
    setTyped(words)
    if (words.trim() === '') return onChange(undefined)
    const when = readWhen(words, today())
    if (!when) return onChange(null)
    if (when.day === today() && when.time === null) return onChange(undefined)
    const at = instantOf(when.day, when.time)
    onChange(at > new Date() ? null : at.toISOString())
  }
  return (
    <TextInput
      className="log-when"
      aria-label={t('log.when')}
      placeholder={t('log.now', { time: new Date().toLocaleTimeString(language === 'da' ? 'da-DK' : 'en-GB', { timeStyle: 'short' }) })}
      title={t('log.whenHint')}
      value={typed}
      error={problem}
      description={read && !problem ? [dayInWords(read.day, today(), language, 'back'), read.time].filter(Boolean).join(' ') : undefined}
      inputWrapperOrder={['input', 'description', 'error']}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  )
}
