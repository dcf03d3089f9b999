import * as z from 'zod'
import { NamedPath } from './common.ts'

/** What a backup was made for. */
export const backupReasons = [
  'first',
  'startup',
  'timer',
  'pre-import',
  'pre-bulk',
  'pre-merge',
  'pre-migrate',
  'pre-erase',
  'pre-restore',
  'pre-return',
  'manual'
] as const
export const BackupReason = z.enum(backupReasons)
export type BackupReason = z.infer<typeof BackupReason>

/** Who has it: the folder beside the card file, the second place, or what was put aside when another was restored. */
export const backupPlaces = ['here', 'second', 'aside'] as const

/** A backup as it is shown; a name is never a path. */
export const BackupRow = z.object({
  place: z.enum(backupPlaces),
  name: z.string(),
  at: z.string(),
  /** Null for what was put aside. */
  reason: BackupReason.nullable(),
  bytes: z.number().int(),
  /** Unknown of copies that are sealed, and of those nobody has looked into yet. */
  partners: z.number().int().nullable(),
  persons: z.number().int().nullable(),
  /** Opened and checked when it was made, and of that length still. */
  good: z.boolean(),
  /** When it goes although it is young, since somebody was erased after it was made. */
  goesAt: z.string().nullable()
})
export type BackupRow = z.infer<typeof BackupRow>

/** How it stands with the second place. */
export const secondPlaceStates = ['none', 'ok', 'waiting', 'asleep', 'gone', 'failed'] as const

/** What the line at the foot says about backups. */
export const BackupStatus = z.object({
  newestAt: z.string().nullable(),
  /** Less room is left on the disk than two more copies take. */
  littleRoom: z.boolean(),
  /** The drive or folder, as it is called in the line: "F:", "Kopier". */
  second: z.object({ state: z.enum(secondPlaceStates), label: z.string(), at: z.string().nullable(), asks: z.boolean() })
})
export type BackupStatus = z.infer<typeof BackupStatus>

/** Whether the disk that the card file lies on is encrypted, as far as the system says. */
export const DiskEncryption = z.enum(['yes', 'no', 'unknown'])
export type DiskEncryption = z.infer<typeof DiskEncryption>

/** One from the list, one that was chosen in a dialog of the host, or one by its path: a browser has no such dialog. */
export const BackupSource = z.union([
  z.object({ place: z.enum(backupPlaces), name: z.string().min(1).max(200) }),
  z.object({ handle: z.string().min(1).max(64) }),
  z.object({ path: NamedPath })
])
export type BackupSource = z.infer<typeof BackupSource>

/** What is told of how a card file differs from a backup, by the table it is in, with the column that says what a row is called. */
export const comparedTables = {
  organisation: 'name',
  person: 'display_name',
  affiliation: null,
  membership: null,
  contact_point: null,
  activity: 'subject',
  follow_up: 'title',
  list: 'name',
  template: 'name',
  mailing: 'name',
  project: 'title',
  working_group: 'name',
  event: 'title',
  initiative: 'title',
  sign_on: 'title',
  verification: 'title',
  annual_account: 'title',
  tag: 'name',
  attachment: 'name'
} as const satisfies Record<string, string | null>
type ComparedTable = keyof typeof comparedTables
export const comparedNames = Object.keys(comparedTables) as ComparedTable[]

/** How many rows of a kind differ between the card file and a backup; restoring turns it round. */
export const FileDifference = z.object({
  table: z.enum(comparedNames),
  /** In the card file and not in the backup: gone after restoring. */
  added: z.number().int(),
  changed: z.number().int(),
  /** In the backup and no more in the card file: back after restoring. */
  removed: z.number().int(),
  /** Names of the latest that differ. */
  names: z.array(z.string())
})
export type FileDifference = z.infer<typeof FileDifference>
