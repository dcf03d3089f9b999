import { type BackupReason, backupReasons } from '../../model/backup.ts'
import { oneOf } from '../one-of.ts'

export interface NamedBackup {
  /** UTC, ISO-8601, to the second. */
  at: string
  /** Counts up, whatever the clock says; below nothing for those that were named before there were numbers. */
  seq: number
  /** The version of the schema; 0 where the name does not tell. */
  schema: number
  reason: BackupReason
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0')
const shape = /^kartotek-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-seq(\d{6,})-schema(\d\d+)-([a-z-]+)\.sqlite(\.sealed)?$/

/** "kartotek-20261123-135004-seq000012-schema07-manual.sqlite": everything that orders and thins out backups is in the name. */
export const backupName = ({ at, seq, schema, reason }: NamedBackup): string =>
  `kartotek-${at.slice(0, 10).replaceAll('-', '')}-${at.slice(11, 19).replaceAll(':', '')}-seq${pad(seq, 6)}-schema${pad(schema, 2)}-${reason}.sqlite`

/** The ending of a backup that is encrypted. */
export const sealedEnding = '.sealed'

/** How the versions before schema 7 called them: "kartotek-20261122T135004-pre-import.kartotek", after their card file. */
const olderShape = /^.+-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)-([a-z-]+)\.kartotek(\.sealed)?$/
/** In seconds, and later than any of them: what was made earlier has the lower number. */
const beforeNumbers = 10_000_000_000

/** What a name says, also that of a sealed one; undefined for what is no backup of ours. */
export function parseBackupName(name: string): NamedBackup | undefined {
  const [, year, month, day, hour, minute, second, ...said] = shape.exec(name) ?? olderShape.exec(name) ?? []
  const [seq, schema, reason] = shape.test(name) ? said : [undefined, '0', said[0]]
  const known = oneOf(backupReasons, reason)
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  if (known === undefined || Number.isNaN(Date.parse(at))) return undefined
  return { at, seq: seq === undefined ? Date.parse(at) / 1000 - beforeNumbers : Number(seq), schema: Number(schema), reason: known }
}
