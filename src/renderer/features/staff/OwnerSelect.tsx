import { NativeSelect } from '@mantine/core'
import { useText } from '../../lib/i18n.ts'
import { useStaff } from './use-staff.ts'

interface OwnerSelectProps {
  /** Undefined: whoever sits at the window. */
  value: string | undefined
  onChange: (id: string) => void
}

/** Who is to keep a promise. */
export function OwnerSelect({ value, onChange }: OwnerSelectProps) {
  const t = useText()
  const { all, me } = useStaff()
  const shown = all.filter(({ id, isHere }) => isHere || id === value)
  return (
    <NativeSelect
      aria-label={t('staff.owner')}
      value={value ?? me?.id ?? ''}
      data={shown.map(({ id, name }) => ({ value: id, label: name || t('staff.unnamed') }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
