import type { Connection } from '#main/foundation/db/connection.ts'
import type { Quotation } from '#shared/model/focus.ts'

const rows = `select q.id, q.version, q.person_id as personId, p.display_name as name, q.affiliation_id as roleId, o.id as partnerId,
    o.name as partnerName, q.text, q.title_text as titleText, q.said_on as saidOn, q.source, q.url, q.language
  from quotation q join person p on p.id = q.person_id and p.deleted_at is null
  left join affiliation a on a.id = q.affiliation_id left join organisation o on o.id = a.organisation_id`
const newest = 'order by q.said_on is null, q.said_on desc, q.seq desc'

export const quotationsOfPerson = (db: Connection, personId: string): Quotation[] =>
  db.rows(`${rows} where q.person_id = ? ${newest}`, personId)

export const quotationsOfPartner = (db: Connection, partnerId: string): Quotation[] =>
  db.rows(`${rows} where a.organisation_id = ? ${newest}`, partnerId)

/** Those that hold all of the folded words. */
export const quotationsWith = (db: Connection, words: readonly string[]): Quotation[] =>
  db.rows(
    `${rows} where not exists (select 1 from json_each(?) where instr(q.search_text, value) = 0) ${newest} limit 500`,
    JSON.stringify(words)
  )

/** The role that speaks for somebody: what the person is, before what the person was. */
export const speakingRole = (db: Connection, personId: string): { id: string; title: string } | undefined =>
  db.row(
    `select id, title from affiliation where person_id = ?
     order by to_on is not null, is_primary desc, to_on desc, position, id limit 1`,
    personId
  )
