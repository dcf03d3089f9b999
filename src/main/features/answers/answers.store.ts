import type { Connection } from '#main/foundation/db/connection.ts'

/** What came of the letters of a mailing: how many of each state. */
export const answerCounts = (db: Connection, mailingId: string): { replied: number; silent: number } =>
  db.row(
    `select count(*) filter (where state='replied') as replied, count(person_id) filter (where state='sent') as silent
     from mailing_recipient where mailing_id=?`,
    mailingId
  ) ?? { replied: 0, silent: 0 }

export interface ReturnedRow {
  recipientId: string
  personId: string
  name: string
  partnerId: string | null
  partnerName: string | null
  templateVersionId: string
}

/** Letters that came back and have not gone to anybody else of the partner instead, in the order of the recipients. */
export const returnedLetters = (db: Connection, mailingId: string): ReturnedRow[] =>
  db.rows<ReturnedRow>(
    `select r.id as recipientId, r.person_id as personId, p.display_name as name, r.organisation_id as partnerId, o.name as partnerName,
       r.template_version_id as templateVersionId
     from mailing_recipient r join person p on p.id = r.person_id left join organisation o on o.id = r.organisation_id
     where r.mailing_id=? and r.state='bounced' and not exists (select 1 from mailing_recipient n
       where n.mailing_id = r.mailing_id and n.because_person_id = r.person_id and n.state not in ('excluded','held'))
     order by r.seq limit 500`,
    mailingId
  )

/** The row of somebody who was chosen for a mailing and left out. */
export const leftOutRow = (db: Connection, mailingId: string, personId: string): string | undefined =>
  db.value<string>("select id from mailing_recipient where mailing_id=? and person_id=? and state='excluded'", mailingId, personId)

/** Who got the letter and has not answered, in the order of the recipients. */
export const silentPersons = (db: Connection, mailingId: string): string[] =>
  db.column<string>(
    "select person_id from mailing_recipient where mailing_id=? and state='sent' and person_id is not null order by seq",
    mailingId
  )

interface ChainRow {
  id: string
  name: string
}

/** The mailing that one is the second round of. */
export const mailingBefore = (db: Connection, id: string): ChainRow | undefined =>
  db.row<ChainRow>('select f.id, f.name from mailing m join mailing f on f.id = m.follows_id where m.id=?', id)

/** Second rounds of a mailing that were not thrown away. */
export const mailingsAfter = (db: Connection, id: string): ChainRow[] =>
  db.rows<ChainRow>("select id, name from mailing where follows_id=? and status <> 'cancelled' order by seq", id)

/** The entry of the log that says that somebody answered, also when it is in the trash. */
export const answerEntry = (db: Connection, key: string): string | undefined =>
  db.value<string>('select id from activity where message_key=?', key)
