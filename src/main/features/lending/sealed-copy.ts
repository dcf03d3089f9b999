import { existsSync, rmSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { type Context, chosenFile } from '#main/api/implement.ts'
import { writtenPath } from '#main/features/file/index.ts'
import { backupWork } from '#main/foundation/backups/run-work.ts'
import { sealFile } from '#main/foundation/sealed.ts'
import type { Progress } from '#main/foundation/stepped.ts'
import { AppError } from '#shared/errors.ts'
import { sealedEnding } from '#shared/rules/backups/backup-name.ts'
import { passphraseProblem, shortestPassphrase } from '#shared/rules/passphrase.ts'

type Place = { handle: string } | { path: string }

/** Where something sealed lies that somebody chose or named; a name alone is one in the data folder. */
export function sealedPath(context: Context, place: Place): string {
  if ('handle' in place) return chosenFile(context, place.handle)
  const path = writtenPath(context.home, place.path, sealedEnding)
  return path.endsWith(sealedEnding) || existsSync(path) ? path : path + sealedEnding
}

/** Where something sealed can be written. Throws file.exists for what somebody named: only a dialog asks before it writes over. */
export function newSealedPath(context: Context, place: Place): string {
  const path = sealedPath(context, place)
  if (!('handle' in place) && existsSync(path)) throw new AppError('file.exists')
  return path
}

/** Throws sealed.weak-passphrase: whoever finds the file can try for years. */
export function refuseWeak(passphrase: string): void {
  if (passphraseProblem(passphrase)) throw new AppError('sealed.weak-passphrase', { field: 'passphrase', letters: shortestPassphrase })
}

/** A checked copy of the card file as it is now, sealed. What is stopped leaves nothing. */
export async function* sealedCopy(
  { session }: Context,
  to: string,
  passphrase: string,
  signal: AbortSignal | undefined
): AsyncGenerator<Progress, { name: string; bytes: number }> {
  const { path } = session
  if (path === undefined) throw new AppError('file.not-found', { file: '-' })
  const copy = `${path}.lending`
  rmSync(copy, { force: true })
  try {
    await backupWork('copy', { from: path, to: copy }, signal)
    yield* sealFile(copy, to, passphrase, signal)
  } finally {
    rmSync(copy, { force: true })
  }
  return { name: basename(to), bytes: statSync(to).size }
}
