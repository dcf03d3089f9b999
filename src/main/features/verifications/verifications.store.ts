import type { Connection } from '#main/foundation/db/connection.ts'

export interface RoundRecord {
  id: string
  version: number
  title: string
  dueOn: string | null
  status: string
}

const round = `select r.id, r.version, r.title, r.due_on as dueOn, r.status from verification r where r.deleted_at is null`

/** Open ones first, the newest first. */
export const roundRecords = (db: Connection): RoundRecord[] => db.rows(`${round} order by r.status = 'closed', r.seq desc`)

export const roundRecord = (db: Connection, id: string): RoundRecord | undefined => db.row(`${round} and r.id = ?`, id)

export const statusesOf = (db: Connection, roundId: string): string[] =>
  db.column('select status from verification_partner where verification_id = ?', roundId)

export interface PartnerRecord {
  id: string
  version: number
  partnerId: string
  partnerName: string
  askedPersonId: string | null
  askedName: string | null
  status: string
  answeredAt: string | null
  writtenAt: string | null
}

export const partnerRecords = (db: Connection, roundId: string): PartnerRecord[] =>
  db.rows(
    `select x.id, x.version, o.id as partnerId, o.name as partnerName, p.id as askedPersonId, p.display_name as askedName, x.status,
       x.answered_at as answeredAt,
       (select max(r.at) from mailing m join mailing_recipient r on r.mailing_id = m.id and r.state in ('sent','replied','bounced')
         where m.about_id = x.verification_id and (r.organisation_id = o.id or r.person_id = p.id)) as writtenAt
     from verification_partner x join organisation o on o.id = x.organisation_id
     left join affiliation a on a.id = x.asked_affiliation_id left join person p on p.id = a.person_id
     where x.verification_id = ? order by o.sort_key, x.seq`,
    roundId
  )

export const askedPartners = (db: Connection, roundId: string): Set<string> =>
  new Set(db.column<string>('select organisation_id from verification_partner where verification_id = ?', roundId))

/** Rows of the round that a letter to somebody is about. */
export const rowsReached = (
  db: Connection,
  roundId: string,
  { personId, partnerId }: { personId: string; partnerId: string | null }
): { id: string; status: string }[] =>
  db.rows(
    `select x.id, x.status from verification_partner x left join affiliation a on a.id = x.asked_affiliation_id
     where x.verification_id = ? and (x.organisation_id = ? or a.person_id = ?)`,
    roundId,
    partnerId,
    personId
  )

/** Whether a reply of theirs was read in since a day: it is on the timeline already. */
export const hasReplied = (db: Connection, partnerId: string, since: string): boolean =>
  db.value(
    `select 1 from activity_party y join activity a on a.id = y.activity_id and a.deleted_at is null and a.outcome = 'replied'
     where y.organisation_id = ? and a.occurred_at >= ? limit 1`,
    partnerId,
    since
  ) !== undefined
