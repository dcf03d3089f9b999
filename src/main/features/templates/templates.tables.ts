import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'
import { isUsed } from './templates.store.ts'

export const templateTables = [
  table('template', { topic: 'templates', derive: (row) => ({ sort_key: sortKey(row.name), search_text: fold(row.name) }) }),
  table('template_version', {
    topic: 'templates',
    partOf: (row) => ({ table: 'template', id: row.template_id }),
    // a mailing says which letter it is: that letter stays as it was
    frozen: (row, db) => (isUsed(db, row.id) ? 'letter-used' : undefined)
  }),
  table('template_attachment', {
    topic: 'templates',
    partOf: (row) => ({ table: 'template_version', id: row.template_version_id }),
    frozen: (row, db) => (isUsed(db, row.template_version_id) ? 'letter-used' : undefined)
  })
]
