import { IconAlertTriangle } from '@tabler/icons-react'
import { mergeFieldCodes, ownFieldOf } from '#shared/model/merge-field.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { useText } from '../../lib/i18n.ts'

/** The name of a field, as the picker has it. */
export function fieldName(t: ReturnType<typeof useText>, code: string): string {
  const known = oneOf(mergeFieldCodes, code)
  if (known) return t(`letters.fields.${known}`)
  // of the user's own: its name in letters
  return ownFieldOf(code)?.split('.').at(-1)?.replaceAll('_', ' ') ?? code
}

/** What this letter prints and does not have. */
export function MissingFields({ codes }: { codes: readonly string[] }) {
  const t = useText()
  return (
    <>
      <IconAlertTriangle size={15} stroke={1.7} className="warn" aria-hidden />
      <span>{t('mailings.preview.missing', { fields: codes.map((code) => fieldName(t, code)).join(', ') })}</span>
    </>
  )
}
