import type { Connection } from '#main/foundation/db/connection.ts'
import type { SourceKind } from '#shared/model/review.ts'

export interface SourceRecord {
  id: string
  name: string
}

/** A page is the same source as text and as HTML. */
export const sourceKind = (kind: SourceKind): SourceKind => (kind === 'html' ? 'page' : kind)

export const sourceNamed = (db: Connection, kind: SourceKind, name: string): SourceRecord | undefined =>
  db.row<SourceRecord>('select id, name from import_source where kind=? and name=?', sourceKind(kind), name)

/** Sources of a kind, the newest first. */
export const sourcesOf = (db: Connection, kind: SourceKind): SourceRecord[] =>
  db.rows<SourceRecord>('select id, name from import_source where kind=? order by seq desc', sourceKind(kind))

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
  /** Null of persons who stand under no organisation. */
  partnerId: string | null
  personId: string | null
  raw: string
  disposition: string
}

/** What the runs said about known partners and persons: the newest run first, each in the order of its page. */
export const rowsOf = (db: Connection, runIds: readonly string[]): RowRecord[] =>
  db.rows<RowRecord>(
    `select w.entity, w.organisation_id as partnerId, w.person_id as personId, w.raw_json as raw, w.disposition
     from import_row w join import_run r on r.id = w.run_id
     where w.run_id in (select value from json_each(?)) and w.disposition <> 'skip' and w.entity <> 'project' order by r.seq desc, w.row_no`,
    JSON.stringify(runIds)
  )
