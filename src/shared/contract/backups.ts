import { oc } from '@orpc/contract'
import * as z from 'zod'
import { BackupRow, BackupSource, BackupStatus, DiskEncryption, FileDifference } from '../model/backup.ts'
import { Id, NamedPath } from '../model/common.ts'

const Passphrase = z.string().min(1).max(500)
const Folder = z.union([z.object({ handle: Id }), z.object({ path: NamedPath })])

/** Copies of the card file that were opened and checked, here and at a second place, and the way back to one of them. */
export const backups = {
  status: oc.output(BackupStatus),
  list: oc.output(z.array(BackupRow)),
  /** Of the disk that the card file lies on: asked of the system, which may take seconds. */
  disk: oc.output(z.object({ encrypted: DiskEncryption })),
  /** Beside the card file, or in a folder that the host was told to write into, by its handle. Where nothing has changed, the newest stands. */
  make: oc
    .input(z.object({ folder: Id.optional() }).default({}))
    .output(z.object({ name: z.string(), at: z.string(), bytes: z.number().int(), isNew: z.boolean() })),
  /** The host asks with a dialog of its own; null where nothing was chosen. Throws input.invalid where it has none. */
  choose: oc.input(z.object({ what: z.enum(['folder', 'backup']) })).output(z.object({ handle: Id.nullable() })),
  /** Encrypted copies go there from now on, the first at once. Throws sealed.weak-passphrase, file.*. */
  setSecondPlace: oc.input(z.object({ folder: Folder, passphrase: Passphrase })).output(BackupStatus),
  /** No more copies go there; those that do stay. */
  leaveSecondPlace: oc.output(BackupStatus),
  /** A passphrase of random words, to be taken or not. */
  proposePassphrase: oc.output(z.object({ passphrase: z.string() })),
  /** Said once more: after a start that forgot it, or to see that it is known still. Throws sealed.wrong-passphrase. */
  sayPassphrase: oc.input(z.object({ passphrase: Passphrase })).output(BackupStatus),
  /** A page to be printed and put away, with the passphrase on it; PDF, base64. */
  recoverySheet: oc.input(z.object({ passphrase: Passphrase })).output(z.object({ name: z.string(), base64: z.string() })),
  /** Whether a chosen backup wants a passphrase that is not known. */
  needsPassphrase: oc.input(z.object({ source: BackupSource })).output(z.object({ needs: z.boolean() })),
  /** What is in a backup, and how the card file differs from it; null where none is open. Throws sealed.*, file.*. */
  compare: oc
    .input(z.object({ source: BackupSource, passphrase: Passphrase.optional() }))
    .output(z.object({ partners: z.number().int(), persons: z.number().int(), differences: z.array(FileDifference).nullable() })),
  /**
   * In the place of the card file that is open or could not be opened, else as one of its own under a name. What was there is put aside for 30
   * days. Throws sealed.*, file.*.
   */
  restore: oc
    .input(z.object({ source: BackupSource, passphrase: Passphrase.optional(), name: z.string().trim().min(1).max(100).optional() }))
    .output(z.object({ name: z.string() })),
  /** What an authority asks when a machine is gone: how many persons, of which kinds of data, and what the newest backup holds. */
  concerned: oc.output(
    z.object({
      persons: z.number().int(),
      withEmail: z.number().int(),
      withPhone: z.number().int(),
      withAddress: z.number().int(),
      withLog: z.number().int(),
      newestAt: z.string().nullable()
    })
  )
}
