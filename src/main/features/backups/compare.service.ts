import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { backupFolder } from '#main/foundation/backups/backup-folder.ts'
import { backupWork } from '#main/foundation/backups/run-work.ts'
import { type BackupSource, comparedNames, comparedTables, type FileDifference } from '#shared/model/backup.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { deskOf } from './desk.ts'
import { arrivingCopy, pathOfSource } from './sources.ts'

interface Compared {
  partners: number
  persons: number
  /** Null where no card file is open that it could differ from. */
  differences: FileDifference[] | null
}

/** What is in a backup, and how the card file differs from it. Throws sealed.*, file.*. */
export async function compareBackup(context: Context, source: BackupSource, passphrase?: string): Promise<Compared> {
  const { session, trouble, home } = context
  const cardFile = session.path ?? trouble.current?.path
  const from = pathOfSource(context, cardFile, source)
  const beside = join(cardFile === undefined ? home : backupFolder(cardFile), 'compared')
  return deskOf(context).do(async () => {
    const { arriving, facts, leftovers } = await arrivingCopy(context, from, beside, passphrase)
    try {
      const tables = comparedNames.map((table) => ({ table, name: comparedTables[table] }))
      const isOpen = session.path !== undefined && !session.readOnly
      const differences = isOpen
        ? await backupWork('compare', { present: session.path ?? '', backup: arriving, tables }, undefined, facts.bytes)
        : null
      const told = differences?.map((each) => ({ ...each, table: memberOf(comparedNames, each.table) })) ?? null
      return { partners: facts.partners, persons: facts.persons, differences: told }
    } finally {
      for (const path of leftovers) rmSync(path, { force: true })
    }
  })
}
