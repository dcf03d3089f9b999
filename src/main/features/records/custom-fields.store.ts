import type { Connection } from '#main/foundation/db/connection.ts'
import type { CustomFilterField } from '#shared/rules/filter/fields.ts'

/** The user's own fields as filters name and read them. */
export const customFilterFields = (db: Connection, entity: string): CustomFilterField[] =>
  db
    .rows<Omit<CustomFilterField, 'options'> & { options: string }>(
      'select id, label, type, options_json as options from custom_field where entity=? order by position, sort_key',
      entity
    )
    .map((field) => ({ ...field, options: JSON.parse(field.options) as string[] }))
