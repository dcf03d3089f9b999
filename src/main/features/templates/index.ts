import type { Api } from '#main/api/implement.ts'

export { aboutInLetter } from './about.service.ts'
export type { Draft, DraftCheck, LetterQuestion } from './draft.pure.ts'
export { draftMailing, loadSender } from './draft-mailing.service.ts'
export { letterQuestion } from './letter-question.service.ts'
export { type ShownMail, showMail, shownMail } from './mail-preview.service.ts'
export { recipientFields } from './recipient-fields.pure.ts'
export { checkDrafts, makeDrafts, makeDraftsOf } from './render.service.ts'
export { loadTemplate } from './templates.service.ts'
export { templateTables } from './templates.tables.ts'
export { letterOfVersion } from './versions.service.ts'
export { wholeMail, wholeMails } from './whole-mail.service.ts'

/** Loaded with the first call: most starts render no letter, and what renders them is heavy. */
export const templatesProcedures = (api: Api['templates']) =>
  api.lazy(async () => ({ default: (await import('./templates.procedures.ts')).templatesProcedures(api) }))

/** What puts the sample letters into a practice file. */
export const sampleTemplates = async () => (await import('./samples.service.ts')).addSampleTemplates
