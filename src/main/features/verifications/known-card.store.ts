import type { Connection } from '#main/foundation/db/connection.ts'
import type { Language } from '#shared/model/language.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

/** Who stands on the card of a partner, in the order of the card. */
export const peopleOnCard = (db: Connection, partnerId: string): { roleId: string; personId: string }[] =>
  db.rows(
    `select a.id as roleId, p.id as personId from affiliation a join person p on p.id = a.person_id and p.deleted_at is null and p.status = 'active'
     where a.organisation_id = ? and a.to_on is null and a.is_contact = 1 order by a.position, a.id`,
    partnerId
  )

/** What another partner is called who has that name. */
export const otherOfName = (db: Connection, partnerId: string, name: string): string | null =>
  db.value<string>(
    'select name from organisation where sort_key = ? and id <> ? and deleted_at is null limit 1',
    sortKey(name),
    partnerId
  ) ?? null

/** The statement on the card. */
export const statementOnCard = (db: Connection, partnerId: string, language: Language): { id: string; language: Language } | undefined =>
  db.row(
    `select v.id, s.language from statement s join statement_version v on v.statement_id = s.id and v.status = 'approved'
     where s.organisation_id = ? order by s.language = ? desc, v.no desc, v.id desc limit 1`,
    partnerId,
    language
  )

/** Addresses or numbers of a record that stand on its card. */
export const pointsOnCard = (db: Connection, ownerId: string, kind: 'email' | 'phone'): string[] =>
  db.column(
    "select id from contact_point where owner_id = ? and kind = ? and status <> 'retired' order by preferred desc, position, id",
    ownerId,
    kind
  )
