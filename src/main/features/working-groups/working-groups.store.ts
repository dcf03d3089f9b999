import type { Connection } from '#main/foundation/db/connection.ts'

export interface GroupRecord {
  id: string
  version: number
  name: string
  mandate: string
  note: string
  status: string
  fromOn: string | null
  toOn: string | null
  deletedAt: string | null
}

const group = `select g.id, g.version, g.name, g.mandate, g.note, g.status, g.from_on as fromOn, g.to_on as toOn, g.deleted_at as deletedAt
  from working_group g`

/** By name, those that are closed last. */
export const groupRecords = (db: Connection): GroupRecord[] =>
  db.rows(`${group} where g.deleted_at is null order by g.status = 'closed', g.sort_key, g.seq`)

export const groupRecord = (db: Connection, id: string): GroupRecord | undefined => db.row(`${group} where g.id = ?`, id)

export interface SeatRecord {
  id: string
  version: number
  groupId: string
  groupName: string
  organisationId: string | null
  organisationName: string | null
  personId: string | null
  personName: string | null
  title: string | null
  function: string
  fromOn: string | null
  toOn: string | null
  note: string
  hasLeft: number
  proposedId: string | null
  proposedName: string | null
}

const openAt = `affiliation y join person z on z.id = y.person_id and z.deleted_at is null and z.status = 'active'
  where y.organisation_id = s.organisation_id and y.to_on is null and y.person_id is not s.person_id`
/** Whoever followed in the role and is there, else the one of the organisation who is written to. */
const proposed = `coalesce((select y.id from ${openAt} and y.id = a.successor_affiliation_id),
  (select y.id from ${openAt} order by y.away_from is not null, y.is_primary desc, y.position, y.id limit 1))`

const seats = `select s.id, s.version, s.working_group_id as groupId, g.name as groupName, s.organisation_id as organisationId,
    o.name as organisationName, s.person_id as personId, p.display_name as personName, a.title, s.function, s.from_on as fromOn,
    s.to_on as toOn, s.note, a.to_on is not null or p.deleted_at is not null as hasLeft, q.person_id as proposedId,
    x.display_name as proposedName
  from seat s join working_group g on g.id = s.working_group_id and g.deleted_at is null
  left join organisation o on o.id = s.organisation_id left join person p on p.id = s.person_id
  left join affiliation a on a.id = s.affiliation_id
  left join affiliation q on q.id = ${proposed} left join person x on x.id = q.person_id`
const byName = 'order by coalesce(p.sort_key, o.sort_key), s.seq'

export const allSeats = (db: Connection): SeatRecord[] => db.rows(`${seats} ${byName}`)

export const seatsIn = (db: Connection, groupId: string): SeatRecord[] =>
  db.rows(`${seats} where s.working_group_id = ? ${byName}`, groupId)

const column = { person: 'person_id', organisation: 'organisation_id' } as const

export const seatsOf = (db: Connection, type: keyof typeof column, id: string): SeatRecord[] =>
  db.rows(`${seats} where s.${column[type]} = ? order by g.sort_key, s.seq`, id)

/** Seats that somebody sits on in a role, with the name of the group. */
export const seatsOfRole = (db: Connection, role: { id: string; personId: string }, today: string): { id: string; name: string }[] =>
  db.rows(
    `select s.id, g.name from seat s join working_group g on g.id = s.working_group_id and g.deleted_at is null and g.status <> 'closed'
     where s.affiliation_id = ? and s.person_id = ? and (s.to_on is null or s.to_on >= ?) order by g.sort_key, s.seq`,
    role.id,
    role.personId,
    today
  )

/** The role that somebody has at an organisation now; without one, the first they have anywhere. */
export const roleAt = (
  db: Connection,
  personId: string,
  organisationId: string | null
): { id: string; organisationId: string } | undefined =>
  db.row(
    `select id, organisation_id as organisationId from affiliation
     where person_id = ? and to_on is null and (? is null or organisation_id = ?) order by is_primary desc, position, id limit 1`,
    personId,
    organisationId,
    organisationId
  )
