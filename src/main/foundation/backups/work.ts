import { type ComparedTable, compareFiles } from '../db/compare-files.ts'
import { erasedIn } from '../db/erased-in.ts'
import { copyFacts, takeCopy } from '../db/take-copy.ts'
import { adoptBackups, bringOlderIn } from './adopt.ts'
import { sweepTemporary } from './backup-folder.ts'
import { type BackupWanted, keepBackup } from './keep-backup.ts'
import { noteErasure, thinOut } from './thin-out.ts'

/** What takes long about backups, and reads card files that the host has open. */
const works = {
  /** A backup that counts; older ones go when their time is over. */
  keep: (wanted: BackupWanted & { thin: boolean; erasedAt: string | null }) => {
    noteErasure(wanted.folder, wanted.erasedAt)
    const kept = keepBackup(wanted)
    if (wanted.thin) thinOut(wanted.folder, wanted.now)
    return kept
  },
  /** What was broken off is swept up, what nobody knows looked into. */
  tidy: ({ path, folder, now, newest }: { path: string; folder: string; now: string; newest: number }) => {
    sweepTemporary(folder)
    bringOlderIn(path, folder)
    adoptBackups(folder, newest)
    thinOut(folder, now)
    return null
  },
  adopt: ({ folder, newest }: { folder: string; newest: number }) => {
    adoptBackups(folder, newest)
    return null
  },
  copy: ({ from, to, newest }: { from: string; to: string; newest: number }) => takeCopy(from, to, newest),
  facts: ({ path, newest }: { path: string; newest: number }) => copyFacts(path, newest),
  erased: ({ path }: { path: string }) => erasedIn(path),
  compare: ({ present, backup, tables }: { present: string; backup: string; tables: ComparedTable[] }) =>
    compareFiles(present, backup, tables)
}
type Works = typeof works

export type BackupWork = { [Name in keyof Works]: { work: Name; input: Parameters<Works[Name]>[0] } }[keyof Works]
export type WorkInput<Name extends keyof Works> = Parameters<Works[Name]>[0]
export type WorkAnswer<Name extends keyof Works> = ReturnType<Works[Name]>
export type WorkName = keyof Works

/** Does one of them; in a thread of its own (workers/backup). Throws the file.* codes. */
export function doBackupWork({ work, input }: BackupWork): unknown {
  return (works[work] as (input: never) => unknown)(input as never)
}
