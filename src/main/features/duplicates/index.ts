import type { Api } from '#main/api/implement.ts'

export { duplicateTables } from './duplicates.tables.ts'
export { merge } from './merge.service.ts'
export { type ReferenceColumn, referenceColumns, rowsPointing } from './references.store.ts'

/** Loaded with the first call: most starts compare nobody. */
export const duplicatesProcedures = (api: Api['duplicates']) =>
  api.lazy(async () => ({ default: (await import('./duplicates.procedures.ts')).duplicatesProcedures(api) }))
