import type { Connection } from '#main/foundation/db/connection.ts'

/** How many get the letter of the mailing that a recipient is of. */
export const gettingBeside = (db: Connection, recipientId: string): number =>
  db.value<number>(
    `select count(*) from mailing_recipient where state <> 'excluded'
     and mailing_id = (select mailing_id from mailing_recipient where id=?)`,
    recipientId
  ) ?? 0
