import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrations as steps } from '#main/foundation/db/migrations.ts'
import { salvageFile } from '#main/foundation/salvage-file.ts'
import { AppError } from '#shared/errors.ts'
import { aPartner } from '../../support/outreach.ts'
import { dice } from '../../support/rounds.ts'
import { testApp, testFolder } from '../../support/test-app.ts'

const pageBytes = 4096
const partners = 60
const pairs = [
  { table: 'contact_point', type: 'owner_type', id: 'owner_id' },
  { table: 'tagging', type: 'entity', id: 'entity_id' }
]

let full: { bytes: Buffer; dump: string } | undefined

/** A card file with many partners and persons, closed. */
async function aFullFile(): Promise<{ path: string; dump: string }> {
  full ??= await madeFull()
  const path = join(testFolder(), 'kartotek.kartotek')
  writeFileSync(path, full.bytes)
  return { path, dump: full.dump }
}

async function madeFull() {
  const app = testApp()
  for (let no = 0; no < partners; no++)
    await aPartner(app.client, `Forening ${no}`, [{ name: `Anna Holm ${no}`, email: `anna${no}@havnen.example` }])
  const dump = await app.client.file.dump()
  await app.close()
  return { bytes: readFileSync(app.context.session.path ?? ''), dump }
}

/** Numbers of the pages that hold rows of a table. */
function leavesOf(path: string, table: string): number[] {
  const db = new Database(path, { readonly: true })
  const pages = db.prepare("select pageno from dbstat where name = ? and pagetype = 'leaf' order by pageno").pluck().all(table) as number[]
  db.close()
  return pages
}

function smash(path: string, page: number, byte = 0x5a): void {
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(byte, (page - 1) * pageBytes, page * pageBytes))
}

const idsIn = (path: string, table: string): string[] => {
  const db = new Database(path, { readonly: true })
  const ids = db.prepare(`select id from ${table}`).pluck().all() as string[]
  db.close()
  return ids
}

/** What a salvaged file says, and that it is sound. */
async function opened(path: string) {
  const app = testApp({ file: path, home: testFolder(), from: 90_000 })
  expect(await app.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  return app
}

describe('Of a damaged card file', () => {
  it('every row is read that does not lie on the page that is gone, and the rest is counted and named', async () => {
    const { path } = await aFullFile()
    const backup = join(testFolder(), 'copy')
    writeFileSync(backup, readFileSync(path))
    const leaves = leavesOf(path, 'person')
    expect(leaves.length).toBeGreaterThan(2)
    smash(path, leaves[1] ?? 0)
    expect(() => testApp({ file: path, home: testFolder() })).toThrow(expect.objectContaining({ code: 'file.damaged' }))
    const to = join(testFolder(), 'reddet.kartotek')
    const { tables, dropped, doubtful } = salvageFile(path, to, { steps, pairs, backup })
    const persons = tables.find(({ table }) => table === 'person')
    expect(persons?.lost).toBeGreaterThan(0)
    expect((persons?.read ?? 0) + (persons?.lost ?? 0)).toBe(partners)
    expect(tables.find(({ table }) => table === 'organisation')).toEqual({ table: 'organisation', read: partners, lost: 0 })
    expect(dropped).toBeGreaterThan(0)
    const gone = idsIn(backup, 'person').filter((id) => !idsIn(to, 'person').includes(id))
    expect(doubtful.filter(({ table }) => table === 'person')).toEqual(gone.map((id) => ({ table: 'person', id, what: 'missing' })))
    const { client } = await opened(to)
    expect((await client.persons.table({ query: 'holm', sort: [{ by: 'name' }] })).total).toBe(persons?.read)
  })

  it.each([
    ['its first hundred bytes are gone', (bytes: Buffer) => bytes.fill(0, 0, 100)],
    ['it says it is something else', (bytes: Buffer) => bytes.fill(0xff, 68, 72)],
    ['it says it is of another schema', (bytes: Buffer) => bytes.fill(0xff, 60, 64)]
  ])('nothing is lost when %s', async (_what, damage) => {
    const { path, dump } = await aFullFile()
    writeFileSync(path, damage(readFileSync(path)))
    const to = join(testFolder(), 'reddet.kartotek')
    expect(salvageFile(path, to, { steps, pairs }).tables.filter(({ lost }) => lost !== 0 && lost !== null)).toEqual([])
    expect(await (await opened(to)).client.file.dump()).toBe(dump)
  })

  it('what a byte that changed by itself has made of a row is named, when there is a backup', async () => {
    const { path } = await aFullFile()
    const backup = join(testFolder(), 'copy')
    const bytes = readFileSync(path)
    writeFileSync(backup, bytes)
    const [page = 0] = leavesOf(path, 'organisation')
    bytes.write('Fxrening', bytes.indexOf('Forening', (page - 1) * pageBytes), 'latin1')
    writeFileSync(path, bytes)
    const { doubtful } = salvageFile(path, join(testFolder(), 'reddet.kartotek'), { steps, pairs, backup })
    expect(doubtful).toMatchObject([{ table: 'organisation', what: 'changed' }])
  })

  it('what can be read makes a sound card file, or it is said that nothing can, wherever the damage is', async () => {
    const { path } = await aFullFile()
    const bytes = readFileSync(path)
    const roll = dice(7)
    let read = 0
    for (let round = 0; round < 6; round++) {
      const damaged = Buffer.from(bytes)
      for (let hit = 0; hit <= round; hit++) {
        const at = roll(bytes.length)
        damaged.fill(roll(256), at, at + roll(3 * pageBytes))
      }
      writeFileSync(path, damaged)
      if (round === 3) truncateSync(path, Math.floor(bytes.length * 0.7))
      const to = join(testFolder(), 'reddet.kartotek')
      try {
        read += salvageFile(path, to, { steps, pairs }).tables.reduce((sum, table) => sum + table.read, 0)
        const db = new Database(to, { readonly: true })
        expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
        db.close()
      } catch (error) {
        expect(error).toBeInstanceOf(AppError)
        expect(error).toMatchObject({ code: 'file.damaged' })
      }
    }
    expect(read).toBeGreaterThan(500)
  })

  it('nothing is put where there is a file already', async () => {
    const { path } = await aFullFile()
    expect(() => salvageFile(path, path, { steps, pairs })).toThrow(expect.objectContaining({ code: 'file.exists' }))
  })
})
