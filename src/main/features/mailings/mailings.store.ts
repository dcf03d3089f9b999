import type { Connection } from '#main/foundation/db/connection.ts'
import type { MailingAbout } from '#shared/model/mailing-about.ts'
import type { MailingRow } from '#shared/model/outreach.ts'

export interface MailingRecord extends Omit<MailingRow, 'counts'> {
  planned: number
  excluded: number
  written: number
  sent: number
}

const count = (states: string) => `(select count(*) from mailing_recipient r where r.mailing_id = m.id and r.state in (${states}))`
const mailingSql = `select m.id, m.version, m.name, t.name as templateName, u.code as purpose, m.recipient_policy as policy, m.status,
    m.mailed_at as mailedAt, m.folder, ${count("'planned','rendered'")} as planned, ${count("'excluded','held'")} as excluded,
    ${count("'written'")} as written, ${count("'sent','replied','bounced'")} as sent
  from mailing m join template_version v on v.id = m.template_version_id join template t on t.id = v.template_id
  join purpose u on u.id = m.purpose_id`

/** All mailings, the newest first. */
export const mailingRecords = (db: Connection): MailingRecord[] =>
  db.rows<MailingRecord>(`${mailingSql} order by m.mailed_at desc, m.seq desc`)

/** The event or round that the letters of a mailing are about. */
export const aboutOf = (db: Connection, id: string): MailingAbout | undefined =>
  db.row('select about_type as type, about_id as id from mailing where id = ? and about_id is not null', id)

/** The event whose date goes along with the letters of a mailing. */
export const dateTaken = (db: Connection, id: string): string | undefined =>
  db.value("select about_id from mailing where id = ? and about_type = 'event' and takes_date = 1", id)

export const mailingRecord = (db: Connection, id: string): MailingRecord | undefined =>
  db.row<MailingRecord>(`${mailingSql} where m.id=?`, id)

export const isNameTaken = (db: Connection, folded: string): boolean =>
  db.value<number>('select exists (select 1 from mailing where search_text=?)', folded) === 1

/** The language of each person who has said one. */
export const languagesOf = (db: Connection, personIds: readonly string[]): Map<string, string> =>
  new Map(
    db
      .rows<{ id: string; language: string }>(
        'select p.id, p.language from json_each(?) j join person p on p.id = j.value where p.language is not null',
        JSON.stringify(personIds)
      )
      .map(({ id, language }) => [id, language])
  )

export interface RecipientRecord {
  id: string
  mailingId: string
  /** The place among those who were to get the letter, from 1; what was left out from the start has none. */
  no: number | null
  state: string
  reason: string | null
  because: string | null
  personId: string
  affiliationId: string | null
  partnerId: string | null
  name: string
  partnerName: string | null
  title: string
  /** The address as it stands in the mail, and normalised. */
  email: string | null
  address: string | null
  /** How often somebody tried to send it, or opened its draft. */
  attempt: number
  /** Who gets a copy, as JSON. */
  cc: string
  /** What was decided for fields that are empty, as JSON. */
  values: string
  /** The role is over, or the partner in the trash. */
  roleEnded: number
  awayFrom: string | null
  /** Who came after, or stands in. */
  insteadId: string | null
  insteadName: string | null
  templateVersionId: string
  language: 'da' | 'en'
}

const recipientSql = `select r.id, r.mailing_id as mailingId, null as no, r.state, r.exclude_reason as reason, w.display_name as because, r.person_id as personId, r.affiliation_id as affiliationId,
       r.organisation_id as partnerId, p.display_name as name, o.name as partnerName, coalesce(a.title, '') as title,
       r.to_json ->> '$[0].address' as email, r.to_norm as address, r.cc_json as cc, r.attempt, r.values_json as "values",
       (a.to_on is not null or o.deleted_at is not null) as roleEnded,
       a.away_from as awayFrom, i.id as insteadId, i.display_name as insteadName,
       r.template_version_id as templateVersionId, t.locale as language
     from mailing_recipient r join person p on p.id = r.person_id
     join template_version v on v.id = r.template_version_id join template t on t.id = v.template_id
     left join affiliation a on a.id = r.affiliation_id left join organisation o on o.id = r.organisation_id
     left join person w on w.id = r.because_person_id
     left join affiliation s on s.to_on is null
       and s.id = case when a.to_on is null then a.stand_in_affiliation_id else a.successor_affiliation_id end
     left join person i on i.id = s.person_id and i.deleted_at is null`

/** Everybody who was chosen, in the order in which they were. */
export function recipientRecords(db: Connection, mailingId: string): RecipientRecord[] {
  const records = db.rows<RecipientRecord>(`${recipientSql} where r.mailing_id=? order by r.seq`, mailingId)
  let no = 0
  for (const record of records) if (record.state !== 'excluded') record.no = ++no
  return records
}

/** Ids of those of a mailing whose letter goes to an address of their partner that is not theirs. */
export const mailboxRecipients = (db: Connection, mailingId: string): string[] =>
  db.column(
    `select r.id from mailing_recipient r where r.mailing_id = ?
       and exists (select 1 from contact_point c where c.owner_id = r.organisation_id and c.kind = 'email' and c.value_norm = r.to_norm)
       and not exists (select 1 from contact_point c where c.owner_id = r.person_id and c.kind = 'email' and c.value_norm = r.to_norm)`,
    mailingId
  )

/** One of those who were chosen; without their place among the others. */
export const recipientRecord = (db: Connection, id: string): RecipientRecord | undefined =>
  db.row<RecipientRecord>(`${recipientSql} where r.id=?`, id)
