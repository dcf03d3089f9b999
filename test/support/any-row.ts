import type { Connection } from '#main/foundation/db/connection.ts'
import type { TableName } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { DuplicateEntity } from '#shared/model/duplicate.ts'

/** A column that names a record; with the column that says of which kind, where there is one. */
export interface AnyColumn {
  table: TableName
  column: string
  type: string | undefined
}

const samples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  affiliation: { title: 'Leder' },
  contact_point: { kind: 'email', value_raw: 'a@x.example', value_norm: 'a@x.example' },
  membership: { left_on: '2020-01-01' },
  organisation_name: { kind: 'former' },
  consent_event: { purpose_id: 'purpose-newsletter', status: 'granted' },
  statement: { language: 'da' },
  mailing_recipient: { state: 'sent', to_json: '[]' },
  activity: { kind: 'note' },
  mailing: { status: 'done', recipient_policy: 'all' },
  template: { locale: 'da', purpose_id: 'purpose-service' },
  list: { kind: 'static' },
  import_row: { disposition: 'create' },
  import_run: { wholeness: 'whole' },
  import_source: { kind: 'page' },
  external_ref: { kind: 'uid' },
  custom_field: { type: 'text' },
  quality_issue: { rule: 'x' },
  cadence: { days: 30 },
  list_pin: { mode: 'include' },
  template_attachment: { kind: 'file' },
  sign_on_response: { status: 'asked' },
  alliance_person: { role: 'chair' },
  gdpr_case: { kind: 'access' },
  annual_account: { period_from: '2025-01-01', period_to: '2025-12-31', language: 'da' },
  stated_total: { subject: 'projects' },
  initiative_participant: { name_text: 'Nogen' }
}

/** A row with its own parents, which points to the record by one column. */
export function rowPointing(unit: UnitOfWork, { table, column, type }: AnyColumn, entity: DuplicateEntity, id: string): void {
  const values: Record<string, unknown> = {}
  for (const { name, notnull, dflt } of described(unit.db, table)) {
    if (name === column || !notnull || dflt !== null || ['seq', 'id', 'version', 'created_at', 'updated_at'].includes(name)) continue
    const parent = parentOf(unit.db, table, name)
    const sample = samples[table]?.[name]
    values[name] =
      sample ??
      (parent
        ? aRow(unit, parent)
        : /^(entity|owner_type|subject_type)$/.test(name)
          ? entity
          : /_id$/.test(name)
            ? aRow(unit, entity)
            : `${table} ${name} ${column}`)
  }
  if (isOfSomebody.test(table)) values['person_id'] = aRow(unit, 'person')
  Object.assign(values, samples[table], { [column]: id }, type ? { [type]: entity } : {}, numbers(values))
  if (table === 'not_duplicate') Object.assign(values, column === 'low_id' ? { high_id: 'zzzz' } : { low_id: '0000' })
  unit.insert(table, values as never)
}

/** A seat, and whoever is invited, is somebody or some organisation. */
const isOfSomebody = /^(seat|event_participant)$/

const described = (db: Connection, table: string) =>
  db.rows<{ name: string; notnull: number; dflt: string | null; type: string }>(
    'select name, "notnull", dflt_value as dflt, type from pragma_table_info(?)',
    table
  )
const parentOf = (db: Connection, table: string, column: string) =>
  db.value<TableName>('select "table" from pragma_foreign_key_list(?) where "from"=?', table, column)

let made = 0
const numbers = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.keys(values).flatMap((name) => (/^(no|row_no|size)$/.test(name) ? [[name, ++made]] : [])))

/** A row of a table with whatever it needs. */
export function aRow(unit: UnitOfWork, table: TableName): string {
  const values: Record<string, unknown> = {}
  for (const { name, notnull, dflt, type } of described(unit.db, table)) {
    if (!notnull || dflt !== null || ['seq', 'id', 'version', 'created_at', 'updated_at'].includes(name)) continue
    const parent = parentOf(unit.db, table, name)
    values[name] =
      samples[table]?.[name] ??
      (parent ? aRow(unit, parent) : name === 'entity' ? 'person' : type === 'INTEGER' ? ++made : `${table} ${++made}`)
  }
  if (table === 'attachment') values['bytes'] = new Uint8Array()
  if (isOfSomebody.test(table)) values['person_id'] = aRow(unit, 'person')
  return unit.insert(table, { ...values, ...samples[table] } as never)
}
