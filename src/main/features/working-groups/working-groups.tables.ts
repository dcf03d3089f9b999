import { customTextsOf } from '#main/features/records/index.ts'
import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

export const workingGroupTables = [
  table('working_group', {
    topic: 'working-groups',
    dated: { from: 'from_on', later: ['to_on'], until: { column: 'status', later: 'to_on', said: { closed: 'active' } } },
    derive: (row) => ({ sort_key: sortKey(row.name) }),
    deriveLater: (row, db) => ({ search_text: fold([row.name, row.mandate, ...customTextsOf(db, row.id).sort()].join(' ')) })
  }),
  table('seat', {
    topic: 'working-groups',
    partOf: (row) => ({ table: 'working_group', id: row.working_group_id }),
    dated: { from: 'from_on', later: ['to_on'] }
  })
]
