import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

export const signOnTables = [
  table('sign_on', { topic: 'rounds', derive: (row) => ({ sort_key: sortKey(row.title), search_text: fold(row.title) }) }),
  table('sign_on_text', { topic: 'rounds', partOf: (row) => ({ table: 'sign_on', id: row.sign_on_id }) }),
  table('sign_on_response', { topic: 'rounds', partOf: (row) => ({ table: 'sign_on', id: row.sign_on_id }) })
]
