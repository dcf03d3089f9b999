import { table } from '#main/foundation/tables.ts'

export const fileTables = [
  table('app_setting', { topic: 'settings', history: false }),
  table('alliance', { topic: 'settings' }),
  table('staff', { topic: 'settings' })
]
