import type { Connection } from '#main/foundation/db/connection.ts'

/** The next letter that waits to be sent, in the order of the recipients; those that were put off come after. */
export const nextToSend = (db: Connection, mailingId: string): string | undefined =>
  db.value<string>("select id from mailing_recipient where mailing_id=? and state='rendered' order by seq limit 1", mailingId)

/** The first of those who are to get the letter, or have got it. */
export const firstToSend = (db: Connection, mailingId: string): string | undefined =>
  db.value<string>(
    "select id from mailing_recipient where mailing_id=? and state not in ('excluded','held') order by seq limit 1",
    mailingId
  )

/** Whom a letter goes to, and how often it was tried. */
export const addressedTo = (db: Connection, recipientId: string): { toJson: string; attempt: number } | undefined =>
  db.row('select to_json as toJson, attempt from mailing_recipient where id=?', recipientId)

/** Letters that were on their way when the program ended, or the connection: whether they got there, nobody knows. */
export const interruptedLetters = (db: Connection, except: string | undefined): string[] =>
  db.column<string>("select id from mailing_recipient where state='sending' and mailing_id is not ?", except ?? null)

/** Mailings that say they are going out. */
export const runningMailings = (db: Connection, except: string | undefined): string[] =>
  db.column<string>("select id from mailing where status='running' and id is not ?", except ?? null)

export const stateCounts = (db: Connection, mailingId: string): Map<string, number> =>
  new Map(
    db
      .rows<{ state: string; count: number }>(
        'select state, count(*) as count from mailing_recipient where mailing_id=? group by state',
        mailingId
      )
      .map(({ state, count }) => [state, count])
  )

interface TroubledRow {
  recipientId: string
  personId: string
  name: string
  partnerName: string | null
  at: string | null
  failure: string
}

/** Recipients in one state, by name; at most so many as somebody looks through one by one. */
export const recipientsIn = (db: Connection, mailingId: string, state: string): TroubledRow[] =>
  db.rows<TroubledRow>(
    `select r.id as recipientId, r.person_id as personId, p.display_name as name, o.name as partnerName, r.at, coalesce(r.failure, '') as failure
     from mailing_recipient r join person p on p.id = r.person_id left join organisation o on o.id = r.organisation_id
     where r.mailing_id=? and r.state=? order by p.sort_key, r.seq limit 500`,
    mailingId,
    state
  )

export const recipientIdsIn = (db: Connection, mailingId: string, state: string): string[] =>
  db.column<string>('select id from mailing_recipient where mailing_id=? and state=? order by seq', mailingId, state)

/** How fast a mailing goes out, and since when. */
export const mailingPace = (db: Connection, id: string): { throttle: number | null; startedAt: string | null } | undefined =>
  db.row('select throttle, started_at as startedAt from mailing where id=?', id)
