import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openCardFile } from '#main/foundation/card-file.ts'
import type { Migration } from '#main/foundation/db/migrate.ts'
import { migrations } from '#main/foundation/db/migrations.ts'
import { asSchema } from '../support/old-schema.ts'
import { aPartner } from '../support/outreach.ts'
import { testApp, testFolder, testNow } from '../support/test-app.ts'

const open = (path: string, steps: readonly Migration[]) => openCardFile(path, { host: 'cli', now: testNow, steps })
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** How many rows each table has. */
function counts(path: string): Record<string, number> {
  const db = new Database(path, { readonly: true })
  const tables = db
    .prepare("select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%'")
    .pluck()
  const found = (tables.all() as string[]).map((table) => [table, db.prepare(`select count(*) from ${table}`).pluck().get() as number])
  db.close()
  return Object.fromEntries(found)
}

/** The steps as they are, but one of them ends in something that cannot be done. */
const broken = (at: number): Migration[] =>
  migrations.slice(0, at).map((step, no) => (no === at - 1 ? { ...step, sql: `${step.sql};\ninsert into nowhere values (1)` } : step))

const released = migrations.slice(0, -1).map((_, index) => index + 1)

describe.each(released)('A card file of schema %i', (schema) => {
  it('is as it was, byte for byte, whichever step fails, and has all its rows and is sound when none does', async () => {
    const path = await aFileOf(schema)
    const [before, rows] = [sha256(path), counts(path)]
    for (let at = schema + 1; at <= migrations.length; at++) {
      expect(() => open(path, broken(at))).toThrow(/nowhere/)
      expect(sha256(path)).toBe(before)
      expect(readdirSync(dirname(path)).filter((name) => name.endsWith('-wal') || name.endsWith('.owner'))).toEqual([])
    }
    const app = testApp({ file: path, home: testFolder(), from: 10_000 })
    expect(await app.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
    await app.close()
    expect(counts(path)).toMatchObject(rows)
  })
})

let newest: Buffer | undefined

async function aFileOf(schema: number): Promise<string> {
  newest ??= await aUsedFile()
  const path = join(testFolder(), 'kartotek.kartotek')
  writeFileSync(path, newest)
  return asSchema(schema, path)
}

async function aUsedFile(): Promise<Buffer> {
  const app = testApp()
  for (const name of ['Ærø Naboer', 'Havnens Venner'])
    await aPartner(app.client, name, [{ name: 'Anna Holm', email: `anna@${name.length}.example` }, { name: 'Bo Bang' }])
  await app.client.partners.remove({ ids: [(await aPartner(app.client, 'Øst'))['Øst'] ?? ''] })
  await app.close()
  return readFileSync(app.context.session.path ?? '')
}
