import { type RowRef, type TableName, table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'
import { organisationText, personsOfOrganisation } from './partners.derived.store.ts'

const itsOrganisation = (row: { organisation_id: string }): RowRef => ({ table: 'organisation', id: row.organisation_id })
const ofOrganisation = { partOf: itsOrganisation, affects: (row: { organisation_id: string }) => [itsOrganisation(row)] }

export const partnerTables = [
  table('organisation', {
    topic: 'partners',
    searched: true,
    dated: { since: { table: 'membership', column: 'organisation_id' } },
    derive: (row) => ({ sort_key: sortKey(row.name) }),
    deriveLater: (row, db) => ({ search_text: organisationText(row, db) }),
    affects: (row, db) => personsOfOrganisation(db, row.id).map((id) => ({ table: 'person', id }))
  }),
  table('organisation_name', { topic: 'partners', ...ofOrganisation }),
  table('organisation_domain', { topic: 'partners', ...ofOrganisation }),
  table('membership', {
    topic: 'partners',
    partOf: itsOrganisation,
    dated: {
      from: 'joined_from',
      later: ['left_on'],
      until: { column: 'status', later: 'left_on', over: 'left', said: { left: 'active' } }
    }
  }),
  table('statement', { topic: 'partners', partOf: itsOrganisation }),
  table('statement_version', { topic: 'partners', partOf: (row) => ({ table: 'statement', id: row.statement_id }) }),
  table('tag', { topic: 'partners', derive: (row) => ({ sort_key: sortKey(row.name), search_text: fold(row.name) }) }),
  table('tagging', {
    topic: 'partners',
    pointsTo: { type: 'entity', id: 'entity_id' },
    partOf: (row) => ({ table: row.entity as TableName, id: row.entity_id })
  }),
  table('contact_point', {
    topic: 'persons',
    pointsTo: { type: 'owner_type', id: 'owner_id' },
    partOf: (row) => ({ table: row.owner_type as TableName, id: row.owner_id }),
    affects: (row) =>
      row.owner_type === 'affiliation' ? [] : [{ table: row.owner_type === 'person' ? 'person' : 'organisation', id: row.owner_id }]
  })
]
