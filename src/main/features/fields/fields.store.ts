import type { Connection } from '#main/foundation/db/connection.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { CustomField } from '#shared/model/custom-field.ts'

/** Fields in the order of the user. What lies in the trash has its values, too. */
export const fieldRows = (db: Connection, entity: CardKind | undefined): CustomField[] =>
  db
    .rows<Omit<CustomField, 'options'> & { options: string }>(
      `select f.id, f.version, f.entity, f.label, f.type, f.options_json as options,
         (select count(*) from custom_value v where v.field_id = f.id) as "values"
       from custom_field f where f.entity = coalesce(?, f.entity) order by f.entity desc, f.position, f.sort_key`,
      entity ?? null
    )
    .map((field) => ({ ...field, options: JSON.parse(field.options) as string[] }))

export const fieldNamed = (db: Connection, entity: string, folded: string): string | undefined =>
  db.value<string>('select id from custom_field where entity = ? and search_text = ?', entity, folded)

export const nextPosition = (db: Connection, entity: string): number =>
  db.value<number>('select coalesce(max(position), -1) + 1 from custom_field where entity = ?', entity) ?? 0

export const valuesIn = (db: Connection, fieldId: string): { id: string; value: string }[] =>
  db.rows('select id, value from custom_value where field_id = ? order by seq', fieldId)
