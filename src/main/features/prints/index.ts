import type { Api } from '#main/api/implement.ts'

export { addressLines } from './address-lines.service.ts'
export { documentOf } from './documents.service.ts'
export { openPath } from './open-file.service.ts'
export { madePdf, paperOf } from './print.job.ts'

/** Loaded with the first call: most starts print nothing. */
export const printsProcedures = (api: Api['prints']) =>
  api.lazy(async () => ({ default: (await import('./prints.procedures.ts')).printsProcedures(api) }))
