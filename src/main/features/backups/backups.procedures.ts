import { randomBytes } from 'node:crypto'
import { type Api, type Context, chosenFile, chosenFolder } from '#main/api/implement.ts'
import { stemOf } from '#main/foundation/backups/backup-folder.ts'
import type { ErasedHashes } from '#main/foundation/db/erased-in.ts'
import { isSealed } from '#main/foundation/sealed.ts'
import { AppError } from '#shared/errors.ts'
import { passphraseBytes, passphraseOf } from '#shared/rules/passphrase.ts'
import { compareBackup } from './compare.service.ts'
import { concerned } from './concerned.store.ts'
import { diskEncryption } from './disk-encryption.ts'
import { backupStatus, backupsOf, knownBackupsOf } from './list.service.ts'
import { makeBackup } from './make-backup.ts'
import { recoverySheet } from './recovery-sheet.ts'
import { restoreBackup } from './restore.service.ts'
import { choosePlace, leavePlace, sayPassphrase } from './second-place/choose-place.ts'
import { passphraseIn } from './second-place/second-place.ts'
import { pathOfSource } from './sources.ts'

/** The card file that is open, or that could not be opened. */
const cardFileOf = ({ session, trouble }: Context): string | undefined => session.path ?? trouble.current?.path

export const backupsProcedures = (api: Api['backups'], restored: (context: Context, erased?: ErasedHashes) => Promise<void>) => ({
  status: api.status.handler(({ context }) => backupStatus(context)),
  list: api.list.handler(({ context }) => {
    const path = cardFileOf(context)
    return path === undefined ? [] : knownBackupsOf(context, path)
  }),
  disk: api.disk.handler(async ({ context }) => ({ encrypted: await diskEncryption(cardFileOf(context) ?? context.home) })),
  make: api.make.handler(({ input, context }) => makeBackup(context, 'manual', chosenFolder(context, input.folder))),
  choose: api.choose.handler(async ({ input, context }) => {
    const { dialogs } = context
    if (!dialogs) throw new AppError('input.invalid', { field: 'what' })
    const path = await (input.what === 'folder' ? dialogs.folder() : dialogs.backup())
    return { handle: path === undefined ? null : context.files.put(path) }
  }),
  setSecondPlace: api.setSecondPlace.handler(async ({ input: { folder, passphrase }, context }) => {
    await choosePlace(context, 'handle' in folder ? chosenFile(context, folder.handle) : folder.path, passphrase)
    return backupStatus(context)
  }),
  leaveSecondPlace: api.leaveSecondPlace.handler(({ context }) => {
    leavePlace(context)
    return backupStatus(context)
  }),
  proposePassphrase: api.proposePassphrase.handler(() => ({ passphrase: passphraseOf(randomBytes(passphraseBytes)) })),
  sayPassphrase: api.sayPassphrase.handler(async ({ input, context }) => {
    await sayPassphrase(context, input.passphrase)
    return backupStatus(context)
  }),
  recoverySheet: api.recoverySheet.handler(({ input, context }) => recoverySheet(context, input.passphrase)),
  needsPassphrase: api.needsPassphrase.handler(async ({ input: { source }, context }) => ({
    needs: (await isSealed(pathOfSource(context, cardFileOf(context), source))) && (await passphraseIn(context)) === undefined
  })),
  compare: api.compare.handler(({ input, context }) => compareBackup(context, input.source, input.passphrase)),
  restore: api.restore.handler(async ({ input, context }) => {
    await restored(context, await restoreBackup(context, input))
    return { name: stemOf(context.session.path ?? '') }
  }),
  concerned: api.concerned.handler(({ context }) => ({
    ...context.session.read(({ db }) => concerned(db)),
    newestAt: backupsOf(context, cardFileOf(context) ?? '').find(({ good, place }) => good && place !== 'aside')?.at ?? null
  }))
})
