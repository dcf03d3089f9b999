import { NativeSelect, NumberInput } from '@mantine/core'
import type { Repeat } from '#shared/model/follow-up.ts'
import { repeatUnits } from '#shared/rules/recurrence.ts'
import { useText } from '../../lib/i18n.ts'

interface RepeatFieldsProps {
  value: Repeat | null
  onChange: (repeat: Repeat | null) => void
}

/** Whether and how a promise comes again: every so many days, weeks, months or years. */
export function RepeatFields({ value, onChange }: RepeatFieldsProps) {
  const t = useText()
  const count = value?.every ?? 1
  const usual: Repeat = { every: 1, unit: 'month', from: 'done' }
  return (
    <>
      {value && (
        <NumberInput
          className="log-minutes"
          aria-label={t('log.follow.repeatEvery')}
          prefix={`${t('log.follow.repeatEvery').toLowerCase()} `}
          hideControls
          min={1}
          max={999}
          value={value.every}
          onChange={(every) => onChange({ ...value, every: Math.max(1, Number(every) || 1) })}
        />
      )}
      <NativeSelect
        aria-label={value ? t('log.follow.repeatUnits') : t('log.follow.repeat')}
        value={value?.unit ?? 'never'}
        data={[
          { value: 'never', label: t('log.follow.repeatUnit.never') },
          ...repeatUnits.map((unit) => ({ value: unit, label: t(`log.follow.repeatUnit.${unit}`, { count }) }))
        ]}
        onChange={({ currentTarget }) => {
          const unit = repeatUnits.find((each) => each === currentTarget.value)
          onChange(unit ? { ...(value ?? usual), unit } : null)
        }}
      />
      {value && (
        <NativeSelect
          aria-label={t('log.follow.repeatFrom')}
          value={value.from}
          data={(['due', 'done'] as const).map((from) => ({ value: from, label: t(`log.follow.repeatFroms.${from}`) }))}
          onChange={({ currentTarget }) => onChange({ ...value, from: currentTarget.value === 'due' ? 'due' : 'done' })}
        />
      )}
    </>
  )
}
