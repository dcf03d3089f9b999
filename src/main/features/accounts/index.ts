import type { Api } from '#main/api/implement.ts'

export { accountTables } from './accounts.tables.ts'

/** Loaded with the first call: an account is written once a year. */
export const accountsProcedures = (api: Api['accounts']) =>
  api.lazy(async () => ({ default: (await import('./accounts.procedures.ts')).accountsProcedures(api) }))
