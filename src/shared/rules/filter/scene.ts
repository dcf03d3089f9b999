import type { FilterFieldId, FilterFieldName } from '../../model/filter-field.ts'
import type { Language } from '../../model/language.ts'
import type { ViewEntity } from '../../model/view.ts'
import { type CustomFilterField, type FilterFieldKind, filterFields, kindOf } from './fields.ts'
import { allNames, codeNamed, fieldNames, type Names, sameName } from './names.ts'

/** What a filter is read and written in: of whom it is asked, in which language names are suggested and written, the user's own fields. */
export interface FilterScene {
  readonly entity: ViewEntity
  readonly language: Language
  readonly customs: readonly CustomFilterField[]
}

export interface ResolvedField {
  readonly id: FilterFieldId
  readonly kind: FilterFieldKind
  readonly custom?: CustomFilterField
}

const namesOf = (entity: ViewEntity): Partial<Names<FilterFieldName>> =>
  Object.fromEntries(Object.keys(filterFields[entity]).map((name) => [name, fieldNames[name as FilterFieldName]]))
const names = {
  person: namesOf('person'),
  organisation: namesOf('organisation'),
  project: namesOf('project'),
  working_group: namesOf('working_group'),
  event: namesOf('event'),
  initiative: namesOf('initiative')
} as const satisfies Record<ViewEntity, unknown>

/** The field of a written name; between quotation marks a field of the user's own goes first. */
export function fieldNamed(scene: FilterScene, written: string, quoted: boolean): ResolvedField | undefined {
  const own = scene.customs.find(({ label }) => label === written) ?? scene.customs.find(({ label }) => sameName(label, written))
  const name = codeNamed(names[scene.entity], written)
  const id: FilterFieldId | undefined = own && (quoted || !name) ? `custom:${own.id}` : name
  const kind = id && kindOf(id, scene.entity, scene.customs)
  if (!id || !kind) return undefined
  return own && id !== name ? { id, kind, custom: own } : { id, kind }
}

/** What fields are called, for suggestions. */
export const fieldNamesFor = ({ entity, language, customs }: FilterScene): string[] => [
  ...allNames(names[entity], language),
  ...customs.map(({ label }) => label)
]
