import type { Connection } from '#main/foundation/db/connection.ts'
import { longRows } from '#main/foundation/db/long-rows.ts'
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

const broken = "c.status in ('invalid', 'bounced')"

/** Every address in use as it is compared, also those of records in the trash. */
export const addressForms = (db: Connection): { seq: number; norm: string; isBroken: number }[] =>
  db.rows(`select c.seq, c.value_norm as norm, ${broken} as isBroken from contact_point c where c.kind = 'email' and c.status <> 'retired'`)

/** Those of them whose owners count. */
export const ownedPoints = (db: Connection, seqs: readonly number[]): PointRecord[] =>
  db.rows<PointRecord>(
    `select ${columns} from contact_point c where c.seq in (select value from json_each(?)) and ${isOwned}`,
    JSON.stringify(seqs)
  )

// far more than are wrong, and all that are: the rule has the last word
const oddNumber = `(c.value_norm not glob '+45[1-9]*' or length(c.value_norm) <> 11 or c.value_norm glob '+*[^0-9]*')`

/** Numbers in use that may not be such as can be called. */
export const oddNumbers = (db: Connection): PointRecord[] =>
  longRows<PointRecord>(
    db,
    'person',
    `select ${columns} from contact_point c where c.kind = 'phone' and c.status <> 'retired' and (${broken} or ${oddNumber}) and ${isOwned}`
  )

const domain = "substr(c.value_norm, instr(c.value_norm, '@') + 1)"
const inUse = (alias: string) => `${alias}.kind = 'email' and ${alias}.owner_type = 'person' and ${alias}.status in ('ok', 'suspect')`

export interface MailPlace {
  organisationId: string
  domain: string
  people: number
}

/** Where the people of each organisation have their mail, and how many of them there. */
export const mailPlaces = (db: Connection): MailPlace[] =>
  longRows<MailPlace>(
    db,
    'person',
    `select a.organisation_id as organisationId, ${domain} as domain, count(*) as people
     from contact_point c not indexed cross join affiliation a on a.person_id = c.owner_id and a.to_on is null
     where ${inUse('c')} group by a.organisation_id, ${domain}`
  )

export interface MailAt {
  point: number
  domain: string
  organisationId: string
}

/** The addresses of people at these places, once for each role that the person has now. */
export const mailAt = (db: Connection, places: readonly Pick<MailPlace, 'organisationId' | 'domain'>[]): MailAt[] =>
  db.rows<MailAt>(
    `select distinct c.seq as point, ${domain} as domain, a.organisation_id as organisationId, a.seq
     from json_each(?) j
     cross join affiliation s on s.organisation_id = j.value ->> 'organisationId' and s.to_on is null
     cross join contact_point c on c.owner_id = s.person_id and ${inUse('c')} and ${domain} = j.value ->> 'domain'
     cross join affiliation a on a.person_id = c.owner_id and a.to_on is null order by c.seq, a.seq`,
    JSON.stringify(places)
  )

// it may be a mailbox of a function or of a private provider
const isOdd = (alias: string) => {
  const at = `instr(${alias}.value_norm, '@')`
  return `(instr(rtrim(substr(${alias}.value_norm, 1, ${at} - 1), '0123456789._-'), '.') = 0
    or substr(${alias}.value_norm, ${at} + 1) in (select value from json_each(?)))`
}

/** The addresses of persons who have no other than such as may not be their own. */
export function oddMail(db: Connection, privateProviders: readonly string[]): { point: number; personId: string; hasRole: number }[] {
  const providers = JSON.stringify(privateProviders)
  return longRows(
    db,
    'person',
    `select c.seq as point, c.owner_id as personId,
       exists (select 1 from affiliation a where a.person_id = c.owner_id and a.to_on is null) as hasRole
     from contact_point c not indexed where ${inUse('c')} and ${isOdd('c')}
       and not exists (select 1 from contact_point d where d.owner_id = c.owner_id and ${inUse('d')} and not ${isOdd('d')})`,
    providers,
    providers
  )
}

export interface MailPoint extends PointRecord {
  seq: number
  label: string
}

/** Of these addresses the ones that are of use: their persons are such of whom something is expected. */
export const expectedMail = (db: Connection, seqs: readonly number[]): MailPoint[] =>
  db.rows<MailPoint>(
    `select c.seq, c.label, ${columns} from contact_point c join person p on p.id = c.owner_id
     where c.seq in (select value from json_each(?)) and ${isExpected} order by c.owner_id, c.preferred desc, c.position, c.id`,
    JSON.stringify(seqs)
  )

/** Mailboxes of partners themselves. */
export const mailOfPartners = (db: Connection): PointRecord[] =>
  longRows<PointRecord>(
    db,
    'person',
    `select ${columns} from organisation o join contact_point c on c.owner_id = o.id and c.kind = 'email' and c.status in ('ok', 'suspect')
     where ${isPartner}`
  )

/** Addresses in use that another person gave up; a mailbox of a function is handed on, so it is not among them. */
export const reusedAddresses = (db: Connection): PointRecord[] =>
  longRows<PointRecord>(
    db,
    'person',
    `select distinct ${columns} from contact_point r
     cross join contact_point c on c.value_norm = r.value_norm and c.kind = 'email' and c.status <> 'retired' and c.owner_id <> r.owner_id
     where r.kind = 'email' and r.status = 'retired' and r.label <> 'function' and c.label <> 'function' and ${isOwned}`
  )

/** Retired addresses of people who still stand on a hand-picked list, have no other address, and no role any more. */
export const listedRetired = (db: Connection): PointRecord[] =>
  longRows<PointRecord>(
    db,
    'person',
    `select ${columns} from (select distinct m.person_id from list l join list_member m on m.list_id = l.id where l.deleted_at is null) m
     cross join person p on p.id = m.person_id
     join contact_point c on c.id = (select r.id from contact_point r where r.owner_id = p.id and r.kind = 'email' order by r.position, r.id limit 1)
     where p.deleted_at is null and p.status = 'active' and not (${isExpected})
       and not exists (select 1 from contact_point u where u.owner_id = p.id and u.kind = 'email' and u.status <> 'retired')`
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
