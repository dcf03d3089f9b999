import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { backupFolder } from '#main/foundation/backups/backup-folder.ts'
import { withFileErrors } from '#main/foundation/file-errors.ts'
import { openSealed } from '#main/foundation/sealed.ts'
import { AppError } from '#shared/errors.ts'
import { passphraseProblem, shortestPassphrase } from '#shared/rules/passphrase.ts'
import { copyAway, newestAway } from './copy-away.ts'
import { awayFolder, forgetPassphrase, keepPassphrase, passphraseIn, secondPlaceOf, setSecondPlace } from './second-place.ts'

/** From now on copies go there, too. Throws file.*, sealed.weak-passphrase, input.invalid where it is no other place. */
export async function choosePlace(context: Context, folder: string, passphrase: string): Promise<void> {
  const { path } = context.session
  if (path === undefined) throw new AppError('file.not-found', { file: '-' })
  if (passphraseProblem(passphrase) !== undefined) throw new AppError('sealed.weak-passphrase', { letters: shortestPassphrase })
  withFileErrors(() => {
    if (!statSync(folder).isDirectory()) throw new AppError('input.invalid', { field: 'folder' })
    accessSync(folder, constants.W_OK)
  })
  if (folder === dirname(path) || folder === backupFolder(path)) throw new AppError('input.invalid', { field: 'folder' })
  await keepPassphrase(context, passphrase)
  setSecondPlace(context, { folder, since: context.now(), remembered: false })
  await copyAway(context)
}

/** What lies there stays there. */
export function leavePlace(context: Context): void {
  setSecondPlace(context, undefined)
  forgetPassphrase(context)
  context.session.announce(['backups'])
}

/** The passphrase said once more: after a start that forgot it, or since a month is over. Throws sealed.wrong-passphrase. */
export async function sayPassphrase(context: Context, passphrase: string): Promise<void> {
  const place = secondPlaceOf(context)
  const { path } = context.session
  if (!place || path === undefined) throw new AppError('input.invalid', { field: 'folder' })
  const known = await passphraseIn(context)
  if (known === undefined) await refuseWrong(awayFolder(place, path), backupFolder(path), passphrase)
  else if (known !== passphrase) throw new AppError('sealed.wrong-passphrase')
  await keepPassphrase(context, passphrase)
  setSecondPlace(context, { ...place, since: context.now(), remembered: true })
  await copyAway(context)
}

/** It must open what lies there already. */
async function refuseWrong(folder: string, own: string, passphrase: string): Promise<void> {
  const newest = existsSync(folder) ? newestAway(folder) : undefined
  if (!newest) return
  const opened = join(own, '.tmp-passphrase')
  try {
    const steps = openSealed(join(folder, newest.name), opened, passphrase)
    // the head tells; the rest is not looked at
    await steps.next()
    await steps.return(undefined)
  } finally {
    rmSync(opened, { force: true })
  }
}
