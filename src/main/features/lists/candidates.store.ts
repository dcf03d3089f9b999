import { bestAddress, type GatheringKind, standing } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'

export interface CandidateRecord {
  personId: string
  name: string
  /** 'active', or why there is nobody to write to any more. */
  personStatus: string
  affiliationId: string | null
  title: string | null
  isPrimary: number | null
  position: number | null
  organisationId: string | null
  organisationName: string | null
  /** The role in which the person was put on the list is over, or its partner is in the trash. */
  roleEnded: number
  /** Since when the person is on leave from the role, and who stands in. */
  awayFrom: string | null
  standInId: string | null
  standInRoleId: string | null
  /** Who came after, where the role is over. */
  successorId: string | null
  successorName: string | null
  /** The address as it was written, and normalised. */
  email: string | null
  address: string | null
  emailStatus: string | null
}

const facts = `p.id as personId, p.display_name as name, p.status as personStatus, a.id as affiliationId, a.title, a.is_primary as isPrimary,
  a.position, o.id as organisationId, o.name as organisationName, e.value_raw as email, e.value_norm as address, e.status as emailStatus,
  a.away_from as awayFrom, si.id as standInRoleId, si.person_id as standInId, sp.id as successorId, sp.display_name as successorName`

/** Only who has an open role stands in or comes after. Without any role of the person's it is the one that was over last that counts. */
const others = `left join affiliation si on si.id = a.stand_in_affiliation_id and si.to_on is null
  left join affiliation su on su.to_on is null and su.id = case when a.id is null
      then (select l.successor_affiliation_id from affiliation l where l.person_id = p.id order by l.to_on desc, l.id desc limit 1)
      else a.successor_affiliation_id end
  left join person sp on sp.id = su.person_id and sp.deleted_at is null`

const openRole = `select a.seq from affiliation a join organisation o on o.id = a.organisation_id and o.deleted_at is null
  where a.person_id = p.id and a.to_on is null order by a.is_contact desc, a.is_primary desc, a.position, a.id limit 1`

const ownAddress = bestAddress('p.id')

/**
 * Persons in the given order, each in the role that speaks for them; who has none stands for himself. Who has roles but is nobody's
 * contact person is among them only where somebody chose the person by hand.
 */
export const personCandidates = (
  db: Connection,
  personIds: readonly string[],
  chosen: 'by-hand' | 'by-rule' = 'by-hand'
): CandidateRecord[] =>
  db.rows<CandidateRecord>(
    `select ${facts}, 0 as roleEnded from json_each(?) j join person p on p.id = j.value and p.deleted_at is null
     left join affiliation a on a.seq = (${openRole}) left join organisation o on o.id = a.organisation_id
     left join contact_point e on e.seq = (${ownAddress}) ${others}
     ${chosen === 'by-rule' ? 'where coalesce(a.is_contact, 1) = 1' : ''} order by j.key`,
    JSON.stringify(personIds)
  )

/** How persons can be written to now; of their roles nothing is asked. */
export const reachedNow = (
  db: Connection,
  personIds: readonly string[]
): Pick<CandidateRecord, 'personId' | 'personStatus' | 'address' | 'emailStatus'>[] =>
  db.rows(
    `select p.id as personId, p.status as personStatus, e.value_norm as address, e.status as emailStatus
     from json_each(?) j join person p on p.id = j.value and p.deleted_at is null left join contact_point e on e.seq = (${ownAddress})`,
    JSON.stringify(personIds)
  )

/** The present contacts of partners, in the order of the partners, the primary contact first; a person with two roles comes twice. */
export const contactCandidates = (db: Connection, partnerIds: readonly string[]): CandidateRecord[] =>
  db.rows<CandidateRecord>(
    `select ${facts}, 0 as roleEnded from json_each(?) j join organisation o on o.id = j.value and o.deleted_at is null
     join affiliation a on a.organisation_id = o.id and a.to_on is null and a.is_contact = 1 join person p on p.id = a.person_id and p.deleted_at is null
     left join contact_point e on e.seq = (${ownAddress}) ${others} order by j.key, a.is_primary desc, a.position, a.id`,
    JSON.stringify(partnerIds)
  )

