import { table } from '#main/foundation/tables.ts'

export const importTables = [
  table('import_source', { topic: 'imports' }),
  table('import_run', { topic: 'imports', history: false }),
  table('import_row', { topic: 'imports', history: false })
]
