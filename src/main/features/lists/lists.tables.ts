import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

export const listTables = [
  table('list', { topic: 'lists', derive: (row) => ({ sort_key: sortKey(row.name), search_text: fold(row.name) }) }),
  table('list_member', { topic: 'lists', partOf: (row) => ({ table: 'list', id: row.list_id }) }),
  table('list_pin', { topic: 'lists', partOf: (row) => ({ table: 'list', id: row.list_id }) }),
  table('list_exclusion', { topic: 'lists', partOf: (row) => ({ table: 'list', id: row.list_id }) })
]
