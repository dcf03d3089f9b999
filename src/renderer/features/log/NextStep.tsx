import { IconCalendarPlus, IconX } from '@tabler/icons-react'
import { dayInWords, readDay } from '#shared/rules/date-words.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { inDays, today } from '../../lib/today.ts'
import { IconButton, PlainButton } from '../../ui/buttons.tsx'
import { DayField } from '../../ui/DayField.tsx'

export interface Promised {
  dueOn: string
  title: string
}

/** The days one often promises for, and any other in words. */
export function DayChoice({ value, onChange }: { value: string | undefined; onChange: (day: string) => void }) {
  const t = useText()
  const friday = readDay('fredag', today())?.day ?? inDays(7)
  const days = [
    { day: inDays(1), label: t('log.tomorrow') },
    { day: friday, label: t('log.friday') },
    { day: inDays(14), label: t('log.inDays', { count: 14 }) }
  ]
  return (
    <>
      {days
        .filter(({ day }, at) => days.findIndex((other) => other.day === day) === at)
        .map(({ day, label }) => (
          <PlainButton key={day} aria-pressed={value === day} className="log-chip" onClick={() => onChange(day)}>
            {label}
          </PlainButton>
        ))}
      <span className="log-day">
        <DayField label={t('log.followUpOn')} value={value} onChange={onChange} />
      </span>
    </>
  )
}

/** The promise of an entry in words, with the way to take it away. */
export function NextStep({ promised, onRemove }: { promised: Promised; onRemove: () => void }) {
  const t = useText()
  const language = useLanguage()
  return (
    <span className="log-next">
      <IconCalendarPlus size={14} stroke={1.7} aria-hidden /> {t('log.followUp')} <b>{dayInWords(promised.dueOn, today(), language)}</b>
      <IconButton label={t('log.removeFollowUp')} icon={<IconX size={13} stroke={1.7} />} onClick={onRemove} />
    </span>
  )
}
