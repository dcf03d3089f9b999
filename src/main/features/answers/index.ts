import type { Api } from '#main/api/implement.ts'

/** Loaded with the first call, as the letters it is about. */
export const answersProcedures = (api: Api['answers']) =>
  api.lazy(async () => ({ default: (await import('./answers.procedures.ts')).answersProcedures(api) }))
