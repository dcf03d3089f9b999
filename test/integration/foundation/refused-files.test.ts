import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openCardFile } from '#main/foundation/card-file.ts'
import { newestSchema } from '#main/foundation/db/migrations.ts'
import { testApp, testFolder, testNow } from '../../support/test-app.ts'

const open = (path: string, more: { readOnly?: boolean; create?: boolean } = {}) =>
  openCardFile(path, { host: 'cli', now: testNow, ...more })
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** Expects that the file is refused with the code, and that no byte of it is changed by that. */
function expectRefused(path: string, code: string) {
  const before = sha256(path)
  const start = performance.now()
  expect(() => open(path)).toThrow(expect.objectContaining({ code }))
  expect(performance.now() - start).toBeLessThan(3000)
  expect(sha256(path)).toBe(before)
  expect(() => open(path)).toThrow(expect.objectContaining({ code }))
}

/** A card file of some size, closed. With "journal" it is not yet in WAL mode, as a copy is. */
async function aCardFile(form: 'wal' | 'journal' = 'wal'): Promise<string> {
  const app = testApp()
  for (let i = 0; i < 100; i++) await app.client.partners.create({ name: `Forening nummer ${i} i byen`, tags: [`Emne ${i % 7}`] })
  const path = app.context.session.path ?? ''
  if (form === 'wal') {
    await app.close()
    return path
  }
  const copy = `${path}.copy`
  await app.context.session.maintain((file) => file.writer.raw.prepare('vacuum into ?').run(copy))
  return copy
}

function written(content: string | Uint8Array): string {
  const path = join(testFolder(), 'kartotek.kartotek')
  writeFileSync(path, content)
  return path
}

describe('A file that is no card file is refused and not touched', () => {
  it.each([
    ['empty', ''],
    ['text', 'Kære Anna,\n\ntak for sidst.\n'.repeat(400)],
    ['bytes', Buffer.alloc(20_000, 0xa7)],
    ['the beginning of a database', 'SQLite format 3\0']
  ])('when it is %s', (_what, content) => expectRefused(written(content), 'file.not-ours'))

  it('when it is the database of another program', () => {
    const path = join(testFolder(), 'other.sqlite')
    const db = new Database(path)
    db.exec('create table bookmark(url text); insert into bookmark values (1)')
    db.close()
    expectRefused(path, 'file.not-ours')
  })

  it('when it is a folder, is not there, or its folder is not there', () => {
    const folder = testFolder()
    expect(() => open(folder)).toThrow(expect.objectContaining({ code: 'file.is-directory' }))
    expect(() => open(join(folder, 'none.kartotek'))).toThrow(expect.objectContaining({ code: 'file.not-found' }))
    expect(() => open(join(folder, 'none', 'a.kartotek'), { create: true })).toThrow(expect.objectContaining({ code: 'file.not-found' }))
  })
})

describe('A card file that cannot be used is refused and not touched', () => {
  it('when it is from a newer version, saying which', async () => {
    const path = await aCardFile()
    const db = new Database(path)
    db.pragma('user_version = 4711')
    db.close()
    expectRefused(path, 'file.newer')
    expect(() => open(path)).toThrow(expect.objectContaining({ details: { found: 4711, known: newestSchema } }))
  })

  it.each(['wal', 'journal'] as const)('when its end is missing (%s)', async (form) => {
    const path = await aCardFile(form)
    truncateSync(path, Math.floor(readFileSync(path).length / 2))
    expectRefused(path, 'file.damaged')
  })

  it.each(['wal', 'journal'] as const)('when a page of its rows is garbled, though the schema is whole (%s)', async (form) => {
    const path = await aCardFile(form)
    const db = new Database(path, { readonly: true })
    const page = db.prepare("select rootpage from sqlite_schema where name = 'organisation'").pluck().get() as number
    db.close()
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(0x5a, (page - 1) * 4096, page * 4096))
    expectRefused(path, 'file.damaged')
  })

  it('when all but its header is garbled', async () => {
    const path = await aCardFile()
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(0x5a, 100))
    expectRefused(path, 'file.damaged')
  })

  it('when one is asked for and one is there already', async () => {
    const path = await aCardFile()
    const before = sha256(path)
    expect(() => open(path, { create: true })).toThrow(expect.objectContaining({ code: 'file.exists' }))
    expect(sha256(path)).toBe(before)
  })
})

describe('A card file nobody may write to', () => {
  it.each([
    ['file', (path: string) => path],
    ['folder', (path: string) => dirname(path)]
  ])('is refused when the %s is not writable, also for root, and opens for reading', async (_what, part) => {
    const given = await aCardFile()
    const path = join(dirname(given), 'locked', basename(given))
    mkdirSync(dirname(path))
    writeFileSync(path, readFileSync(given))
    const mode = part(path) === path ? 0o444 : 0o555
    chmodSync(part(path), mode)
    expectRefused(path, 'file.read-only')
    const file = open(path, { readOnly: true })
    expect(file.reader.value('select count(*) from organisation')).toBe(100)
    expect(() => file.writer.run("update organisation set name = 'x'")).toThrow(/readonly|query_only|read/i)
    file.close()
    chmodSync(part(path), 0o755)
    open(path).close()
  })

  it('refuses writes with a code when opened for reading, and makes nothing beside it', async () => {
    const path = await aCardFile()
    const before = sha256(path)
    const app = testApp({ file: path, readOnly: true })
    expect((await app.client.file.info()).readOnly).toBe(true)
    await expect(app.client.partners.create({ name: 'Ny' })).rejects.toMatchObject({ code: 'file.read-only' })
    expect((await app.client.partners.table({ sort: [{ by: 'name' }] })).total).toBe(100)
    await app.close()
    expect(sha256(path)).toBe(before)
  })
})
