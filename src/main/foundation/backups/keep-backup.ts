import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupReason } from '#shared/model/backup.ts'
import { backupName, parseBackupName } from '#shared/rules/backups/backup-name.ts'
import { type CopyFacts, takeCopy } from '../db/take-copy.ts'
import { withFileErrors } from '../file-errors.ts'
import { removeFile, renameFile } from '../retried.ts'
import { flushFolder, temporaryPrefix } from './backup-folder.ts'
import { type ManifestEntry, readManifest, writeManifest } from './manifest.ts'

export interface BackupWanted {
  /** The card file. */
  path: string
  folder: string
  /** UTC, ISO-8601. */
  now: string
  reason: BackupReason
  /** The schema that this program knows. */
  newest: number
}

export interface KeptBackup extends ManifestEntry {
  /** False where the newest one holds the same already. */
  isNew: boolean
}

/**
 * Makes a backup that was opened and checked before it counts: under another name, flushed, looked through, written down in the manifest,
 * renamed. Where the newest good one is the same byte by byte, that one stands. A copy that was broken off leaves nothing that counts.
 */
export function keepBackup({ path, folder, now, reason, newest }: BackupWanted): KeptBackup {
  return withFileErrors(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const temporary = join(folder, `${temporaryPrefix}${randomBytes(6).toString('hex')}`)
    try {
      const facts = takeCopy(path, temporary, newest)
      const [last] = goodIn(folder)
      return last?.sha256 === facts.sha256 ? { ...last, isNew: false } : { ...admit(folder, temporary, facts, now, reason), isNew: true }
    } finally {
      for (const left of ['', '-journal', '-wal', '-shm']) removeFile(temporary + left)
    }
  })
}

/** Written down first: a name without its entry would be a backup that nobody has checked. */
function admit(folder: string, temporary: string, facts: CopyFacts, now: string, reason: BackupReason): ManifestEntry {
  const manifest = readManifest(folder)
  const seq = Math.max(manifest.lastSeq, ...namedIn(folder).map((named) => named.seq)) + 1
  const name = backupName({ at: now, seq, schema: facts.schema, reason })
  const entry = { name, seq, at: now, reason, ...facts }
  writeManifest(folder, { ...manifest, lastSeq: seq, backups: [...manifest.backups, entry] })
  renameFile(temporary, join(folder, name))
  flushFolder(folder)
  return entry
}

/** A backup by its name alone. */
export interface FoundBackup {
  name: string
  seq: number
  at: string
  reason: BackupReason
  schema: number
  bytes: number
}

/** Backups in a folder by their names, the newest first. */
export function namedIn(folder: string): FoundBackup[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const named = parseBackupName(name)
      const size = named && statSync(join(folder, name), { throwIfNoEntry: false })?.size
      return named && size !== undefined ? [{ name, ...named, bytes: size }] : []
    })
    .toSorted((one, other) => other.seq - one.seq)
}

/** Those of them that were checked and have their length still, the newest first. */
export function goodIn(folder: string): ManifestEntry[] {
  const entries = new Map(readManifest(folder).backups.map((entry) => [entry.name, entry]))
  return namedIn(folder).flatMap(({ name, bytes }) => {
    const entry = entries.get(name)
    return entry?.bytes === bytes ? [entry] : []
  })
}
