import { existsSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { freePath } from '#main/features/file/index.ts'
import { checkLaterFrom, openCardFile, takeLock } from '#main/foundation/card-file.ts'
import type { ErasedHashes } from '#main/foundation/db/erased-in.ts'
import type { BackupSource } from '#shared/model/backup.ts'
import { deskOf } from './desk.ts'
import { newerErasures } from './newer-erasures.ts'
import { putInPlace } from './quarantine.ts'
import { arrivingCopy, pathOfSource } from './sources.ts'

interface Restoring {
  source: BackupSource
  passphrase?: string | undefined
  /** What a card file is called that is made from the backup, where none is open. */
  name?: string | undefined
}

/**
 * Puts a backup in the place of the card file that is open, or could not be opened; without one, it becomes a card file of its own. It is
 * opened and checked before anything is touched, and what was there is put aside. Every window hears of it. Gives who was erased since, as
 * far as newer copies beside the backup know. Throws sealed.*, file.*.
 */
export async function restoreBackup(context: Context, { source, passphrase, name }: Restoring): Promise<ErasedHashes | undefined> {
  const { session, host, now, trouble } = context
  const cardFile = session.path ?? trouble.current?.path
  const from = pathOfSource(context, cardFile, source)
  const target = cardFile ?? freePath(join(context.home, `${name ?? nameBy(from)}.kartotek`))
  const { arriving, facts, leftovers } = await deskOf(context).do(() => arrivingCopy(context, from, target, passphrase))
  const erased = await newerErasures(context, from, target, passphrase)
  try {
    await session.replace(
      () => {
        // one that could not be opened may be open elsewhere
        const lock = existsSync(target) ? takeLock(target, host, now(), true) : undefined
        try {
          return putInPlace(arriving, target, now())
        } finally {
          lock?.release()
        }
      },
      () => openCardFile(target, { host, now: now(), checkLaterFrom: checkLaterFrom(host) })
    )
  } finally {
    for (const path of leftovers) rmSync(path, { force: true })
  }
  context.settings.opened(target, now())
  await session.write({ key: 'backup.restored', args: { partners: facts.partners, persons: facts.persons } }, (unit) => {
    unit.note()
    return {}
  })
  return erased
}

/** Backups lie in a folder that is called after their card file. */
const nameBy = (path: string): string => /^(.+) - sikkerhedskopier$/.exec(basename(dirname(path)))?.[1] ?? 'kartotek'
