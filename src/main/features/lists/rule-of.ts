import type { Filter } from '#shared/model/filter.ts'
import { readStoredFilter } from '#shared/rules/filter/upgrade.ts'
import type { ListRecord } from './lists.store.ts'

/** The rule of a list; hand-picked lists have none. */
export const ruleOf = (list: Pick<ListRecord, 'definition'>): Filter | null =>
  list.definition === null ? null : readStoredFilter(JSON.parse(list.definition))
