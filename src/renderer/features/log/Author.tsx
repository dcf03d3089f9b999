import { useText } from '../../lib/i18n.ts'
import { useStaff } from '../staff/index.ts'

/** Who wrote or changed it; said where there are several who could have. */
export function Author({ name }: { name: string }) {
  const t = useText()
  const { several } = useStaff()
  return several && name !== '' ? <span className="note">{t('staff.by', { name })}</span> : null
}
