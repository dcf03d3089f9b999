import { customTextsOf } from '#main/features/records/index.ts'
import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

export const eventTables = [
  table('event', {
    topic: 'events',
    derive: (row) => ({ sort_key: sortKey(row.title) }),
    deriveLater: (row, db) => ({
      search_text: fold([row.title, row.place, row.description, ...customTextsOf(db, row.id).sort()].join(' '))
    })
  }),
  table('event_participant', { topic: 'events', partOf: (row) => ({ table: 'event', id: row.event_id }) })
]
