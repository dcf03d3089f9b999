import { customFilterFields } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Filter } from '#shared/model/filter.ts'
import type { Language } from '#shared/model/language.ts'
import { printFilter } from '#shared/rules/filter/print.ts'
import type { FilterScene } from '#shared/rules/filter/scene.ts'
import { readStoredFilter } from '#shared/rules/filter/upgrade.ts'
import type { ListRecord } from './lists.store.ts'

/** The rule of a list; hand-picked lists have none. */
export const ruleOf = (list: Pick<ListRecord, 'definition'>): Filter | null =>
  list.definition === null ? null : readStoredFilter(JSON.parse(list.definition))

/** What the rule of a list is written in. */
export const sceneOf = ({ db }: Pick<ReadUnit, 'db'>, { entity }: Pick<ListRecord, 'entity'>, language: Language): FilterScene => ({
  entity,
  language,
  customs: customFilterFields(db, entity)
})

/** The rule of a list as people write it; empty of hand-picked lists. */
export function ruleText(unit: Pick<ReadUnit, 'db'>, list: Pick<ListRecord, 'entity' | 'definition'>, language: Language): string {
  const rule = ruleOf(list)
  return rule ? printFilter(rule, sceneOf(unit, list, language)) : ''
}
