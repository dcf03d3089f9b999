import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blankFile } from './blank-file.ts'
import type { Migration } from './migrate.ts'

/** What is the same in every card file: that it is one, the size of a page, the form of the schema, the encoding of texts, whose file it is. */
const same: readonly (readonly [from: number, to: number])[] = [
  [0, 18],
  [20, 24],
  [44, 48],
  [52, 60],
  [64, 72]
]
const [pages, schemaVersion] = [28, 60]
const pageBytes = 4096

/**
 * A copy in the folder, with what a killed process left in its log, whose first bytes say what those of every card file say: a file may be damaged
 * in nothing but these. Gives its path and the schema that it has.
 */
export function mendedCopy(damaged: string, folder: string, steps: readonly Migration[]): { path: string; schema: number } {
  const path = join(folder, 'copy')
  const bytes = readFileSync(damaged)
  const blank = blankFile(steps)
  for (const [from, to] of same) blank.copy(bytes, from, from, to)
  bytes.writeUInt32BE(Math.floor(bytes.length / pageBytes), pages)
  const said = bytes.readUInt32BE(schemaVersion)
  const schema = said >= 1 && said <= steps.length ? said : steps.length
  const log = existsSync(`${damaged}-wal`)
  bytes.fill(log ? 2 : 1, 18, 20)
  writeFileSync(path, bytes, { mode: 0o600 })
  if (log) copyFileSync(`${damaged}-wal`, `${path}-wal`)
  return { path, schema }
}
