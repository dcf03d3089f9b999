import { customTextsOf } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { Row } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'

/** What is searched of a project: its names, also other ones, for whom it is and what it is about; nothing in the trash. */
export function projectText(row: Row<'project'>, db: Connection): string {
  if (row.deleted_at !== null) return ''
  // sorted here: with an order, SQLite plans anew for each project of an import
  const names = db.column<string>('select name from project_name where project_id=?', row.id).sort()
  const customs = [...customTextsOf(db, row.id)].sort()
  return fold([row.title, row.short_title, ...names, row.target_group, row.aim, row.summary, ...customs].join(' '))
}
