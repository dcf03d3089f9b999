import { join } from 'node:path'
import { expiredBackups } from '#shared/rules/backups/retention.ts'
import { removeFile } from '../retried.ts'
import { goodIn, namedIn } from './keep-backup.ts'
import { readManifest, writeManifest } from './manifest.ts'

/** Deletes the backups whose time is over. */
export function thinOut(folder: string, now: string): void {
  const manifest = readManifest(folder)
  const good = new Set(goodIn(folder).map(({ name }) => name))
  const found = namedIn(folder)
  const gone = new Set(
    expiredBackups(
      found.map(({ name, seq, at }) => ({ seq, at, good: good.has(name) })),
      now,
      manifest.erasures
    )
  )
  for (const { name, seq } of found) if (gone.has(seq)) removeFile(join(folder, name))
  const left = new Set(found.filter(({ seq }) => !gone.has(seq)).map(({ name }) => name))
  const backups = manifest.backups.filter(({ name }) => left.has(name))
  const erasures = manifest.erasures.filter(({ seq }) => backups.some((backup) => backup.seq <= seq))
  if (backups.length < manifest.backups.length || erasures.length < manifest.erasures.length)
    writeManifest(folder, { ...manifest, backups, erasures })
}

/** Somebody was erased from the card file: the backups there are hold them still, and go when their days are over. */
export function noteErasure(folder: string, erasedAt: string | null): void {
  const manifest = readManifest(folder)
  if (erasedAt === null || manifest.backups.length === 0 || manifest.erasures.some(({ at }) => at >= erasedAt)) return
  writeManifest(folder, { ...manifest, erasures: [...manifest.erasures, { at: erasedAt, seq: manifest.lastSeq }] })
}
