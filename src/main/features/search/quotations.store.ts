import type { Connection } from '#main/foundation/db/connection.ts'

export interface Quoted {
  personId: string
  /** Who said it, under the title of that day. */
  who: string
  text: string
  on: string | null
}

/** Words of persons who are not in the trash that hold all of the folded words, the newest first. */
export const quotationsWith = (db: Connection, words: readonly string[], limit: number): Quoted[] =>
  db.rows(
    `select p.id as personId, p.display_name || iif(q.title_text = '', '', ', ' || q.title_text) as who, q.text, q.said_on as "on"
     from quotation q join person p on p.id = q.person_id and p.deleted_at is null
     where not exists (select 1 from json_each(?) where instr(q.search_text, value) = 0)
     order by q.said_on is null, q.said_on desc, q.seq desc limit ?`,
    JSON.stringify(words),
    limit
  )
