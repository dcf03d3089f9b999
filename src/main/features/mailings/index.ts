import type { Api } from '#main/api/implement.ts'

export { noteAnswer } from './answers.service.ts'
export { type LetterRecord, lettersTo, lettersWithIds } from './answers.store.ts'
export { holdBack } from './batch.service.ts'
export { countSent } from './count-sent.service.ts'
export { frozenMail } from './frozen.service.ts'
export { handDraft } from './hand-draft.service.ts'
export { allMailings, getMailing, refuseClosed } from './mailing-rows.service.ts'
export { createMailing } from './mailings.service.ts'
export { recipientRecord } from './mailings.store.ts'
export { mailingTables } from './mailings.tables.ts'
export { recheckOne } from './recheck-one.service.ts'
export { mailOf } from './recipients.service.ts'
export { renderBatch } from './render.job.ts'
export { type AnsweredRow, tellReply } from './rounds.service.ts'
export { isReached, unsentOf, versionFor } from './unsent.store.ts'

/** Loaded with the first call, as everything that renders letters. */
export const outputsProcedures = (api: Api['outputs']) =>
  api.lazy(async () => ({ default: (await import('./outputs.procedures.ts')).outputsProcedures(api) }))

/** Loaded with the first call, as everything that renders letters. */
export const mailingsProcedures = (api: Api['mailings']) =>
  api.lazy(async () => ({ default: (await import('./mailings.procedures.ts')).mailingsProcedures(api) }))
