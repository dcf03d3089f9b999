import type { FilterNode } from '#shared/model/filter.ts'
import type { FilterFieldId, FilterFieldName } from '#shared/model/filter-field.ts'
import type { Language } from '#shared/model/language.ts'
import type { ViewEntity } from '#shared/model/view.ts'
import { type CustomFilterField, type FilterFieldKind, filterFields, kindOf } from '#shared/rules/filter/fields.ts'
import { goneIn } from '#shared/rules/filter/rewrite.ts'
import { valueNames } from '#shared/rules/filter/value-names.ts'
import type { useFormat } from '../../lib/format.ts'
import type { useText } from '../../lib/i18n.ts'
import type { DraftField } from './drafts.ts'

/** What it takes to say a filter in words. */
export interface Wording {
  t: ReturnType<typeof useText>
  format: Pick<ReturnType<typeof useFormat>, 'number' | 'day'>
  language: Language
  entity: ViewEntity
  customs: readonly CustomFilterField[]
  /** All there are; undefined until they are known. */
  tags?: readonly string[] | undefined
}

const isOwn = (field: string): field is FilterFieldName => !field.startsWith('custom:')

export const kindIn = ({ entity, customs }: Pick<Wording, 'entity' | 'customs'>, field: FilterFieldId): FilterFieldKind | undefined =>
  kindOf(field, entity, customs)

/** As it stands at the head of a column. */
export function fieldLabel({ t, customs }: Wording, field: DraftField): string {
  if (field === 'text') return t('filters.anywhere')
  if (isOwn(field)) return t(`filters.field.${field}`)
  return customs.find(({ id }) => field === `custom:${id}`)?.label ?? t('filters.say.unknownField')
}

/** Says what a filter names that is no more; undefined: nothing. */
export function goneHint(words: Wording, node: FilterNode): string | undefined {
  const { t, tags, customs } = words
  if (!tags) return undefined
  const gone = goneIn(node, { tags, fields: customs.map(({ id }) => id) })
  if (gone.fields.length > 0) return t('filters.gone.field', { count: gone.fields.length })
  return gone.tags.length > 0 ? t('filters.gone.tag', { count: gone.tags.length, names: gone.tags.join(', ') }) : undefined
}

/** All that can be asked about, in the order in which it is offered. */
export const fieldsOf = ({ entity, customs }: Wording): FilterFieldId[] => [
  ...(Object.keys(filterFields[entity]) as FilterFieldName[]),
  ...customs.map(({ id }) => `custom:${id}` as const)
]

/** In a sentence a name begins small, unless it is one of letters, such as CVR, or the user's own. */
export function fieldInSentence(words: Wording, field: DraftField): string {
  const label = fieldLabel(words, field)
  return isOwn(field) && !/^\p{Lu}{2}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

export interface Choice {
  value: string
  label: string
}

/** What a field with a fixed choice can be; undefined for the others. */
export function choicesOf(words: Wording, field: FilterFieldId): Choice[] | undefined {
  if (!isOwn(field)) {
    const custom = words.customs.find(({ id }) => field === `custom:${id}`)
    return custom && custom.options.length > 0 ? custom.options.map((value) => ({ value, label: value })) : undefined
  }
  const codes = (valueNames as Partial<Record<FilterFieldName, object>>)[field]
  if (!codes || kindIn(words, field) === 'text') return undefined
  return Object.keys(codes).map((value) => ({ value, label: valueLabel(words, field, value) }))
}

/** A value as people say it: the name of a choice, or what was written. */
export function valueLabel(words: Wording, field: FilterFieldId, value: string): string {
  if (field === 'owner' && ['mig', 'me'].includes(value.toLowerCase())) return words.t('filters.me')
  const group = kindIn(words, field) === 'yes-no' ? 'yesNo' : field
  if (group !== 'yesNo' && !(field in valueNames)) return value
  const key = `filters.choice.${group}.${value}`
  // what is no code of ours says itself
  return words.t(key as 'filters.choice.yesNo.yes', { defaultValue: value })
}
