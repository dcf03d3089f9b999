import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

/** SQL that writes, in a template or a string, whatever its case; and Kysely's builders for the same. */
const writes =
  /\b(insert\s+(or\s+\w+\s+)?into|update\s+["\w]+\s+set|delete\s+from|replace\s+into)\b|\.(insertInto|updateTable|deleteFrom|replaceInto|mergeInto)\(/i

describe('Every write goes through the unit of work', () => {
  it('so no feature, host or format writes SQL that changes rows', () => {
    const files = ['src/main/features', 'src/main/hosts', 'src/main/formats', 'src/main/api'].flatMap((folder) => sourceFiles(folder))
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter(({ text }) => writes.test(text)).map(({ path }) => path)).toEqual([])
  })

  it.each([
    'INSERT INTO person (id) VALUES (?)',
    'insert or replace into person',
    'update person set name = ?',
    'DELETE FROM\n person',
    "db.insertInto('person')",
    "db.updateTable('person')",
    "db.deleteFrom('person')"
  ])('and this would be seen: %s', (sql) => {
    expect(writes.test(sql)).toBe(true)
  })

  it.each(['select * from person', 'a row updated since', 'client.persons.update({ id })', 'unit.insert(table, row)'])(
    'while this is no write: %s',
    (text) => expect(writes.test(text)).toBe(false)
  )
})
