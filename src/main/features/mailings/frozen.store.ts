import type { Connection } from '#main/foundation/db/connection.ts'

/** A letter as it lies in the card file. */
export interface FrozenRecord {
  /** Deflated without a header, without the bytes of its files. */
  rendered: Uint8Array
  /** Which files go where, as JSON. */
  files: string
}

const frozenSql = 'select rendered, files_json as files from mailing_recipient where rendered is not null'

export const frozenRecord = (db: Connection, recipientId: string): FrozenRecord | undefined => db.row(`${frozenSql} and id=?`, recipientId)

export const frozenRecords = (db: Connection, mailingId: string): FrozenRecord[] =>
  db.rows(`${frozenSql} and mailing_id=? and state in ('written','held')`, mailingId)
