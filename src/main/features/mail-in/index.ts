import type { Api } from '#main/api/implement.ts'

/** Loaded with the first call: most days bring no mails. */
export const mailInProcedures = (api: Api['mailIn']) =>
  api.lazy(async () => ({ default: (await import('./mail-in.procedures.ts')).mailInProcedures(api) }))
