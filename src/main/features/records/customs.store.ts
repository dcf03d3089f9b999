import type { Connection } from '#main/foundation/db/connection.ts'
import type { CustomValue } from '#shared/model/record-parts.ts'

/** Fields of the user's own that a record has a value in, in the order in which they were made. */
export const customsOf = (db: Connection, entityId: string): CustomValue[] =>
  db
    .rows<Omit<CustomValue, 'options'> & { options: string }>(
      `select f.id as fieldId, f.label, f.type, f.options_json as options, v.value from custom_value v join custom_field f on f.id = v.field_id
       where v.entity_id=? order by f.position, f.sort_key`,
      entityId
    )
    .map((custom) => ({ ...custom, options: JSON.parse(custom.options) as string[] }))

export const fieldFormOf = (db: Connection, entity: string, folded: string): { type: string; options: string } | undefined =>
  db.row('select type, options_json as options from custom_field where entity=? and search_text=?', entity, folded)

export const fieldFolded = (db: Connection, entity: string, folded: string): string | undefined =>
  db.value<string>('select id from custom_field where entity=? and search_text=?', entity, folded)

/** The records that have a value in a field. */
export const ownersOfField = (db: Connection, fieldId: string): { entity: string; id: string }[] =>
  db.rows('select entity, entity_id as id from custom_value where field_id=?', fieldId)

export const fieldCount = (db: Connection, entity: string): number =>
  db.value<number>('select count(*) from custom_field where entity=?', entity) ?? 0

export const valueIn = (db: Connection, fieldId: string, entityId: string): string | undefined =>
  db.value<string>('select id from custom_value where entity_id=? and field_id=?', entityId, fieldId)

/** What is searched of the fields of the user's own. */
export const customTextsOf = (db: Connection, entityId: string): string[] =>
  db.column<string>(
    "select v.value from custom_value v where v.entity_id=? and (select type from custom_field where id = v.field_id) = 'text'",
    entityId
  )

/** Values of many records, by the field. */
export function customValuesOf(db: Connection, entityIds: readonly string[]): Map<string, Record<string, string>> {
  const rows = db.rows<{ owner: string; field: string; value: string }>(
    `select entity_id as owner, field_id as field, value from custom_value where entity_id in (select value from json_each(?))`,
    JSON.stringify(entityIds)
  )
  const byOwner = new Map<string, Record<string, string>>()
  for (const { owner, field, value } of rows) byOwner.set(owner, { ...byOwner.get(owner), [field]: value })
  return byOwner
}
