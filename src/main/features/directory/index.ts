import type { Api } from '#main/api/implement.ts'

/** Loaded with the first call. */
export const directoryProcedures = (api: Api['directory']) =>
  api.lazy(async () => ({ default: (await import('./directory.procedures.ts')).directoryProcedures(api) }))
