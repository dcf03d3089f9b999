import type { Connection } from '#main/foundation/db/connection.ts'

export interface WrittenRecord {
  id: string
  path: string
  kind: string
  at: string
  /** Whether it belongs to a mailing that the person was a recipient of. */
  isSure: number
}

/** Files that were written since the first of the cards was made, the newest first. */
export const writtenSince = (db: Connection, personIds: readonly string[]): WrittenRecord[] =>
  db.rows(
    `with own(id) as (select value from json_each(?))
     select f.id, f.path, f.kind, f.created_at as at,
       exists (select 1 from mailing_recipient r where r.mailing_id = f.mailing_id and r.person_id in (select id from own)) as isSure
     from written_file f where f.created_at >= (select min(created_at) from person where id in (select id from own))
       and (f.mailing_id is null or isSure) order by f.seq desc`,
    JSON.stringify(personIds)
  )

/** Folders with drafts in which one may be to the person. */
export const draftFolders = (db: Connection, personIds: readonly string[]): { id: string; folder: string; at: string }[] =>
  db.rows(
    `select distinct m.id, m.folder, m.mailed_at as at from mailing m join mailing_recipient r on r.mailing_id = m.id
     where m.folder is not null and r.person_id in (select value from json_each(?)) order by m.seq desc`,
    JSON.stringify(personIds)
  )
