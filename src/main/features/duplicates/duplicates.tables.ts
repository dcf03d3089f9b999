import { table } from '#main/foundation/tables.ts'

export const duplicateTables = [
  table('not_duplicate', {
    topic: 'duplicates',
    pointsTo: [
      { type: 'entity', id: 'low_id' },
      { type: 'entity', id: 'high_id' }
    ]
  })
]
