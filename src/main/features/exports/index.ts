import type { Api } from '#main/api/implement.ts'

/** Loaded with the first call: most starts write no file. */
export const exportsProcedures = (api: Api['exports']) =>
  api.lazy(async () => ({ default: (await import('./exports.procedures.ts')).exportsProcedures(api) }))
