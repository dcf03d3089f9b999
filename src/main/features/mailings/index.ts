import type { Api } from '#main/api/implement.ts'

export { noteAnswer } from './answers.service.ts'
export { type LetterRecord, lettersTo, lettersWithIds } from './answers.store.ts'
export { type RenderedLetter, renderedOf } from './batch.store.ts'
export { handDraft } from './hand-draft.service.ts'
export { allMailings } from './mailing-rows.service.ts'
export { mailingTables } from './mailings.tables.ts'
export { type Rendered, renderBatch } from './render.job.ts'
export { unsentOf } from './unsent.store.ts'

/** Loaded with the first call, as everything that renders letters. */
export const mailingsProcedures = (api: Api['mailings']) =>
  api.lazy(async () => ({ default: (await import('./mailings.procedures.ts')).mailingsProcedures(api) }))
