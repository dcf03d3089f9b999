import type { Connection } from '#main/foundation/db/connection.ts'
import type { OutWay } from '#shared/model/out-way.ts'

/** What stands at the top of a letter: the alliance and its address. */
export function senderLines(db: Connection): string[] {
  const { name = '', address = '' } =
    db.row<{ name: string; address: string }>('select name, sender_address as address from alliance') ?? {}
  return [name, ...address.split('\n')].map((line) => line.trim()).filter(Boolean)
}

/** What was written of a mailing, the newest first. */
export const filesOf = (db: Connection, mailingId: string): { id: string; path: string; as: OutWay; persons: number; at: string }[] =>
  db.rows('select id, path, kind as "as", persons, created_at as at from written_file where mailing_id=? order by seq desc', mailingId)
