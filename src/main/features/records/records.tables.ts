import { type RowRef, type TableName, table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'
import { isLinked } from './attachments.store.ts'
import { ownersOfField } from './customs.store.ts'

const itsRecord = (row: { entity: string; entity_id: string }): RowRef => ({ table: row.entity as TableName, id: row.entity_id })
const itsOwner = (row: { owner_type: string; owner_id: string }): RowRef => ({ table: row.owner_type as TableName, id: row.owner_id })
const ofRecord = { pointsTo: { type: 'entity', id: 'entity_id' }, partOf: itsRecord } as const

/** What any record may have: addresses, names that sources call it by, pictures, fields of the user's own. */
export const recordTables = [
  table('postal_address', {
    topic: 'persons',
    pointsTo: { type: 'owner_type', id: 'owner_id' },
    partOf: itsOwner,
    affects: (row) => [itsOwner(row)]
  }),
  table('external_ref', { topic: 'persons', ...ofRecord }),
  table('card_extra', { topic: 'persons', ...ofRecord }),
  // bytes are never changed: what comes and goes with undo are the links
  table('attachment', { topic: 'persons', history: false, dumped: true, dumpedIf: isLinked }),
  table('attachment_link', { topic: 'persons', ...ofRecord }),
  table('custom_field', {
    topic: 'persons',
    derive: (row) => ({ sort_key: sortKey(row.label), search_text: fold(row.label) }),
    // only what is in fields of text is searched
    affects: (row, db) => ownersOfField(db, row.id).map(({ entity, id }) => ({ table: entity as TableName, id }))
  }),
  table('custom_value', { topic: 'persons', ...ofRecord, affects: (row) => [itsRecord(row)] })
]
