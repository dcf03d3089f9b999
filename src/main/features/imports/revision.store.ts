import type { Connection } from '#main/foundation/db/connection.ts'

/** Another one for every state of the card file: whatever is written, either is in the history, or is a run, or is a new record. */
export const revisionOf = (db: Connection): string =>
  db.value<string>(
    `select json_array((select id from change_set order by seq desc limit 1), (select id from import_run order by seq desc limit 1),
       (select max(seq) from person), (select max(seq) from organisation), (select max(seq) from affiliation), (select max(seq) from project))`
  ) ?? ''
