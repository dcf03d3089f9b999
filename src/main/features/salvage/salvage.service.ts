import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { backupFolder } from '#main/foundation/backups/backup-folder.ts'
import { migrations } from '#main/foundation/card-file.ts'
import { runWorker } from '#main/foundation/jobs/run-worker.ts'
import type { Salvaged, SalvageOptions } from '#main/foundation/salvage-file.ts'
import { AppError } from '#shared/errors.ts'
import { backupsOf } from '../backups/index.ts'
import { freePath, leaveDamaged, nameOf, writtenPath } from '../file/index.ts'

interface Wanted {
  from?: string | undefined
  to?: string | undefined
}

/** Puts what can be read of a damaged card file into a new one beside it, or where it is wanted. */
export async function salvage(context: Context, wanted: Wanted): Promise<Salvaged & { name: string; path: string }> {
  if (wanted.from === undefined) await leaveDamaged(context)
  const from = wanted.from === undefined ? context.trouble.current?.path : resolve(writtenPath(context.home, wanted.from))
  if (from === undefined || !existsSync(from)) throw new AppError('file.not-found', { file: from === undefined ? '-' : basename(from) })
  if (from === context.session.path) throw new AppError('file.locked', { host: context.host, pid: process.pid, since: '-' })
  const beside = () =>
    freePath(
      join(
        dirname(from),
        `${nameOf(from)} - ${(context.settings.read().language ?? context.language) === 'da' ? 'reddet' : 'salvaged'}.kartotek`
      )
    )
  const to = wanted.to === undefined ? beside() : resolve(writtenPath(context.home, wanted.to))
  const pairs = context.session.options.registry.all.flatMap(({ name, pointsTo }) => pointsTo.map((pair) => ({ table: name, ...pair })))
  const options: SalvageOptions = { steps: migrations, pairs, backup: newestBackup(context, from) }
  const input = { from, to, options }
  const salvaged = await runWorker<typeof input, Salvaged>('salvage', input, { memoryMb: 1500, timeoutMs: 3_600_000 })
  return { ...salvaged, name: nameOf(to), path: to }
}

/** The newest backup of a card file that is known to be whole. */
function newestBackup(context: Context, path: string): string | undefined {
  const newest = backupsOf(context, path).find(({ place, good }) => place === 'here' && good)
  return newest && join(backupFolder(path), newest.name)
}
