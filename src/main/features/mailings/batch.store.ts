import type { Connection } from '#main/foundation/db/connection.ts'
import type { OutWay } from '#shared/model/out-way.ts'
import type { RecipientRecord } from './mailings.store.ts'

/** One letter of a batch, as it was frozen. */
export interface RenderedLetter {
  recipientId: string
  /** The mail, deflated without a header. */
  bytes: Uint8Array
  /** The place among those who were chosen, from 1. */
  no: number
  name: string
}

/** So many are held at a time. */
const page = 200

/** The letters of recipients as they are frozen, in the order of the recipients; whose is not, is left out. */
export function* renderedOf(db: Connection, recipients: readonly RecipientRecord[]): Generator<RenderedLetter> {
  const of = new Map(recipients.map((recipient) => [recipient.id, recipient]))
  for (let at = 0; at < recipients.length; at += page) {
    const ids = recipients.slice(at, at + page).map(({ id }) => id)
    for (const letter of lettersOf(db, ids)) {
      const { no, name } = of.get(letter.recipientId) ?? {}
      yield { ...letter, no: no ?? 0, name: name ?? '' }
    }
  }
}

const lettersOf = (db: Connection, ids: readonly string[]): Omit<RenderedLetter, 'no' | 'name'>[] =>
  db.rows(
    `select r.id as recipientId, r.rendered as bytes from json_each(?) j join mailing_recipient r on r.id = j.value
     where r.state = 'rendered' order by j.key`,
    JSON.stringify(ids)
  )

/** What stands at the top of a letter: the alliance and its address. */
export function senderLines(db: Connection): string[] {
  const { name = '', address = '' } =
    db.row<{ name: string; address: string }>('select name, sender_address as address from alliance') ?? {}
  return [name, ...address.split('\n')].map((line) => line.trim()).filter(Boolean)
}

/** What was written of a mailing, the newest first. */
export const filesOf = (db: Connection, mailingId: string): { id: string; path: string; as: OutWay; persons: number; at: string }[] =>
  db.rows('select id, path, kind as "as", persons, created_at as at from written_file where mailing_id=? order by seq desc', mailingId)
