import type { CustomFieldType } from '#shared/model/record-parts.ts'
import type { useText } from '../../lib/i18n.ts'

interface Form {
  type: CustomFieldType
  options: readonly string[]
  value: string
}

/** What a field of one choice can be chosen from; a value that is not on the list is on it where it stands. */
export function choicesOf(t: ReturnType<typeof useText>, { type, options, value }: Form): { options?: { value: string; label: string }[] } {
  if (type !== 'choice' && type !== 'yes-no') return {}
  const known =
    type === 'choice'
      ? options.map((option) => ({ value: option, label: option }))
      : [
          { value: 'yes', label: t('fields.yes') },
          { value: 'no', label: t('fields.no') }
        ]
  const isKnown = value === '' || known.some((option) => option.value === value)
  return { options: [{ value: '', label: '–' }, ...(isKnown ? [] : [{ value, label: value }]), ...known] }
}
