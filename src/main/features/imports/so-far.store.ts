import type { Connection } from '#main/foundation/db/connection.ts'

/** The last of the records that stood there before a stream began. */
export const lastRecords = (db: Connection): { person: number; role: number; partner: number } =>
  db.row<{ person: number; role: number; partner: number }>(
    `select ifnull((select max(seq) from person), 0) as person, ifnull((select max(seq) from affiliation), 0) as role,
       ifnull((select max(seq) from organisation), 0) as partner`
  ) ?? { person: 0, role: 0, partner: 0 }

interface PartnerRow {
  readonly partnerId: string
  readonly rowId: string
  readonly name: string
  readonly disposition: string
}

/** Under which names the runs spoke of partners, the newest run first. */
export const partnerRows = (db: Connection, runIds: readonly string[]): PartnerRow[] =>
  db.rows<PartnerRow>(
    `select w.organisation_id as partnerId, w.id as rowId, ifnull(json_extract(w.raw_json, '$.name.value'), '') as name, w.disposition
     from import_row w join import_run r on r.id = w.run_id
     where w.run_id in (select value from json_each(?)) and w.entity='organisation' and w.organisation_id is not null
       and w.disposition <> 'skip' order by r.seq desc, w.row_no`,
    JSON.stringify(runIds)
  )

export const rawRows = (db: Connection, rowIds: readonly string[]): { rowId: string; raw: string }[] =>
  db.rows('select id as rowId, raw_json as raw from import_row where id in (select value from json_each(?))', JSON.stringify(rowIds))

interface PersonRow {
  readonly rowId: string
  readonly runId: string
  readonly runSeq: number
  readonly rowNo: number
  readonly partnerId: string | null
  readonly personId: string
  readonly raw: string
  readonly disposition: string
}

/** What the runs said about persons, the newest first. */
export const personRows = (db: Connection, runIds: readonly string[], personIds: readonly string[]): PersonRow[] =>
  db.rows<PersonRow>(
    `select w.id as rowId, w.run_id as runId, r.seq as runSeq, w.row_no as rowNo, w.organisation_id as partnerId, w.person_id as personId, w.raw_json as raw, w.disposition
     from import_row w join import_run r on r.id = w.run_id
     where w.person_id in (select value from json_each(?)) and w.run_id in (select value from json_each(?))
       and w.entity='person' and w.disposition <> 'skip' order by r.seq desc, w.row_no`,
    JSON.stringify(personIds),
    JSON.stringify(runIds)
  )

/** Someone of a name at a partner. */
export interface Place {
  readonly partnerId: string
  readonly sortKey: string
  /** As the source writes it. */
  readonly name: string
}

/** Who is or was at the partners under these names. Nobody who came after lastSeq. */
export const personsAt = (db: Connection, places: readonly Place[], lastSeq: number): string[] =>
  db.column<string>(
    `select a.person_id from affiliation a join person p on p.id = a.person_id
     where a.organisation_id in (select value->>'partnerId' from json_each(?)) and p.seq <= ?
       and (a.organisation_id, p.sort_key) in (select value->>'partnerId', value->>'sortKey' from json_each(?))`,
    ...around(JSON.stringify(places), lastSeq)
  )

/** Whom the runs have read at the partners under these names, whatever they are called now. */
export const personsReadAt = (db: Connection, places: readonly Place[], runIds: readonly string[]): string[] =>
  db.column<string>(
    `select w.person_id from affiliation a join import_row w on w.person_id = a.person_id and w.organisation_id = a.organisation_id
     where a.organisation_id in (select value->>'partnerId' from json_each(?)) and w.run_id in (select value from json_each(?))
       and (w.organisation_id, json_extract(w.raw_json, '$.name.value')) in (select value->>'partnerId', value->>'name' from json_each(?))`,
    ...around(JSON.stringify(places), JSON.stringify(runIds))
  )

const around = <Inner>(places: string, inner: Inner): [string, Inner, string] => [places, inner, places]

/** Persons of these names who stood there before. */
export const personsNamed = (db: Connection, sortKeys: readonly string[], lastSeq: number): string[] =>
  db.column<string>(
    'select id from person where deleted_at is null and sort_key in (select value from json_each(?)) and seq <= ?',
    JSON.stringify(sortKeys),
    lastSeq
  )
