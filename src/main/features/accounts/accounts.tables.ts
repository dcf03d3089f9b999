import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

export const accountTables = [
  table('annual_account', { topic: 'accounts', derive: (row) => ({ sort_key: sortKey(row.title), search_text: fold(row.title) }) }),
  table('annual_account_chapter', { topic: 'accounts', partOf: (row) => ({ table: 'annual_account', id: row.annual_account_id }) })
]
