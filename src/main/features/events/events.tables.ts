import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

export const eventTables = [
  table('event', {
    topic: 'events',
    derive: (row) => ({ sort_key: sortKey(row.title), search_text: fold(`${row.title} ${row.place} ${row.description}`) })
  }),
  table('event_participant', { topic: 'events', partOf: (row) => ({ table: 'event', id: row.event_id }) })
]
