import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

export const viewTables = [
  table('saved_view', { topic: 'views', derive: (row) => ({ sort_key: sortKey(row.name), search_text: fold(row.name) }) })
]
