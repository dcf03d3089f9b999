import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

export const verificationTables = [
  table('verification', { topic: 'rounds', derive: (row) => ({ sort_key: sortKey(row.title), search_text: fold(row.title) }) }),
  table('verification_partner', { topic: 'rounds', partOf: (row) => ({ table: 'verification', id: row.verification_id }) })
]
