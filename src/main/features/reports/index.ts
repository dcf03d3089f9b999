import type { Api } from '#main/api/implement.ts'

/** Loaded with the first call: most starts report nothing. */
export const reportsProcedures = (api: Api['reports']) =>
  api.lazy(async () => ({ default: (await import('./reports.procedures.ts')).reportsProcedures(api) }))

/** What documents take of reports. */
export const reportParts = () => import('./parts.ts')
