import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { BackupReason } from '#shared/model/backup.ts'
import { writeAtomically } from '../atomic-write.ts'
import { flushFolder } from './backup-folder.ts'

const Entry = z.object({
  name: z.string(),
  seq: z.number().int(),
  at: z.string(),
  reason: BackupReason,
  schema: z.number().int(),
  bytes: z.number().int(),
  sha256: z.string(),
  partners: z.number().int(),
  persons: z.number().int()
})
/** A backup that was opened and checked. */
export type ManifestEntry = z.infer<typeof Entry>

const Manifest = z.object({
  /** Numbers are used once, also when their backup is gone. */
  lastSeq: z.number().int(),
  backups: z.array(Entry),
  /** Somebody was erased for good: backups up to that number hold them still. */
  erasures: z.array(z.object({ at: z.string(), seq: z.number().int() }))
})
export type Manifest = z.infer<typeof Manifest>

/** What is known of the backups in a folder. One that cannot be read counts as empty: backups are then looked into again. */
export function readManifest(folder: string): Manifest {
  try {
    return Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
  } catch {
    return { lastSeq: 0, backups: [], erasures: [] }
  }
}

export function writeManifest(folder: string, manifest: Manifest): void {
  writeAtomically(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  flushFolder(folder)
}
