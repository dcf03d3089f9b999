import type { Api } from '#main/api/implement.ts'

export { caseTables } from './cases.tables.ts'
export { keepErased } from './erase.service.ts'

/** Loaded with the first call: most starts are asked for nobody's data. */
export const casesProcedures = (api: Api['cases']) =>
  api.lazy(async () => ({ default: (await import('./cases.procedures.ts')).casesProcedures(api) }))
