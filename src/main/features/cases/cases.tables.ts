import { table } from '#main/foundation/tables.ts'

export const caseTables = [table('gdpr_case', { topic: 'cases' })]
