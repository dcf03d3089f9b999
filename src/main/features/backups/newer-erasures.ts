import { rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { temporaryPrefix } from '#main/foundation/backups/backup-folder.ts'
import { namedIn } from '#main/foundation/backups/keep-backup.ts'
import { backupWork } from '#main/foundation/backups/run-work.ts'
import type { ErasedHashes } from '#main/foundation/db/erased-in.ts'
import { isSealed, openSealed } from '#main/foundation/sealed.ts'
import { parseBackupName } from '#shared/rules/backups/backup-name.ts'
import { passphraseIn } from './second-place/second-place.ts'

/**
 * Who was erased after a backup was made, as the newest copy that lies beside it knows: on a bare machine nothing else does. A copy that
 * cannot be opened tells nothing, and the one before it is asked. target: beside what a copy is opened.
 */
export async function newerErasures(
  context: Context,
  from: string,
  target: string,
  passphrase: string | undefined
): Promise<ErasedHashes | undefined> {
  const folder = dirname(from)
  const own = parseBackupName(basename(from))?.seq
  const newer = namedIn(folder).filter(({ name, seq }) => name !== basename(from) && (own === undefined || seq > own))
  for (const { name } of newer) {
    try {
      return await erasuresOf(context, join(folder, name), target, passphrase)
    } catch {
      // it is not what is restored: whatever is wrong with it stands in no way
    }
  }
  return undefined
}

async function erasuresOf(context: Context, path: string, target: string, passphrase: string | undefined): Promise<ErasedHashes> {
  if (!(await isSealed(path))) return backupWork('erased', { path })
  const opened = join(dirname(target), `${temporaryPrefix}newer-${basename(path)}`)
  try {
    for await (const _step of openSealed(path, opened, passphrase ?? (await passphraseIn(context)) ?? ''));
    return await backupWork('erased', { path: opened })
  } finally {
    rmSync(opened, { force: true })
  }
}
