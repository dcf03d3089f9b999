import { writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openCardFile } from '#main/foundation/card-file.ts'
import { changedByItself } from '#main/foundation/db/check-content.ts'
import fc from '../../support/fast-check.ts'
import { asSchema } from '../../support/old-schema.ts'
import { anyCommand, runCommand } from '../../support/random-commands.ts'
import { type TestApp, testApp, testNow } from '../../support/test-app.ts'

const pathOf = ({ context }: TestApp) => context.session.path ?? ''

/** What is found in a closed file after somebody else has written into it. */
async function foundAfter(app: TestApp, sql: string) {
  await app.close()
  const db = new Database(pathOf(app))
  db.pragma('foreign_keys = 0')
  db.exec(sql)
  const found = changedByItself(db)
  db.close()
  return found
}

/** A card file in which each kind of change was made once. */
async function aUsedFile(): Promise<TestApp> {
  const app = testApp()
  const { client } = app
  const { id } = await client.persons.create({ givenName: 'Sofie', familyName: 'Lund', emails: ['sofie@havnen.example'] })
  await client.persons.create({ givenName: 'Anna', familyName: 'Holm' })
  await client.persons.update({ id, version: 1, patch: { givenName: 'Sofia' } })
  await client.partners.create({ name: 'Havnens Venner' })
  return app
}

describe('What a table holds', () => {
  it('is summed right whatever was done, undone and done again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { minLength: 20, maxLength: 40 }), async (commands) => {
        const app = testApp()
        for (const command of commands) await runCommand(app, command)
        const { session } = app.context
        expect(session.read(({ db }) => changedByItself(db.raw))).toEqual({ tables: [], history: undefined })
        await app.close()
      }),
      { numRuns: 8 }
    )
  })

  it.each([
    ['a letter of a name', "update person set given_name = 'Sofik' where given_name = 'Sofia'", ['person']],
    ['a number', 'update person set version = version + 1 where seq = 1', ['person']],
    ['a row that is gone', 'delete from contact_point', ['contact_point']],
    ['a row too many', "insert into tag(id, name, created_at, updated_at) values ('x', 'x', '', '')", ['tag']],
    ['two names that stand in each other’s place', "update person set given_name = iif(given_name = 'Anna', 'Sofia', 'Anna')", ['person']],
    ['a view that was added', 'create view v as select 1', ['sqlite_schema']]
  ])('is found out when it changed by itself: %s', async (_what, sql, tables) => {
    expect(await foundAfter(await aUsedFile(), sql)).toEqual({ tables, history: undefined })
  })

  it('is checked after an unclean end and by a full check, which names the table', async () => {
    const app = await aUsedFile()
    await foundAfter(app, "update person set given_name = 'Sofik' where seq = 1")
    const again = testApp({ home: app.home, file: pathOf(app), from: 1000, meddled: true })
    expect(await again.client.file.check({})).toEqual({ ok: true, problems: [] })
    const problems = [{ code: 'not-as-written', count: 1, at: 'person' }]
    expect(await again.client.file.check({ full: true })).toMatchObject({ ok: false, problems })
    await again.close()
    expect(() => openCardFile(pathOf(app), { host: 'cli', now: testNow })).toThrow(expect.objectContaining({ code: 'file.damaged' }))
    const db = new Database(pathOf(app))
    db.exec("update organisation set name = 'x'")
    db.close()
    writeFileSync(`${pathOf(app)}.owner`, '{}')
    expect(() => openCardFile(pathOf(app), { host: 'cli', now: testNow, force: true })).toThrow(
      expect.objectContaining({ code: 'file.damaged', details: { tables: 'organisation,person' } })
    )
  })
})

describe('The chain of what was changed', () => {
  it.each([
    ['what a change says', 'update change set before_json = \'{"given_name":"Eva"}\' where op = \'update\''],
    ['when it was', "update change_set set at = '2020-01-01T00:00:00.000Z' where seq = 3"],
    ['a change that was left out', "delete from change where op = 'update'"],
    [
      'the last set, which was cut off',
      'delete from change where change_set_id = (select id from change_set order by seq desc limit 1); delete from change_set where seq = (select max(seq) from change_set)'
    ]
  ])('breaks where it is no longer as it was written: %s', async (_what, sql) => {
    const { tables, history } = await foundAfter(await aUsedFile(), sql)
    expect({ tables, history: typeof history }).toEqual({ tables: [], history: 'string' })
  })

  it('holds when somebody is erased, of whom nothing is left in it', async () => {
    const app = await aUsedFile()
    const [id = ''] = app.context.session.read(({ db }) => db.column<string>("select id from person where given_name = 'Sofia'"))
    await app.client.persons.remove({ ids: [id] })
    for await (const _step of await app.client.trash.erase({ items: [{ entity: 'person', id }] }));
    await app.client.persons.create({ givenName: 'Bo', familyName: 'Bang' })
    await app.close()
    const db = new Database(pathOf(app))
    expect(changedByItself(db)).toEqual({ tables: [], history: undefined })
    expect(db.prepare('select count(*) from erased_change').pluck().get()).toBeGreaterThan(3)
    expect(JSON.stringify(db.prepare('select * from change').all())).not.toMatch(/Sofi|havnen/)
    db.exec("update erased_change set digest = x'00' where seq = (select min(seq) from erased_change)")
    expect(changedByItself(db).history).toBeDefined()
    db.close()
  })
})

it('A card file of schema 6 is summed, and what was changed in it becomes a chain', async () => {
  const app = await aUsedFile()
  await app.close()
  const old = asSchema(6, pathOf(app))
  openCardFile(old, { host: 'cli', now: testNow }).close()
  const db = new Database(old)
  expect(changedByItself(db)).toEqual({ tables: [], history: undefined })
  expect(db.prepare('select count(*) from table_sum where row_count > 0').pluck().get()).toBeGreaterThan(5)
  expect(db.prepare('select count(*) from change_set where hash is null').pluck().get()).toBe(0)
  db.close()
})
