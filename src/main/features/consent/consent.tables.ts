import { table } from '#main/foundation/tables.ts'

export const consentTables = [
  table('purpose', { topic: 'consent', history: false, dumped: true }),
  table('consent_event', { topic: 'persons' }),
  table('suppression', { topic: 'persons' })
]
