import type { Connection } from '#main/foundation/db/connection.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { RecipientPolicy } from '#shared/model/common.ts'

export interface ListRecord {
  id: string
  version: number
  name: string
  kind: 'static' | 'dynamic'
  /** Of which cards its rule asks; a hand-picked list is of persons. */
  entity: CardKind
  /** The filter of a list by rule, as JSON. */
  definition: string | null
  policy: RecipientPolicy
  purpose: string | null
  note: string
  archivedAt: string | null
  /** Of a hand-picked list. */
  members: number
  updatedAt: string
}

const columns = `l.id, l.version, l.name, l.kind, l.entity, l.definition_json as definition, l.recipient_policy as policy, l.updated_at as updatedAt,
  (select u.code from purpose u where u.id = l.purpose_id) as purpose, l.note, l.archived_at as archivedAt,
  (select count(*) from list_member m join person p on p.id = m.person_id and p.deleted_at is null where m.list_id = l.id) as members`

export const listRecords = (db: Connection): ListRecord[] =>
  db.rows<ListRecord>(`select ${columns} from list l where l.deleted_at is null order by l.sort_key, l.seq`)

export const listRecord = (db: Connection, id: string): ListRecord | undefined =>
  db.row<ListRecord>(`select ${columns} from list l where l.id=? and l.deleted_at is null`, id)

/** The list that has the name, however it is spelled. */
export const listNamed = (db: Connection, folded: string): string | undefined =>
  db.value<string>('select id from list where search_text=? and deleted_at is null', folded)

/** Every member, also those whose person lies in the trash: ids of the rows by person. */
export const memberRows = (db: Connection, listId: string): { id: string; personId: string }[] =>
  db.rows('select id, person_id as personId from list_member where list_id=?', listId)

/** The rules of all lists that follow one, also in the trash. */
export const ruleDefinitions = (db: Connection): { id: string; definition: string }[] =>
  db.rows('select id, definition_json as definition from list where definition_json is not null order by seq')
