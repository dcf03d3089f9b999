import type { Connection } from '#main/foundation/db/connection.ts'

/** Names of the tags of a record, in Danish order. */
export const tagsOf = (db: Connection, entityId: string): string[] =>
  db.column<string>('select t.name from tagging x join tag t on t.id = x.tag_id where x.entity_id=? order by t.sort_key', entityId)

export const taggingsOf = (db: Connection, entityId: string): { id: string; folded: string }[] =>
  db.rows('select x.id, t.search_text as folded from tagging x join tag t on t.id = x.tag_id where x.entity_id=?', entityId)

export const tagFolded = (db: Connection, folded: string): string | undefined =>
  db.value<string>('select id from tag where search_text=?', folded)
