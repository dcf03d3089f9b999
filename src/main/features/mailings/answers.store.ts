import type { Connection } from '#main/foundation/db/connection.ts'

/** A letter that somebody got, or has lying written. */
export interface LetterRecord {
  recipientId: string
  mailing: string
  personId: string
  address: string | null
  subject: string
  messageId: string | null
  state: string
  at: string | null
}

const went = "r.state in ('written','sent','bounced','replied')"
const select = `select r.id as recipientId, m.name as mailing, r.person_id as personId, r.to_norm as address, r.subject,
    r.message_id as messageId, r.state, r.at`

/** Letters to somebody of them, the newest first. */
export const lettersTo = (db: Connection, personIds: readonly string[]): LetterRecord[] =>
  db.rows<LetterRecord>(
    `${select} from mailing_recipient r join mailing m on m.id = r.mailing_id where r.person_id in (select value from json_each(?)) and ${went} order by r.seq desc`,
    JSON.stringify(personIds)
  )

/** The letters that have these Message-IDs, which are without brackets. */
export const lettersWithIds = (db: Connection, messageIds: readonly string[]): LetterRecord[] =>
  db.rows<LetterRecord>(
    `${select} from json_each(?) j join mailing_recipient r on r.message_id = '<' || j.value || '>'
     join mailing m on m.id = r.mailing_id where ${went}`,
    JSON.stringify(messageIds)
  )
