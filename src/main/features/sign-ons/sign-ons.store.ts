import type { Connection } from '#main/foundation/db/connection.ts'
import type { SignOnText } from '#shared/model/sign-on.ts'

export interface RoundRecord {
  id: string
  version: number
  title: string
  addressee: string
  deadlineAt: string
  minimum: number | null
  status: string
  publishedOn: string | null
}

const round = `select r.id, r.version, r.title, r.addressee, r.deadline_at as deadlineAt, r.minimum, r.status, r.published_on as publishedOn
  from sign_on r where r.deleted_at is null`

/** Open ones first, by their deadline; of those that are over the newest first. */
export const roundRecords = (db: Connection): RoundRecord[] =>
  db.rows(`${round} order by r.status = 'closed', case when r.status = 'open' then r.deadline_at end, r.deadline_at desc, r.seq`)

export const roundRecord = (db: Connection, id: string): RoundRecord | undefined => db.row(`${round} and r.id = ?`, id)

/** What is to be signed now. */
export const newestText = (db: Connection, roundId: string): string | null =>
  db.value<string>('select body from sign_on_text where sign_on_id=? order by no desc limit 1', roundId) ?? null

/** Oldest first. */
export const textsOf = (db: Connection, roundId: string): SignOnText[] =>
  db
    .rows<Omit<SignOnText, 'isSubstantial'> & { isSubstantial: number }>(
      `select id, no, body, changed, is_substantial as isSubstantial, created_at as createdAt
       from sign_on_text where sign_on_id = ? order by no`,
      roundId
    )
    .map((text) => ({ ...text, isSubstantial: text.isSubstantial === 1 }))

export interface AnswerRecord {
  id: string
  status: string
  answeredNo: number | null
}

export const answerRecords = (db: Connection, roundId: string): AnswerRecord[] =>
  db.rows(
    `select x.id, x.status, v.no as answeredNo from sign_on_response x left join sign_on_text v on v.id = x.text_id where x.sign_on_id = ?`,
    roundId
  )

export interface ResponseRecord extends AnswerRecord {
  version: number
  partnerId: string | null
  partnerName: string | null
  askedPersonId: string | null
  askedName: string | null
  standInName: string | null
  signatoryPersonId: string | null
  name: string
  title: string
  organisation: string
  reservation: string
  respondedAt: string | null
  channel: string | null
  writtenAt: string | null
  evidenceId: string | null
  evidenceAt: string | null
  evidenceKind: string | null
  evidenceSubject: string | null
}

/** Who is asked gets the letters of the round; on a day of their leave the one who stands in does. */
export const responseRecords = (db: Connection, roundId: string, today: string): ResponseRecord[] =>
  db.rows(
    `select x.id, x.version, x.status, v.no as answeredNo, x.organisation_id as partnerId, o.name as partnerName,
       p.id as askedPersonId, p.display_name as askedName,
       case when a.away_from <= ? and (a.away_until is null or a.away_until > ?) then sp.display_name end as standInName,
       x.signatory_person_id as signatoryPersonId, x.signatory_name as name, x.signatory_title as title, x.organisation_text as organisation,
       x.reservation, x.responded_at as respondedAt, x.channel,
       (select max(r.at) from mailing m join mailing_recipient r on r.mailing_id = m.id and r.state in ('sent','replied','bounced')
         where m.about_id = x.sign_on_id and (r.organisation_id = x.organisation_id or r.person_id = p.id)) as writtenAt,
       e.id as evidenceId, e.occurred_at as evidenceAt, e.kind as evidenceKind,
       coalesce(nullif(e.subject, ''), substr(e.body, 1, 200)) as evidenceSubject
     from sign_on_response x left join sign_on_text v on v.id = x.text_id
     left join organisation o on o.id = x.organisation_id
     left join affiliation a on a.id = x.asked_affiliation_id
     left join person p on p.id = coalesce(a.person_id, case when x.organisation_id is null then x.signatory_person_id end)
     left join affiliation sa on sa.id = a.stand_in_affiliation_id and sa.to_on is null left join person sp on sp.id = sa.person_id
     left join activity e on e.id = x.evidence_activity_id and e.deleted_at is null
     where x.sign_on_id = ? order by coalesce(o.sort_key, lower(x.signatory_name)), x.seq`,
    today,
    today,
    roundId
  )

/** Whose row the round has: those are not asked again. */
export const askedPartners = (db: Connection, roundId: string): Set<string> =>
  new Set(db.column<string>('select organisation_id from sign_on_response where sign_on_id = ? and organisation_id is not null', roundId))

export const activePartners = (db: Connection): string[] =>
  db.column(
    `select o.id from membership m join organisation o on o.id = m.organisation_id and o.deleted_at is null
     where m.status = 'active' order by o.sort_key, o.seq`
  )

/** Partners by the persons and roles that stand for them. */
export const partnersOfRoles = (db: Connection, roles: readonly string[]): string[] =>
  db.column(
    'select distinct a.organisation_id from json_each(?) j join affiliation a on a.id = j.value order by a.organisation_id',
    JSON.stringify(roles)
  )

export const isSigning = (
  db: Connection,
  roundId: string,
  row: { partnerId: string | null; personId: string | null; name: string }
): boolean =>
  db.value(
    `select 1 from sign_on_response where sign_on_id = ? and organisation_id is ? and signatory_person_id is ? and signatory_name = ?`,
    roundId,
    row.partnerId,
    row.personId,
    row.name
  ) !== undefined
