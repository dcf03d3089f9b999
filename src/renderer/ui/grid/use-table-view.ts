import { changePreferences, usePreference } from '../../lib/preferences.ts'
import type { Sort } from './types.ts'

const noneHidden: string[] = []

/** How a table is looked at: its order and its columns, kept under the name of the table. */
export function useTableView(table: string, firstSort: Sort) {
  const tables = usePreference('tables')
  const view = tables[table]
  const sort = view?.sort ?? firstSort
  const hidden = view?.hidden ?? noneHidden
  const change = (patch: { sort?: Sort; hidden?: string[] }) =>
    changePreferences({ tables: { ...tables, [table]: { sort, hidden, ...patch } } })
  return {
    sort,
    hidden,
    setSort: (next: Sort) => change({ sort: next }),
    setHidden: (next: readonly string[]) => change({ hidden: [...next] })
  }
}
