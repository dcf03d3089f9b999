import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { streamFile } from '#main/features/imports/stream.service.ts'
import type { Streamed } from '#shared/contract/imports.ts'
import type { ImportPolicy } from '#shared/model/review.ts'
import type { TestApp } from '../../support/test-app.ts'

interface Streaming {
  name?: string
  atOnce?: number
  policy?: ImportPolicy
  dryRun?: boolean
  from?: 'auto' | 'csv' | 'json'
}

/** Reads a file in parts of so many rows. */
export async function stream(app: TestApp, content: string | Uint8Array, given: Streaming = {}): Promise<Streamed> {
  const { name = 'liste.csv', atOnce = 2, policy = 'update', dryRun = false, from = 'auto' } = given
  const path = join(app.home, name)
  writeFileSync(path, content)
  const steps = streamFile(app.context, { file: app.sourceFile(path), from, policy, dryRun }, undefined, atOnce)
  for (;;) {
    const next = await steps.next()
    if (next.done) return next.value
  }
}

/** The ordinary import of the same file, whole and unseen. */
export async function importAtOnce(app: TestApp, content: string, given: { name?: string; policy?: ImportPolicy } = {}) {
  const { name = 'liste.csv', policy = 'update' } = given
  const upload = app.upload(Buffer.from(content), name)
  const review = await app.client.imports.read({ upload, fileName: name, policy })
  const part = await app.client.imports.edit({ id: review.id, edits: [{ do: 'wholeness', wholeness: 'part' }] })
  for await (const _step of await app.client.imports.commit({ id: review.id }));
  return part.summary
}

type Row = Record<string, unknown>

/** The dump of a card file with every id told by the row that it is of: two files of one content give the same, whatever their ids. */
export async function contentOf(app: TestApp): Promise<Record<string, string[]>> {
  const dump = await app.client.file.dump()
  const { alliance: _secret, custom_field: fields = [], ...others } = JSON.parse(dump) as Record<string, Row[]>
  // in the order in which their first value comes
  const unordered = fields.map(({ position: _position, ...field }) => field)
  const tables = Object.entries({ ...others, custom_field: unordered }).filter(([, rows]) => Array.isArray(rows))
  const all = tables.flatMap(([, rows]) => rows)
  let names = new Map(all.map((row) => [String(row['id']), '#']))
  const told = (row: Row) =>
    JSON.stringify(row, (key, value) => (key === 'id' ? undefined : typeof value === 'string' ? (names.get(value) ?? value) : value))
  for (let round = 0; round < 3; round++)
    names = new Map(all.map((row) => [String(row['id']), createHash('sha1').update(told(row)).digest('hex')]))
  return Object.fromEntries(tables.map(([name, rows]) => [name, rows.map(told).sort()]))
}
