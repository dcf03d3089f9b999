import { table } from '#main/foundation/tables.ts'
import { personSortKey, sortKey } from '#shared/rules/sort-key.ts'
import { personText } from './persons.derived.store.ts'

export const personTables = [
  table('person', {
    topic: 'persons',
    searched: true,
    dated: { since: { table: 'affiliation', column: 'person_id' } },
    derive: (row) => ({ sort_key: personSortKey(row.family_name, row.given_name) || sortKey(row.display_name) }),
    deriveLater: (row, db) => ({ search_text: personText(row, db) })
  }),
  table('affiliation', {
    topic: 'persons',
    partOf: (row) => ({ table: 'person', id: row.person_id }),
    dated: { from: 'from_on', later: ['to_on', 'away_from'] },
    affects: (row) => [{ table: 'person', id: row.person_id }]
  })
]
