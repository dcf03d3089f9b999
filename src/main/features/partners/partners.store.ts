import { leaveSql } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { StatementVersion } from '#shared/model/partner.ts'

export interface ContactRecord {
  affiliationId: string
  version: number
  personId: string
  displayName: string
  title: string
  department: string
  isPrimary: number
  isContact: number
  fromOn: string | null
  toOn: string | null
  endReason: string | null
  successorName: string | null
  nowAtId: string | null
  nowAtName: string | null
  leave: string | null
}

/** What was merged into another answers as the one that stayed. */
export function organisation(db: Connection, id: string): Row<'organisation'> | undefined {
  const row = db.row<Row<'organisation'>>('select * from organisation where id=?', id)
  return row?.merged_into_id ? organisation(db, row.merged_into_id) : row
}

export const formerNames = (db: Connection, organisationId: string): string[] =>
  db.column("select name from organisation_name where organisation_id=? and kind='former' order by id", organisationId)

export const domains = (db: Connection, organisationId: string): string[] =>
  db.column("select domain from organisation_domain where organisation_id=? and status='current' order by domain", organisationId)

/** Versions of the statement in all languages, newest first. */
export const statementVersions = (db: Connection, organisationId: string): StatementVersion[] =>
  db
    .rows<Omit<StatementVersion, 'approvedBy'> & { personId: string | null; name: string }>(
      `select v.id, v.no, v.text, s.language, v.created_at as createdAt, i.name as source, v.status, v.approved_on as approvedOn,
         p.id as personId, p.display_name as name
       from statement s join statement_version v on v.statement_id = s.id left join import_source i on i.id = v.source_id
       left join affiliation a on a.id = v.approved_by_affiliation_id left join person p on p.id = a.person_id
       where s.organisation_id=? order by v.created_at desc, v.no desc`,
      organisationId
    )
    .map(({ personId, name, ...version }) => ({ ...version, approvedBy: personId === null ? null : { personId, name } }))

/** "select ?" because SQLite plans anew for each value that an ordered query is asked with. */
export const statementOf = (
  db: Connection,
  organisationId: string,
  language: string
): { id: string; no: number; text: string } | undefined =>
  db.row(
    `select s.id, v.no, v.text from statement s join statement_version v on v.statement_id = s.id
     where s.organisation_id=(select ?) and s.language=(select ?) order by v.no desc limit 1`,
    organisationId,
    language
  )

/** Roles at the organisation: open ones by primary and position, ended ones newest first. */
export const contactRecords = (db: Connection, organisationId: string, open: boolean): ContactRecord[] =>
  db.rows<ContactRecord>(
    `select a.id as affiliationId, a.version, p.id as personId, p.display_name as displayName, a.title, a.department,
       a.is_primary as isPrimary, a.is_contact as isContact,
       a.from_on as fromOn, a.to_on as toOn, a.end_reason as endReason,
       (select sp.display_name from affiliation sa join person sp on sp.id = sa.person_id where sa.id = a.successor_affiliation_id) as successorName,
       n.id as nowAtId, n.name as nowAtName,
       ${leaveSql('a')} as leave
     from affiliation a join person p on p.id = a.person_id and p.deleted_at is null
     left join affiliation na on a.to_on is not null and na.seq = (select b.seq from affiliation b
       join organisation bo on bo.id = b.organisation_id and bo.deleted_at is null
       where b.person_id = a.person_id and b.to_on is null and b.organisation_id <> a.organisation_id order by b.is_primary desc, b.id desc limit 1)
     left join organisation n on n.id = na.organisation_id
     where a.organisation_id=? and a.to_on is ${open ? '' : 'not'} null
     order by ${open ? 'a.is_contact desc, a.is_primary desc, a.position, a.id' : 'a.to_on desc, a.id desc'}`,
    organisationId
  )

/** Persons with an open role at the organisation and none at one that is not in the trash. */
export const personsOnlyThere = (db: Connection, organisationId: string): string[] =>
  db.column<string>(
    `select distinct a.person_id from affiliation a join person p on p.id = a.person_id and p.deleted_at is null
     where a.organisation_id=? and a.to_on is null and not exists (
       select 1 from affiliation b join organisation o on o.id = b.organisation_id and o.deleted_at is null
       where b.person_id = a.person_id and b.to_on is null)`,
    organisationId
  )
