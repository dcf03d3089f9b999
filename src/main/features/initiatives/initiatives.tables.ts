import { customTextsOf } from '#main/features/records/index.ts'
import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

export const initiativeTables = [
  table('initiative', {
    topic: 'initiatives',
    derive: (row) => ({ sort_key: sortKey(row.title) }),
    deriveLater: (row, db) => ({
      search_text: fold([row.title, row.addressees, row.outcome, ...customTextsOf(db, row.id).sort()].join(' '))
    })
  }),
  table('initiative_participant', { topic: 'initiatives', partOf: (row) => ({ table: 'initiative', id: row.initiative_id }) })
]
