import { type OrganisationType, organisationTypes } from '#shared/model/organisation-type.ts'
import { projectStatuses } from '#shared/model/project.ts'
import type { FieldDiff, Review } from '#shared/model/review.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import type { useFormat } from '../../lib/format.ts'
import type { useText } from '../../lib/i18n.ts'

type Text = ReturnType<typeof useText>
/** Joins words as the language does. */
type List = ReturnType<typeof useFormat>['list']

const named = [
  'name',
  'title',
  'department',
  'honorific',
  'language',
  'emails',
  'phones',
  'urls',
  'website',
  'addresses',
  'note',
  'tags',
  'partner',
  'leaves',
  'merged',
  'match',
  'status',
  'statement',
  'organisationType',
  'shortName',
  'cvr',
  'shortTitle',
  'targetGroup',
  'aim',
  'summary',
  'description',
  'period',
  'web',
  'outcome',
  'effect',
  'funding',
  'projectStatus',
  'focus',
  'names',
  'organisations',
  'contacts'
] as const
const isNamed = (field: string): field is (typeof named)[number] => named.some((each) => each === field)

/** What a field is called; a field of the user's own has its own name. */
export const fieldLabel = (t: Text, field: string): string =>
  isNamed(field) ? t(`review.field.${field}`) : field.slice(field.indexOf(':') + 1)

const isType = (value: string): value is OrganisationType => organisationTypes.some((type) => type === value)

/** A value of a field as it is read, where it is kept as a code. */
export function fieldValue(t: Text, field: string, value: string): string {
  if (field === 'organisationType' && isType(value)) return t(`imports.type.${value}`)
  if (field === 'status' && (value === 'active' || value === 'left')) return t(`imports.review.membership.${value}`)
  if (field === 'language' && (value === 'da' || value === 'en')) return t(`persons.languageOf.${value}`)
  const status = field === 'projectStatus' ? oneOf(projectStatuses, value) : undefined
  return status ? t(`projects.state.${status}`) : value
}

/** "E-mail: a → b", or only what it becomes where there was nothing. */
export function changeText(t: Text, { field, old, new: now }: FieldDiff): string {
  const texts = { field: fieldLabel(t, field), old: fieldValue(t, field, old), new: fieldValue(t, field, now) }
  return t(texts.old === '' ? 'imports.review.gets' : 'imports.review.changed', texts)
}

interface Counts {
  partners: number
  persons: number
  projects?: number
  departures?: number
  optOuts?: number
}

/** "2 partnere, 1 person og 3 afmeldinger"; what there is none of is not told. */
export function countText(t: Text, list: List, { partners, persons, projects = 0, departures = 0, optOuts = 0 }: Counts): string {
  const parts = [
    partners > 0 && t('imports.review.partners', { count: partners }),
    persons > 0 && t('imports.review.persons', { count: persons }),
    projects > 0 && t('imports.review.projects', { count: projects }),
    departures > 0 && t('imports.review.ends', { count: departures }),
    optOuts > 0 && t('imports.review.optOuts', { count: optOuts })
  ].filter((part) => part !== false)
  return list(parts)
}

/** What the button that writes says: verb and numbers. */
export function acceptText(t: Text, list: List, { onlyNew, ...chosen }: Review['summary']['chosen']): string {
  const what = countText(t, list, chosen)
  if (what === '') return t('imports.review.nothing')
  if (chosen.partners + chosen.persons + chosen.projects + chosen.departures === 0) return t('imports.review.note', { what })
  return t(onlyNew ? 'imports.review.create' : 'imports.review.update', { what })
}
