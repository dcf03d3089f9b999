import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openCardFile } from '#main/foundation/card-file.ts'
import { testFolder, testNow } from '../../support/test-app.ts'

const first = { name: '0001', sql: 'create table note(id integer primary key, text text not null) strict' }
const second = { name: '0002', sql: "alter table note add column colour text; update note set colour = 'red'" }
const broken = { name: '0003', sql: 'create table later(id integer primary key) strict; insert into nowhere values (1)' }
const open = (path: string, steps: (typeof first)[], create = false) => openCardFile(path, { host: 'cli', now: testNow, steps, create })

/** A card file of schema 1 with a row in it, closed. */
function anOldFile(): string {
  const path = join(testFolder(), 'kartotek.kartotek')
  const file = open(path, [first], true)
  file.writer.run("insert into note(text) values ('Kære Anna')")
  file.close()
  return path
}
const rows = (path: string) => {
  const db = new Database(path, { readonly: true })
  try {
    return { version: db.pragma('user_version', { simple: true }), notes: db.prepare('select * from note').all() }
  } finally {
    db.close()
  }
}
const folderOf = (path: string) => path.replace(/\.kartotek$/, ' - sikkerhedskopier')
const copyOf = (path: string) => join(folderOf(path), readdirSync(folderOf(path)).find((name) => name.includes('-pre-migrate.')) ?? '')
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

describe('A card file of an older schema', () => {
  it('is brought up to date with its rows, and a checked copy of how it was is kept beside it', () => {
    const path = anOldFile()
    open(path, [first, second]).close()
    expect(rows(path)).toEqual({ version: 2, notes: [{ id: 1, text: 'Kære Anna', colour: 'red' }] })
    expect(rows(copyOf(path))).toEqual({ version: 1, notes: [{ id: 1, text: 'Kære Anna' }] })
    // the copy is a card file that the older program opens
    open(copyOf(path), [first]).close()
  })

  it('stays as it was, byte for byte, when a step fails; the steps before it are taken back too', () => {
    const path = anOldFile()
    const before = sha256(path)
    expect(() => open(path, [first, second, broken])).toThrow(/nowhere/)
    expect(sha256(path)).toBe(before)
    expect(rows(path)).toEqual({ version: 1, notes: [{ id: 1, text: 'Kære Anna' }] })
    open(path, [first, second]).close()
    expect(rows(path).version).toBe(2)
  })

  it('is not touched when the copy cannot be made', () => {
    const path = anOldFile()
    const before = sha256(path)
    writeFileSync(folderOf(path), 'in the way')
    expect(() => open(path, [first, second])).toThrow()
    expect(sha256(path)).toBe(before)
    expect(rows(path).version).toBe(1)
  })

  it('is neither copied nor changed when it is up to date', () => {
    const path = anOldFile()
    const before = sha256(path)
    open(path, [first]).close()
    expect(existsSync(folderOf(path))).toBe(false)
    expect(sha256(path)).toBe(before)
  })
})
