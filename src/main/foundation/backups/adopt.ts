import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { copyFacts } from '../db/take-copy.ts'
import { renameFile } from '../retried.ts'
import { stemOf } from './backup-folder.ts'
import { type FoundBackup, namedIn } from './keep-backup.ts'
import { readManifest, writeManifest } from './manifest.ts'

/** Copies that the versions before schema 7 left beside a card file before they changed its form: from now on among the others. */
export function bringOlderIn(path: string, folder: string): void {
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(`${basename(path)}.before-schema-`)) continue
    const from = join(dirname(path), name)
    const made = statSync(from).mtime.toISOString().replace(/[-:]/g, '').slice(0, 15)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    renameFile(from, join(folder, `${stemOf(path)}-${made}-pre-migrate.kartotek`))
  }
}

/** Backups that nothing is known of: the manifest was lost, they were copied here, or are older than manifests. */
export function unknownIn(folder: string): FoundBackup[] {
  const known = new Set(readManifest(folder).backups.map(({ name }) => name))
  return namedIn(folder).filter(({ name }) => !known.has(name))
}

/** Looks into those. What is not whole stays unknown. */
export function adoptBackups(folder: string, newest: number): void {
  const adopted = unknownIn(folder).flatMap((found) => {
    try {
      return [{ ...found, ...copyFacts(join(folder, found.name), newest) }]
    } catch {
      return []
    }
  })
  if (adopted.length === 0) return
  const manifest = readManifest(folder)
  const backups = [...manifest.backups, ...adopted]
  writeManifest(folder, { ...manifest, lastSeq: Math.max(manifest.lastSeq, ...backups.map(({ seq }) => seq)), backups })
}