/** Those whom projects name, contact persons first, in the roles they are named in: who is in that role no more is told so. */
export const projectCandidates = (db: Connection, projectIds: readonly string[]): CandidateRecord[] =>
  db.rows<CandidateRecord>(
    `select ${facts}, a.to_on is not null as roleEnded from json_each(?) j join project w on w.id = j.value and w.deleted_at is null
     join project_person x on x.project_id = w.id and x.to_on is null join person p on p.id = x.person_id and p.deleted_at is null
     left join affiliation a on a.seq = coalesce((select f.seq from affiliation f where f.id = x.affiliation_id), (${openRole}))
     left join organisation o on o.id = a.organisation_id
     left join contact_point e on e.seq = (${ownAddress}) ${others} order by j.key, x.role <> 'contact', x.position, x.id`,
    JSON.stringify(projectIds)
  )

/** Those who are in groups, events or initiatives on a day, in the roles they are in them: who is in that role no more is told so. */
export const gatheredCandidates = (db: Connection, kind: GatheringKind, ids: readonly string[], today: string): CandidateRecord[] =>
  db.rows<CandidateRecord>(
    `select ${facts}, a.to_on is not null as roleEnded from json_each(?) j join ${kind} w on w.id = j.value and w.deleted_at is null
     join (${standing(kind, today)}) x on x.card = w.id join person p on p.id = x.person and p.deleted_at is null
     left join affiliation a on a.seq = coalesce((select f.seq from affiliation f where f.id = x.role), (${openRole}))
     left join organisation o on o.id = a.organisation_id
     left join contact_point e on e.seq = (${ownAddress}) ${others} order by j.key, x.no`,
    JSON.stringify(ids)
  )

/** Persons in the open roles given. */
export const roleCandidates = (db: Connection, affiliationIds: readonly string[]): CandidateRecord[] =>
  db.rows<CandidateRecord>(
    `select ${facts}, 0 as roleEnded from json_each(?) j join affiliation a on a.id = j.value and a.to_on is null
     join organisation o on o.id = a.organisation_id and o.deleted_at is null join person p on p.id = a.person_id and p.deleted_at is null
     left join contact_point e on e.seq = (${ownAddress}) ${others} order by j.key`,
    JSON.stringify(affiliationIds)
  )

/** Members of a hand-picked list by name; who was chosen through a partner stays in that role. */
export const memberCandidates = (db: Connection, listId: string): CandidateRecord[] =>
  db.rows<CandidateRecord>(
    `select ${facts}, m.affiliation_id is not null and (a.to_on is not null or o.deleted_at is not null) as roleEnded
     from list_member m join person p on p.id = m.person_id and p.deleted_at is null
     left join affiliation a on a.seq = coalesce((select f.seq from affiliation f where f.id = m.affiliation_id), (${openRole}))
     left join organisation o on o.id = a.organisation_id
     left join contact_point e on e.seq = (${ownAddress}) ${others} where m.list_id=? order by p.sort_key, p.seq`,
    listId
  )

/** Where a letter to a partner goes when no person there has an address that works: its shared mailbox, else any e-mail of its own. */
export const sharedMailboxes = (
  db: Connection,
  partnerIds: readonly string[]
): Map<string, Pick<CandidateRecord, 'email' | 'address' | 'emailStatus'>> =>
  new Map(
    db
      .rows<{ id: string; email: string; address: string; emailStatus: string }>(
        `select o.id, e.value_raw as email, e.value_norm as address, e.status as emailStatus
         from json_each(?) j join organisation o on o.id = j.value and o.deleted_at is null
         join contact_point e on e.seq = (select c.seq from contact_point c where c.owner_id = o.id and c.kind = 'email'
             and c.status in ('ok','suspect') and c.value_norm not glob '*[^ -~]*@*'
           order by c.label in ('function','switchboard') desc, c.preferred desc, c.position, c.id limit 1)`,
        JSON.stringify([...new Set(partnerIds)])
      )
      .map(({ id, ...mailbox }) => [id, mailbox])
  )
