import { join } from 'node:path'
import { copyFacts } from '../db/take-copy.ts'
import { namedIn } from './keep-backup.ts'
import { readManifest, writeManifest } from './manifest.ts'

/** Looks into backups that nothing is known of: the manifest was lost, or they were copied here. What is not whole stays unknown. */
export function adoptBackups(folder: string, newest: number): void {
  const manifest = readManifest(folder)
  const known = new Set(manifest.backups.map(({ name }) => name))
  const adopted = namedIn(folder)
    .filter(({ name }) => !known.has(name))
    .flatMap((found) => {
      try {
        return [{ ...found, ...copyFacts(join(folder, found.name), newest) }]
      } catch {
        return []
      }
    })
  if (adopted.length === 0) return
  const backups = [...manifest.backups, ...adopted]
  writeManifest(folder, { ...manifest, lastSeq: Math.max(manifest.lastSeq, ...backups.map(({ seq }) => seq)), backups })
}
