import type { useText } from '../../lib/i18n.ts'
import type { BlockSays, FieldMark } from './letter-marks.ts'
import { fieldName } from './MissingFields.tsx'

type Text = ReturnType<typeof useText>

/** What a field is called in the text: "Kontakt: fornavn", "Partner: begrundelse · højst 120 tegn". */
export function fieldWords(t: Text, { field, filters }: Pick<FieldMark, 'field' | 'filters'>): string {
  const name = typeof field === 'string' ? fieldName(t, field) : t('letters.chip.each', { part: t(`letters.chip.part.${field.item}`) })
  return [name, ...filters.flatMap(([filter, args]) => filterWords(t, filter, args))].join(' · ')
}

function filterWords(t: Text, filter: string, [first = '', second = '']: readonly string[]): string[] {
  switch (filter) {
    case 'standard':
    case 'default':
      return first === '' ? [] : [t('letters.chip.or', { text: first })]
    case 'forkort':
    case 'truncate':
      return [t('letters.chip.atMost', { count: Number(first || 120) })]
    case 'tiltale':
    case 'salutation':
      return [[first, second].filter(Boolean).join(', ')].filter(Boolean)
    case 'dato':
    case 'date':
      return first === '' ? [] : [first]
    case 'genitiv':
    case 'genitive':
      return [t('letters.chip.genitive')]
    default:
      return [filter]
  }
}

/** The sentence of a block: "Hvis Partner: begrundelse er udfyldt". */
export function blockWords(t: Text, says: BlockSays): string {
  if (says.what === 'for') return t(`letters.block.for.${says.list}`)
  if (says.what === 'if' || says.what === 'unless')
    return t(says.what === 'if' ? 'letters.block.if' : 'letters.block.unless', { field: fieldName(t, says.field) })
  return t(`letters.block.${says.what}`)
}
