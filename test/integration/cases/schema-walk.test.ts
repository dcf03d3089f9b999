import { describe, expect, it } from 'vitest'
import { untold } from '#main/features/cases/told.ts'
import { tracesOf } from '#main/features/cases/traces.service.ts'
import { unsearched } from '#main/features/cases/unsearched.ts'
import type { TableName } from '#main/foundation/tables.ts'
import { caseReport } from '#shared/i18n/da/case-report.ts'
import { aRow, rowPointing } from '../../support/any-row.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

interface Column {
  table: string
  column: string
}

/** Every column of every table, as the schema has them; worked out here, not by the product. */
const allColumns = (app: TestApp): (Column & { type: string; few: boolean })[] =>
  app.context.session.read(({ db }) =>
    db
      .column<string>("select name from pragma_table_list where schema='main' and type='table' and name not like 'sqlite_%'")
      .flatMap((table) => {
        const sql = db.value<string>('select sql from sqlite_schema where name=?', table) ?? ''
        return db
          .rows<{ name: string; type: string }>('select name, type from pragma_table_info(?)', table)
          .map(({ name, type }) => ({ table, column: name, type, few: new RegExp(`\\b${name} text[^,]*check \\(${name} in`).test(sql) }))
      })
  )

const report = async (app: TestApp, personId: string) => {
  const { base64 } = await app.client.cases.report({ personId, as: 'json' })
  return Buffer.from(base64, 'base64').toString('utf8')
}
const aPerson = (app: TestApp) => app.client.persons.create({ givenName: 'Ærlinda', familyName: 'Zoffany' })

describe('The report to a person', () => {
  it('names every table and every column of what is about them, or there is a reason why not', async () => {
    const app = testApp()
    const { id } = await aPerson(app)
    const columns = allColumns(app)
    const tables = columns.map(({ table }) => table)
    const pointing = columns.filter(({ column }) => /(^|_)person_id$/.test(column))
    expect(pointing.length).toBeGreaterThan(12)
    await app.context.session.write({ key: 'test' }, (unit) => {
      for (const { table, column } of pointing)
        if (table !== 'written_file') rowPointing(unit, { table: table as TableName, column, type: undefined }, 'person', id)
      return {}
    })
    const told = JSON.parse(await report(app, id)) as Record<string, unknown>
    for (const { table } of pointing) {
      const title = caseReport.table[table as keyof typeof caseReport.table]
      expect([table, title === undefined ? undefined : title in told]).toEqual([table, true])
    }
    const ofThem = new Set([
      ...pointing.map(({ table }) => table),
      'person',
      'activity',
      'contact_point',
      'postal_address',
      'tagging',
      'attachment_link'
    ])
    const derived = /^(sort_key|search_text|derived_.*)$/
    const unnamed = columns.filter(
      ({ table, column }) =>
        ofThem.has(table) &&
        !derived.test(column) &&
        !(column in caseReport.column) &&
        untold[`*.${column}`] === undefined &&
        untold[`${table}.${column}`] === undefined
    )
    expect(unnamed).toEqual([])
    for (const table of ofThem) {
      const labels = columns
        .filter((each) => each.table === table)
        .map(({ column }) => caseReport.column[column as keyof typeof caseReport.column])
      const alike = labels.filter((label, at) => label !== undefined && labels.indexOf(label) !== at)
      expect([table, alike]).toEqual([table, []])
    }
    expect(Object.keys(unsearched).filter((name) => !tables.includes(name.split('.')[0] ?? ''))).toEqual([])
  })

  it('finds the name in every text of every table that is not said to name nobody', async () => {
    const app = testApp()
    const { id } = await aPerson(app)
    const plain =
      /^(id|.*_id|.*_at|.*_on|.*_from|.*_to|.*_until|at|code|language|locale|default_locale|default_country|country|mime|rule|field|sort_key|search_text|derived_.*)$/
    const texts = allColumns(app).filter(
      ({ table, column, type, few }) =>
        type === 'TEXT' && !few && !plain.test(column) && unsearched[`${table}.${column}`] === undefined && table !== 'change'
    )
    expect(texts.length).toBeGreaterThan(100)
    const missed: string[] = []
    for (const [table, columns] of Map.groupBy(texts, ({ table }) => table)) {
      const names = columns.map(({ column }) => column)
      const found = await app.context.session.rehearse((unit) => {
        unit.db.raw.pragma('ignore_check_constraints = 1')
        unit.db.raw.pragma('defer_foreign_keys = 1')
        const row = unit.db.value<string>(`select id from ${table} where id <> ? limit 1`, id) ?? aRow(unit, table as TableName)
        // as it stands in the file, whoever put it there; no two alike, for some are had once
        const said = names.map((name) => `["talte med Ærlinda Zoffany om ${name}"]`)
        unit.db.raw.prepare(`update ${table} set ${names.map((name) => `${name} = ?`).join(', ')} where id = ?`).run(...said, row)
        const steps = tracesOf(unit.db, app.context.session.options.registry, id)
        let step = steps.next()
        while (!step.done) step = steps.next()
        return step.value.hits.map((hit) => `${hit.table}.${hit.column}`)
      })
      missed.push(...names.map((name) => `${table}.${name}`).filter((name) => !found.includes(name)))
    }
    expect(missed).toEqual([])
  })
})
