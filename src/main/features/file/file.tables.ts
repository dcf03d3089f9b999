import { table } from '#main/foundation/tables.ts'

export const fileTables = [
  // of the window, which knows them: no row on the screen follows from them
  table('app_setting', { topic: 'window', history: false }),
  table('alliance', { topic: 'settings' }),
  table('staff', { topic: 'settings' })
]
