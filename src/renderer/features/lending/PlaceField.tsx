import { TextInput } from '@mantine/core'
import { host } from '../../lib/host.ts'
import { useText } from '../../lib/i18n.ts'

/** A browser has no dialog for places on the machine: the place is written. */
export function PlaceField({ value, onChange }: { value: string; onChange: (path: string) => void }) {
  const t = useText()
  if (host !== 'web') return null
  return (
    <TextInput
      required
      autoComplete="off"
      spellCheck={false}
      label={t('lending.place')}
      description={t('lending.placeNote')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
