import type { Connection } from '#main/foundation/db/connection.ts'
import { isExpected, isPartner } from './whose.store.ts'

export interface PointRecord {
  id: string
  ownerType: 'person' | 'organisation'
  ownerId: string
  raw: string
  norm: string
  status: string
}

/** Whose addresses count: people of whom something is expected, and partners. */
const isOwned = `(c.owner_type = 'person' and exists (select 1 from person p where p.id = c.owner_id and ${isExpected})
  or c.owner_type = 'organisation' and exists (select 1 from organisation o where o.id = c.owner_id and ${isPartner}))`
const columns = 'c.id, c.owner_type as ownerType, c.owner_id as ownerId, c.value_raw as raw, c.value_norm as norm, c.status'

// far more than are wrong, and all that are: the rules in JavaScript have the last word
const oddEmail = `(c.value_norm glob '*[^a-z0-9.@_+-]*' or c.value_norm not glob '[a-z0-9]*[a-z0-9]@[a-z0-9]*.[a-z]*[a-z]'
  or c.value_norm glob '*@*[@_+]*' or c.value_norm glob '*..*' or c.value_norm glob '*-.*' or c.value_norm glob '*.-*'
  or c.value_norm glob '*.@*' or length(c.value_norm) > 64)`
const oddPhone = `(c.value_norm not glob '+[1-9][0-9]*' or c.value_norm glob '+*[^0-9]*'
  or (c.value_norm glob '+45*' and length(c.value_norm) <> 11) or c.value_norm not glob '+45*')`
const broken = "c.status in ('invalid', 'bounced')"

/** Addresses or numbers in use that may be none, or that mail came back from. */
export const oddPoints = (db: Connection, kind: 'email' | 'phone'): PointRecord[] =>
  db.rows<PointRecord>(
    `select ${columns} from contact_point c
     where c.kind = '${kind}' and c.status <> 'retired' and (${broken} or ${kind === 'email' ? oddEmail : oddPhone}) and ${isOwned}`
  )

export interface PersonMail {
  pointId: string
  personId: string
  label: string
  norm: string
  raw: string
  organisationId: string | null
}

/** Every address in use of the persons of whom something is expected, once for each organisation they have a role at now. */
export const mailOfPersons = (db: Connection): PersonMail[] =>
  db.rows<PersonMail>(
    `select c.id as pointId, p.id as personId, c.label, c.value_norm as norm, c.value_raw as raw, o.id as organisationId
     from contact_point c
     join person p on p.id = c.owner_id and p.deleted_at is null and p.status = 'active'
     left join affiliation a on a.person_id = p.id and a.to_on is null
     left join organisation o on o.id = a.organisation_id and o.deleted_at is null
     where c.kind = 'email' and c.owner_type = 'person' and c.status in ('ok', 'suspect')
       and (o.id is not null or not exists (select 1 from affiliation b where b.person_id = p.id))`
  )

/** Mailboxes of partners themselves. */
export const mailOfPartners = (db: Connection): { pointId: string; norm: string; raw: string; organisationId: string }[] =>
  db.rows(
    `select c.id as pointId, c.value_norm as norm, c.value_raw as raw, o.id as organisationId
     from contact_point c join organisation o on o.id = c.owner_id
     where c.kind = 'email' and c.owner_type = 'organisation' and c.status in ('ok', 'suspect') and ${isPartner}`
  )

/** Addresses in use that another person gave up; a mailbox of a function is handed on, so it is not among them. */
export const reusedAddresses = (db: Connection): PointRecord[] =>
  db.rows<PointRecord>(
    `select distinct ${columns} from contact_point r
     join contact_point c on c.value_norm = r.value_norm and c.kind = 'email' and c.status <> 'retired' and c.owner_id <> r.owner_id
     where r.kind = 'email' and r.status = 'retired' and r.label <> 'function' and c.label <> 'function' and ${isOwned}`
  )

/** Retired addresses of people who still stand on a hand-picked list, have no other address, and no role any more. */
export const listedRetired = (db: Connection): PointRecord[] =>
  db.rows<PointRecord>(
    `select ${columns} from person p
     join contact_point c on c.id = (select r.id from contact_point r where r.owner_id = p.id and r.kind = 'email' order by r.position, r.id limit 1)
     where p.id in (select m.person_id from list_member m join list l on l.id = m.list_id and l.deleted_at is null)
       and p.deleted_at is null and p.status = 'active' and not (${isExpected})
       and not exists (select 1 from contact_point c where c.owner_id = p.id and c.kind = 'email' and c.status <> 'retired')`
  )

export interface OwnPoint {
  id: string
  raw: string
}

/** What one person or partner is written to or called at, in order. */
export const pointsInUse = (db: Connection, ownerId: string, kind: 'email' | 'phone'): OwnPoint[] =>
  db.rows<OwnPoint>(
    `select id, value_raw as raw from contact_point where owner_id = ? and kind = ? and status <> 'retired'
     order by preferred desc, position, id`,
    ownerId,
    kind
  )
