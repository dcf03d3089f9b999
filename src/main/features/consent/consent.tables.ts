import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

export const consentTables = [
  table('purpose', { topic: 'consent', derive: (row) => ({ sort_key: sortKey(row.name), search_text: fold(row.name) }) }),
  table('consent_event', { topic: 'persons' }),
  table('suppression', { topic: 'persons' })
]
