import { NumberInput } from '@mantine/core'
import { useText } from '../../lib/i18n.ts'

interface LimitFieldProps {
  /** Null: for ever. */
  days: number | null
  onDays: (days: number | null) => void
}

/** For how many days a yes is a reason to keep somebody. */
export function LimitField({ days, onDays }: LimitFieldProps) {
  const t = useText()
  return (
    <NumberInput
      label={t('purposes.kept')}
      description={t('purposes.keptNote')}
      value={days ?? ''}
      min={1}
      max={36_500}
      allowDecimal={false}
      onChange={(value) => onDays(Number(value) || null)}
    />
  )
}
