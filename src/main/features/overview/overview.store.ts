import type { Connection } from '#main/foundation/db/connection.ts'

export interface Figures {
  partners: number
  persons: number
  withoutEmail: number
  withoutType: number
  withoutPrimary: number
  withoutStatement: number
}

const has = (kind: string) =>
  `select 1 from contact_point c where c.owner_id = p.id and c.kind = '${kind}' and c.status in ('ok','suspect')`

/** How much there is and what is missing, counted as the tables count it; nothing in the trash. */
export const figures = (db: Connection): Figures => {
  const person = 'select count(*) from person p where p.deleted_at is null'
  const partner = 'select count(*) from organisation o where o.deleted_at is null'
  const primary = `select 1 from affiliation a join person p on p.id = a.person_id and p.deleted_at is null
    where a.organisation_id = o.id and a.is_primary = 1 and a.to_on is null`
  return db.row<Figures>(
    `select (${partner}) as partners, (${person}) as persons,
       (${person} and not exists (${has('email')})) as withoutEmail,
       (${partner} and o.organisation_type is null) as withoutType,
       (${partner} and not exists (${primary})) as withoutPrimary,
       (${partner} and not exists (select 1 from statement s where s.organisation_id = o.id)) as withoutStatement`
  ) as Figures
}

export interface MailingRecord {
  id: string
  version: number
  name: string
  templateName: string
  purpose: string
  policy: string
  status: string
  mailedAt: string
  folder: string | null
  planned: number
  excluded: number
  written: number
  sent: number
}

const counted = (states: string) => `(select count(*) from mailing_recipient r where r.mailing_id = m.id and r.state in (${states}))`

const mailingSql = `select m.id, m.version, m.name, t.name as templateName, u.code as purpose, m.recipient_policy as policy, m.status,
    m.mailed_at as mailedAt, m.folder, ${counted("'planned','rendered','held'")} as planned, ${counted("'excluded'")} as excluded,
    ${counted("'written'")} as written, ${counted("'sent','replied','bounced'")} as sent
  from mailing m join template_version v on v.id = m.template_version_id join template t on t.id = v.template_id
  join purpose u on u.id = m.purpose_id`

/** Mailings with drafts that nobody has said are sent. */
export const writtenMailings = (db: Connection): MailingRecord[] =>
  db.rows<MailingRecord>(
    `${mailingSql} where m.id in (select mailing_id from mailing_recipient where state = 'written') order by m.mailed_at desc, m.seq desc`
  )

/** The newest mailings of which something left the house. */
export const recentMailings = (db: Connection, count: number): MailingRecord[] =>
  db.rows<MailingRecord>(
    `${mailingSql} where m.id in (select mailing_id from activity where mailing_id is not null and deleted_at is null)
     order by m.mailed_at desc, m.seq desc limit ?`,
    count
  )
