import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Context, chosenFile } from '#main/api/implement.ts'
import { backupFolder, temporaryPrefix } from '#main/foundation/backups/backup-folder.ts'
import { backupWork } from '#main/foundation/backups/run-work.ts'
import { isSealed, openSealed } from '#main/foundation/sealed.ts'
import { AppError } from '#shared/errors.ts'
import type { BackupSource } from '#shared/model/backup.ts'
import { asideOf } from './quarantine.ts'
import { awayFolder, passphraseIn, secondPlaceOf } from './second-place/second-place.ts'

/** Where a backup lies that was chosen from the list, in a dialog of the host, or by its path. Throws file.not-found. */
export function pathOfSource(context: Context, cardFile: string | undefined, source: BackupSource): string {
  const path = lying(context, cardFile, source)
  if (path === undefined || !existsSync(path)) throw new AppError('file.not-found', { file: 'name' in source ? source.name : '-' })
  return path
}

function lying(context: Context, cardFile: string | undefined, source: BackupSource): string | undefined {
  if ('handle' in source) return chosenFile(context, source.handle)
  if ('path' in source) return source.path
  // a name that is none would lead elsewhere
  if (cardFile === undefined || /[\\/]|^\.\.?$/.test(source.name)) return undefined
  if (source.place === 'here') return join(backupFolder(cardFile), source.name)
  if (source.place === 'aside') return asideOf(cardFile).find(({ name }) => name === source.name)?.path
  const place = secondPlaceOf(context)
  return place && join(awayFolder(place, cardFile), source.name)
}

/**
 * A checked copy of a backup beside where it is to be used, opened with its passphrase where it is sealed: what was given, else the one that
 * is known. Whoever asked deletes it. Throws sealed.*, file.*.
 */
export async function arrivingCopy(context: Context, from: string, target: string, passphrase: string | undefined) {
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
  const unique = join(dirname(target), temporaryPrefix + randomBytes(6).toString('hex'))
  const arriving = `${unique}-arriving`
  const { size } = statSync(from)
  if (!(await isSealed(from)))
    return { arriving, facts: await backupWork('copy', { from, to: arriving }, undefined, size), leftovers: [arriving] }
  const leftovers = [unique, arriving]
  const said = passphrase ?? (await passphraseIn(context))
  if (said === undefined) throw new AppError('sealed.wrong-passphrase')
  for await (const _step of openSealed(from, unique, said));
  return { arriving, facts: await backupWork('copy', { from: unique, to: arriving }, undefined, size), leftovers }
}
