import type { Connection } from '#main/foundation/db/connection.ts'

const openRole = `select a.id from affiliation a join organisation o on o.id = a.organisation_id and o.deleted_at is null
  where a.person_id = m.person_id and a.to_on is null order by a.is_primary desc, a.position, a.id limit 1`

/** Hand-picked lists that somebody is on in a role: put on it in that role, or as a person for whom it speaks. */
export const listsOfRole = (db: Connection, role: { id: string; personId: string }): { id: string; name: string }[] =>
  db.rows(
    `select l.id, l.name from list_member m join list l on l.id = m.list_id and l.deleted_at is null
     where m.person_id=? and coalesce(m.affiliation_id, (${openRole}))=? order by l.sort_key, l.seq`,
    role.personId,
    role.id
  )

/** The row with which somebody is on a list in a role or as a person. */
export const membershipOf = (db: Connection, listId: string, role: { id: string; personId: string }): string | undefined =>
  db.value<string>(
    'select id from list_member where list_id=? and person_id=? and (affiliation_id is null or affiliation_id=?)',
    listId,
    role.personId,
    role.id
  )

export const isMember = (db: Connection, listId: string, personId: string): boolean =>
  db.value<number>('select exists (select 1 from list_member where list_id=? and person_id=?)', listId, personId) === 1

/** The hand-picked lists somebody is on: since when, by whom, and through which partner. */
export const placesOf = (
  db: Connection,
  personId: string
): { listId: string; since: string; by: string | null; through: string | null; roleEnded: number }[] =>
  db.rows(
    `select m.list_id as listId, m.created_at as since, nullif(w.name, '') as "by", o.name as through,
       m.affiliation_id is not null and (a.to_on is not null or o.deleted_at is not null) as roleEnded
     from list_member m left join staff w on w.id = m.added_by left join affiliation a on a.id = m.affiliation_id
     left join organisation o on o.id = a.organisation_id where m.person_id = ?`,
    personId
  )
