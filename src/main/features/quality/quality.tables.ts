import { type TableName, table } from '#main/foundation/tables.ts'

export const qualityTables = [
  table('quality_issue', {
    topic: 'quality',
    pointsTo: { type: 'entity', id: 'entity_id' },
    partOf: (row) => ({ table: row.entity as TableName, id: row.entity_id })
  })
]
