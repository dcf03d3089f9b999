import { type TableName, table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

/** What any record may have: addresses, names that sources call it by, pictures, fields of the user's own. */
export const recordTables = [
  table('postal_address', {
    topic: 'persons',
    pointsTo: { type: 'owner_type', id: 'owner_id' },
    partOf: (row) => ({ table: row.owner_type as TableName, id: row.owner_id })
  }),
  table('external_ref', {
    topic: 'persons',
    pointsTo: { type: 'entity', id: 'entity_id' },
    partOf: (row) => ({ table: row.entity as TableName, id: row.entity_id })
  }),
  table('card_extra', { topic: 'persons', partOf: (row) => ({ table: 'person', id: row.person_id }) }),
  // bytes are never changed: what comes and goes with undo are the links
  table('attachment', { topic: 'persons', history: false, dumped: true }),
  table('attachment_link', {
    topic: 'persons',
    pointsTo: { type: 'entity', id: 'entity_id' },
    partOf: (row) => ({ table: row.entity as TableName, id: row.entity_id })
  }),
  table('custom_field', {
    topic: 'persons',
    derive: (row) => ({ sort_key: sortKey(row.label), search_text: fold(row.label) })
  }),
  table('custom_value', { topic: 'persons', partOf: (row) => ({ table: 'custom_field', id: row.field_id }) })
]
