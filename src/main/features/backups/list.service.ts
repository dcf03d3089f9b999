import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { unknownIn } from '#main/foundation/backups/adopt.ts'
import { backupFolder, hasLittleRoom } from '#main/foundation/backups/backup-folder.ts'
import { goodIn, namedIn } from '#main/foundation/backups/keep-backup.ts'
import { readManifest } from '#main/foundation/backups/manifest.ts'
import { backupWork } from '#main/foundation/backups/run-work.ts'
import type { BackupRow, BackupStatus } from '#shared/model/backup.ts'
import { goesAt } from '#shared/rules/backups/retention.ts'
import { deskOf } from './desk.ts'
import { asideOf } from './quarantine.ts'
import { newestAway } from './second-place/copy-away.ts'
import { awayFolder, labelOf, passphraseIn, secondPlaceOf } from './second-place/second-place.ts'

/** Those that nothing is known of yet are looked into before they are shown, once while the program runs: they may be all there is. */
export async function knownBackupsOf(context: Context, path: string): Promise<BackupRow[]> {
  const folder = backupFolder(path)
  const desk = deskOf(context)
  const paths = unknownIn(folder).map(({ name }) => join(folder, name))
  if (paths.some((each) => !desk.lookedInto.has(each))) await desk.do((signal) => backupWork('adopt', { folder }, signal))
  for (const each of paths) desk.lookedInto.add(each)
  return backupsOf(context, path)
}

/** The backups of a card file, the newest first: beside it, at the second place, and what restoring has put aside. */
export function backupsOf(context: Pick<Context, 'session' | 'settings'>, path: string): BackupRow[] {
  const folder = backupFolder(path)
  const { erasures } = readManifest(folder)
  const good = new Map(goodIn(folder).map((entry) => [entry.name, entry]))
  const here = namedIn(folder).map((found): BackupRow => {
    const entry = good.get(found.name)
    const { name, at, reason, bytes } = found
    const counts = { partners: entry?.partners ?? null, persons: entry?.persons ?? null }
    return { place: 'here', name, at, reason, bytes, ...counts, good: entry !== undefined, goesAt: goesAt(found, erasures) }
  })
  const place = context.session.path === path ? secondPlaceOf(context) : undefined
  const away = place && existsSync(place.folder) ? namedIn(awayFolder(place, path)) : []
  return [
    ...here,
    ...away.map((found): BackupRow => {
      const { name, at, reason, bytes } = found
      return { place: 'second', name, at, reason, bytes, partners: null, persons: null, good: true, goesAt: goesAt(found, erasures) }
    }),
    ...asideOf(path).map(({ name, at, bytes }): BackupRow => {
      return { place: 'aside', name, at, reason: null, bytes, partners: null, persons: null, good: true, goesAt: null }
    })
  ]
}

const monthMs = 30 * 86_400_000

/** What the line at the foot says. */
export async function backupStatus(context: Context): Promise<BackupStatus> {
  const { path } = context.session
  const none = { state: 'none', label: '', at: null, asks: false } as const
  if (path === undefined) return { newestAt: null, littleRoom: false, second: none }
  const folder = backupFolder(path)
  const [newest] = goodIn(folder)
  const place = secondPlaceOf(context)
  const status = { newestAt: newest?.at ?? null, littleRoom: hasLittleRoom(existsSync(folder) ? folder : path, newest?.bytes ?? 0) }
  if (!place) return { ...status, second: none }
  const away = existsSync(place.folder) ? newestAway(awayFolder(place, path)) : undefined
  const isKnown = (await passphraseIn(context)) !== undefined
  const isOld = Date.parse(context.now()) - Date.parse(place.since) > monthMs
  const state = !existsSync(place.folder) ? 'gone' : !isKnown ? 'asleep' : deskOf(context).hasFailed ? 'failed' : away ? 'ok' : 'waiting'
  return { ...status, second: { state, label: labelOf(place), at: away?.at ?? null, asks: isOld && !place.remembered } }
}
