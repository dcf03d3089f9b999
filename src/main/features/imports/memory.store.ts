import type { Connection } from '#main/foundation/db/connection.ts'

export interface SourceRecord {
  id: string
  name: string
}

export const sourceNamed = (db: Connection, name: string): SourceRecord | undefined =>
  db.row<SourceRecord>("select id, name from import_source where kind='page' and name=?", name)

export const pageSources = (db: Connection): SourceRecord[] =>
  db.rows<SourceRecord>("select id, name from import_source where kind='page' order by seq desc")

export interface RunRecord {
  id: string
  wholeness: string
  counts: string
  changeSet: string | null
}

/** Runs of a source, the newest first; also those that were undone. */
export const runsOf = (db: Connection, sourceId: string): RunRecord[] =>
  db.rows<RunRecord>(
    'select id, wholeness, counts_json as counts, change_set_id as changeSet from import_run where source_id=? order by seq desc',
    sourceId
  )

export interface RowRecord {
  entity: 'organisation' | 'person'
  partnerId: string
  personId: string | null
  raw: string
  disposition: string
}

/** What the runs said about known partners and persons: the newest run first, each in the order of its page. */
export const rowsOf = (db: Connection, runIds: readonly string[]): RowRecord[] =>
  db.rows<RowRecord>(
    `select w.entity, w.organisation_id as partnerId, w.person_id as personId, w.raw_json as raw, w.disposition
     from import_row w join import_run r on r.id = w.run_id
     where w.run_id in (select value from json_each(?)) and w.organisation_id is not null order by r.seq desc, w.row_no`,
    JSON.stringify(runIds)
  )
