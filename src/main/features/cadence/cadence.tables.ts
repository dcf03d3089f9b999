import { table } from '#main/foundation/tables.ts'

export const cadenceTables = [table('cadence', { topic: 'cadence' })]
