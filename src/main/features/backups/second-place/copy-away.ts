import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { backupFolder, flushFolder, sweepTemporary, temporaryPrefix } from '#main/foundation/backups/backup-folder.ts'
import { goodIn, namedIn } from '#main/foundation/backups/keep-backup.ts'
import { type ManifestEntry, readManifest } from '#main/foundation/backups/manifest.ts'
import { backupWork } from '#main/foundation/backups/run-work.ts'
import { openSealed, sealFile } from '#main/foundation/sealed.ts'
import { AppError } from '#shared/errors.ts'
import { sealedEnding } from '#shared/rules/backups/backup-name.ts'
import { expiredBackups } from '#shared/rules/backups/retention.ts'
import { deskOf } from '../desk.ts'
import { awayFolder, passphraseIn, secondPlaceOf } from './second-place.ts'

/**
 * Brings the newest backup to the second place, encrypted, if there is one and it can be reached. It counts when it was opened again there
 * and holds the same. Nobody asked for it: what fails is shown in the line at the foot and tried again.
 */
export async function copyAway(context: Context): Promise<void> {
  if (!secondPlaceOf(context)) return
  const desk = deskOf(context)
  try {
    await desk.do((signal) => bring(context, signal))
    desk.hasFailed = false
  } catch (error) {
    if (error instanceof AppError && error.code === 'job.cancelled') return
    desk.hasFailed = true
    context.log.incident(error)
  }
  context.session.announce(['backups'])
}

async function bring(context: Context, signal: AbortSignal): Promise<void> {
  const { path } = context.session
  const place = secondPlaceOf(context)
  const passphrase = await passphraseIn(context)
  if (path === undefined || !place || passphrase === undefined || !existsSync(place.folder)) return
  const [newest] = goodIn(backupFolder(path))
  const folder = awayFolder(place, path)
  if (!newest || existsSync(join(folder, newest.name + sealedEnding))) return
  mkdirSync(folder, { recursive: true })
  sweepTemporary(folder)
  await sealed(newest, { from: backupFolder(path), to: folder }, passphrase, signal)
  thinAway(folder, backupFolder(path), context.now())
}

interface Way {
  from: string
  to: string
}

async function sealed({ name, sha256, bytes }: ManifestEntry, { from, to }: Way, passphrase: string, signal: AbortSignal): Promise<void> {
  const unique = temporaryPrefix + randomBytes(6).toString('hex')
  const arriving = join(to, unique)
  const opened = join(from, unique)
  try {
    for await (const _step of sealFile(join(from, name), arriving, passphrase, signal));
    for await (const _step of openSealed(arriving, opened, passphrase, signal));
    const facts = await backupWork('facts', { path: opened }, signal, bytes)
    if (facts.sha256 !== sha256) throw new AppError('sealed.damaged')
    renameSync(arriving, join(to, name + sealedEnding))
    flushFolder(to)
  } finally {
    for (const path of [arriving, opened]) rmSync(path, { force: true })
  }
}

/** As beside the card file: what arrived was opened, so all of them are good. */
function thinAway(folder: string, own: string, now: string): void {
  const found = namedIn(folder)
  const backups = found.map(({ seq, at }) => ({ seq, at, good: true }))
  const gone = new Set(expiredBackups(backups, now, readManifest(own).erasures))
  for (const { name, seq } of found) if (gone.has(seq)) rmSync(join(folder, name), { force: true })
}

/** When the newest copy that arrived was made. */
export function newestAway(folder: string): { at: string; name: string } | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined
  return namedIn(folder)[0]
}
