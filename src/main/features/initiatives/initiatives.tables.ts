import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

export const initiativeTables = [
  table('initiative', {
    topic: 'initiatives',
    derive: (row) => ({ sort_key: sortKey(row.title), search_text: fold(`${row.title} ${row.addressees} ${row.outcome}`) })
  }),
  table('initiative_participant', { topic: 'initiatives', partOf: (row) => ({ table: 'initiative', id: row.initiative_id }) })
]
