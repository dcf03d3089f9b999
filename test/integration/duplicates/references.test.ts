import { describe, expect, it } from 'vitest'
import type { DuplicateEntity } from '#shared/model/duplicate.ts'
import { type AnyColumn, rowPointing } from '../../support/any-row.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

/** Every column that names a record: by the schema, by what tables declare, and by its name. Worked out here, not by the product. */
function columnsTo(app: TestApp, entity: DuplicateEntity): AnyColumn[] {
  return app.context.session.read(({ db }) =>
    app.context.session.options.registry.all.flatMap(({ name: table, pointsTo }) =>
      db.column<string>('select name from pragma_table_info(?)', table).flatMap((column): AnyColumn[] => {
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

const pointing = (app: TestApp, columns: readonly AnyColumn[], entity: string, id: string) =>
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
