import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type CardFile, checkCopy } from '#main/foundation/card-file.ts'
import { withFileErrors } from '#main/foundation/file-errors.ts'
import { AppError } from '#shared/errors.ts'

export interface Backup {
  name: string
  bytes: number
}

const stem = (path: string) => basename(path).replace(/\.kartotek$/, '')

/** Backups lie beside the card file in a folder of their own. */
export const backupFolder = (path: string): string => join(dirname(path), `${stem(path)} - sikkerhedskopier`)

/** A copy that was opened and checked before it counts, named by the time of its making. Gives its name and size in bytes. */
export function makeBackup(file: CardFile, now: string, reason: string, folder?: string): Backup {
  if (!file.path) throw new AppError('file.not-found', { file: '-' })
  const target = folder ?? backupFolder(file.path)
  return withFileErrors(() => {
    mkdirSync(target, { recursive: true })
    const name = `${stem(file.path ?? '')}-${now.replace(/[-:]/g, '').slice(0, 15)}-${reason}.kartotek`
    const temporary = join(target, `.tmp-${process.pid}`)
    rmSync(temporary, { force: true })
    try {
      file.writer.raw.prepare('vacuum into ?').run(temporary)
      checkCopy(temporary)
      renameSync(temporary, join(target, name))
    } finally {
      rmSync(temporary, { force: true })
    }
    return { name, bytes: statSync(join(target, name)).size }
  })
}

/** When the newest backup was made, UTC; null when there is none. */
export function newestBackupAt(path: string | undefined): string | null {
  if (!path || !existsSync(backupFolder(path))) return null
  const times = readdirSync(backupFolder(path))
    .filter((name) => name.endsWith('.kartotek'))
    .map((name) => statSync(join(backupFolder(path), name)).mtime.toISOString())
  return times.sort().at(-1) ?? null
}
