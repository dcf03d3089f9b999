import { describe, expect, it } from 'vitest'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { TableName } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { DuplicateEntity } from '#shared/model/duplicate.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

interface Column {
  table: TableName
  column: string
  type: string | undefined
}

/** Every column that names a record: by the schema, by what tables declare, and by its name. Worked out here, not by the product. */
function columnsTo(app: TestApp, entity: DuplicateEntity): Column[] {
  return app.context.session.read(({ db }) =>
    app.context.session.options.registry.all.flatMap(({ name: table, pointsTo }) =>
      db.column<string>('select name from pragma_table_info(?)', table).flatMap((column): Column[] => {
        const isKey = db.value('select 1 from pragma_foreign_key_list(?) where "from"=? and "table"=?', table, column, entity) !== undefined
        const pair = pointsTo.find(({ id }) => id === column)
        const isNamed = new RegExp(`(^|_)${entity}_id$`).test(column)
        const isOpen = /^(owner|entity|subject|low|high)_id$/.test(column)
        // a table that lists its kinds may list neither people nor partners
        const kinds = pair && db.value<string>('select sql from sqlite_schema where name=?', table)
        const isOther = typeof kinds === 'string' && kinds.includes(`${pair?.type} text`) && !kinds.includes(`'${entity}'`)
        return !isOther && (isKey || isNamed || pair || isOpen) ? [{ table, column, type: pair?.type }] : []
      })
    )
  )
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
  stated_total: { subject: 'projects' },
  initiative_participant: { name_text: 'Nogen' }
}

/** A row with its own parents, which points to the record by one column. */
function rowPointing(unit: UnitOfWork, { table, column, type }: Column, entity: DuplicateEntity, id: string): void {
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
  // a seat, and whoever is invited, is somebody or some organisation
  if (/^(seat|event_participant)$/.test(table)) values['person_id'] = aRow(unit, 'person')
  Object.assign(values, samples[table], { [column]: id }, type ? { [type]: entity } : {}, numbers(values))
  if (table === 'not_duplicate') Object.assign(values, column === 'low_id' ? { high_id: 'zzzz' } : { low_id: '0000' })
  unit.insert(table, values as never)
}

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

function aRow(unit: UnitOfWork, table: TableName): string {
  const values: Record<string, unknown> = {}
  for (const { name, notnull, dflt, type } of described(unit.db, table)) {
    if (!notnull || dflt !== null || ['seq', 'id', 'version', 'created_at', 'updated_at'].includes(name)) continue
    const parent = parentOf(unit.db, table, name)
    values[name] =
      samples[table]?.[name] ??
      (parent ? aRow(unit, parent) : name === 'entity' ? 'person' : type === 'INTEGER' ? ++made : `${table} ${++made}`)
  }
  if (table === 'attachment') values['bytes'] = new Uint8Array()
  return unit.insert(table, { ...values, ...samples[table] } as never)
}

const pointing = (app: TestApp, columns: readonly Column[], entity: string, id: string) =>
  app.context.session.read(({ db }) =>
    columns.flatMap(({ table, column, type }) => {
      const count = db.value<number>(`select count(*) from ${table} where ${column}=? ${type ? `and ${type}='${entity}'` : ''}`, id) ?? 0
      return count > 0 ? [`${table}.${column}`] : []
    })
  )

describe.each(['person', 'organisation'] as const)('When one %s goes over into another', (entity) => {
  it('every column of every table that can name it names the one that stays, and all is as before after undo', async () => {
    const app = testApp()
    const [winnerId, loserId] =
      entity === 'person'
        ? [
            (await app.client.persons.create({ givenName: 'Anna', familyName: 'Holm' })).id,
            (await app.client.persons.create({ givenName: 'Ann', familyName: 'Holm' })).id
          ]
        : [(await app.client.partners.create({ name: 'Alfa' })).id, (await app.client.partners.create({ name: 'Alfa A/S' })).id]
    const columns = columnsTo(app, entity).filter(({ table, column }) => !(table === entity && column === 'merged_into_id'))
    await app.context.session.write({ key: 'test' }, (unit) => {
      for (const column of columns) rowPointing(unit, column, entity, loserId)
      return {}
    })
    const before = pointing(app, columns, entity, loserId)
    const names = columns.map(({ table, column }) => `${table}.${column}`)
    expect(before).toEqual(names)
    expect(before.length).toBeGreaterThan(10)
    const dump = await app.client.file.dump()

    const { changeSet } = await app.client.duplicates.merge({ entity, winnerId, loserId, winnerVersion: 1, loserVersion: 1 })
    expect(pointing(app, columns, entity, loserId)).toEqual([])
    const away = pointing(app, columns, entity, winnerId)
    expect(names.filter((name) => !away.includes(name))).toEqual([])

    await app.client.history.undo({ set: changeSet ?? '' })
    expect(pointing(app, columns, entity, loserId)).toEqual(before)
    expect(await app.client.file.dump()).toBe(dump)
    await app.client.history.redo({})
    expect(pointing(app, columns, entity, loserId)).toEqual([])
  })
})
