import { leaveSql } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { Role } from '#shared/model/person.ts'

/** Who was merged into somebody answers as the one that stayed. */
export function person(db: Connection, id: string): Row<'person'> | undefined {
  const row = db.row<Row<'person'>>('select * from person where id=?', id)
  return row?.merged_into_id ? person(db, row.merged_into_id) : row
}

/** Open roles first, then ended ones, the newest first. */
export const rolesOf = (
  db: Connection,
  personId: string
): (Omit<Role, 'isPrimary' | 'isContact' | 'leave'> & { isPrimary: number; isContact: number; leave: string | null })[] =>
  db.rows(
    `select a.id, a.version, a.organisation_id as partnerId, o.name as partnerName, a.title, a.department, a.is_primary as isPrimary,
       a.is_contact as isContact, a.from_on as fromOn, a.to_on as toOn, a.end_reason as endReason, ${leaveSql('a')} as leave
     from affiliation a join organisation o on o.id = a.organisation_id
     where a.person_id=? order by a.to_on is not null, a.to_on desc, a.is_primary desc, a.id desc`,
    personId
  )

export const primaryAt = (db: Connection, organisationId: string): string | undefined =>
  db.value<string>('select id from affiliation where organisation_id=? and is_primary=1 and to_on is null', organisationId)

/** Where a new role stands at an organisation: behind the open ones. Undefined when there is no such organisation. */
export const placeAt = (db: Connection, organisationId: string): { position: number; hasPrimary: number } | undefined =>
  db.row(
    `select exists (select 1 from affiliation where organisation_id = o.id and is_primary = 1 and to_on is null) as hasPrimary,
       coalesce((select position + 1 from affiliation where organisation_id = o.id and to_on is null order by position desc limit 1), 0) as position
     from organisation o where o.id=?`,
    organisationId
  )

/** The contact persons of an organisation but for the primary one, in their order. */
export const openRolesInOrder = (db: Connection, organisationId: string): string[] =>
  db.column<string>(
    `select a.id from affiliation a join person p on p.id = a.person_id and p.deleted_at is null
     where a.organisation_id=? and a.to_on is null and a.is_primary = 0 order by a.position, a.id`,
    organisationId
  )
