import type { Connection } from '#main/foundation/db/connection.ts'
import type { DuplicateEntity } from '#shared/model/duplicate.ts'

/** More cards that look alike tell nobody anything. */
const most = 60

/** Records with one of the addresses or numbers, as they are compared. */
export const ownersOf = (db: Connection, entity: DuplicateEntity, values: readonly string[]): string[] =>
  db.column<string>(
    `select distinct owner_id from contact_point where value_norm in (select value from json_each(?)) and owner_type=? limit ${most}`,
    JSON.stringify(values),
    entity
  )

/** Records of whose text every word is found, as a whole or by its beginning. Words are folded. */
export function textHolders(db: Connection, entity: DuplicateEntity, words: readonly string[], isBeginning: boolean): string[] {
  if (words.length === 0) return []
  const asked = words.map((word) => `"${word}"${isBeginning ? '*' : ''}`).join(' ')
  return db.column<string>(
    `select r.id from ${entity}_word w join ${entity} r on r.seq = w.rowid where ${entity}_word match ? limit ${most}`,
    asked
  )
}

/** Persons with an open role at a partner, of whom one word of the name begins alike. */
export const colleagues = (db: Connection, partnerId: string, beginnings: readonly string[]): string[] =>
  db.column<string>(
    `select distinct a.person_id from affiliation a join person p on p.id = a.person_id and p.deleted_at is null
     where a.organisation_id=? and a.to_on is null
       and exists (select 1 from json_each(?) b where ' ' || p.search_text like '% ' || b.value || '%') limit ${most * 3}`,
    partnerId,
    JSON.stringify(beginnings)
  )

/** About how many persons there are; to count them takes longer than all the rest. */
export const aboutAllPersons = (db: Connection): number => db.value<number>('select max(seq) from person') ?? 0

export const aboutAllPartners = (db: Connection): number => db.value<number>('select max(seq) from organisation') ?? 0

export const organisationsWithDomain = (db: Connection, domain: string): string[] =>
  db.column<string>(`select distinct organisation_id from organisation_domain where domain=? limit ${most}`, domain)
