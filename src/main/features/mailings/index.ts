import type { Api } from '#main/api/implement.ts'

export { allMailings } from './mailing-rows.service.ts'
export { mailingTables } from './mailings.tables.ts'

/** Loaded with the first call, as everything that renders letters. */
export const mailingsProcedures = (api: Api['mailings']) =>
  api.lazy(async () => ({ default: (await import('./mailings.procedures.ts')).mailingsProcedures(api) }))
