import { table } from '#main/foundation/tables.ts'

export const followUpTables = [table('follow_up', { topic: 'follow-ups', pointsTo: { type: 'subject_type', id: 'subject_id' } })]
