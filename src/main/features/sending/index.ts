import type { Api } from '#main/api/implement.ts'

export { clearDesk } from './desk.ts'
export { resumable } from './resumable.service.ts'

/** Loaded with the first call: most starts send no mail. */
export const sendingProcedures = (api: Api['sending']) =>
  api.lazy(async () => ({ default: (await import('./sending.procedures.ts')).sendingProcedures(api) }))
