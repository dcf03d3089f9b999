import { SegmentedControl } from '@mantine/core'
import { useText } from '../../lib/i18n.ts'
import { changePreferences, usePreference } from '../../lib/preferences.ts'
import { useStaff } from './use-staff.ts'

/** Whose promises are looked at: undefined is everybody's. */
export function useWhose(): string | undefined {
  const { me, several } = useStaff()
  return usePreference('mineOnly') && several ? me?.id : undefined
}

/** Mine or everybody's; nothing where there is only one to make promises. */
export function Whose() {
  const t = useText()
  const { several } = useStaff()
  const mineOnly = usePreference('mineOnly')
  if (!several) return null
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('staff.whose')}
      value={mineOnly ? 'mine' : 'all'}
      data={[
        { value: 'mine', label: t('staff.mine') },
        { value: 'all', label: t('staff.all') }
      ]}
      onChange={(value) => changePreferences({ mineOnly: value === 'mine' })}
    />
  )
}
