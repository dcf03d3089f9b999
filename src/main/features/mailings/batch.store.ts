import type { Connection } from '#main/foundation/db/connection.ts'
import { recipientRecords } from './mailings.store.ts'

/** One letter of a batch, as it was frozen. */
export interface RenderedLetter {
  recipientId: string
  /** Name and address of each, as in the mail. */
  toJson: string
  ccJson: string
  /** The mail, deflated without a header. */
  bytes: Uint8Array
  /** In brackets. */
  messageId: string | null
  /** The place among those who were chosen, from 1. */
  no: number
  name: string
  subject: string
  text: string
}

/** So many are held at a time. */
const page = 200

/** The letters of a mailing that are rendered and not yet out, in the order of the recipients. What comes meanwhile is not among them. */
export function* renderedOf(db: Connection, mailingId: string): Generator<RenderedLetter> {
  const waiting = recipientRecords(db, mailingId).filter(({ state }) => state === 'rendered')
  const of = new Map(waiting.map((recipient) => [recipient.id, recipient]))
  for (let at = 0; at < waiting.length; at += page) {
    const ids = waiting.slice(at, at + page).map(({ id }) => id)
    for (const letter of lettersOf(db, ids)) {
      const { no, name } = of.get(letter.recipientId) ?? {}
      yield { ...letter, no: no ?? 0, name: name ?? '' }
    }
  }
}

const lettersOf = (db: Connection, ids: readonly string[]): Omit<RenderedLetter, 'no' | 'name'>[] =>
  db.rows(
    `select r.id as recipientId, r.to_json as toJson, r.cc_json as ccJson, r.rendered as bytes, r.message_id as messageId, r.subject,
       r.body_text as text
     from json_each(?) j join mailing_recipient r on r.id = j.value where r.state = 'rendered' order by j.key`,
    JSON.stringify(ids)
  )
