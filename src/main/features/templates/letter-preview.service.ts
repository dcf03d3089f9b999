import { decideForReader } from '#main/features/lists/index.ts'
import { compileTemplate } from '#main/formats/letter/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { MailPurpose, RecipientPolicy, Selection } from '#shared/model/common.ts'
import { composeDraft, type Draft, draftMailing } from './draft.service.ts'
import { letterFacts } from './letter.store.ts'
import { type Letter, problemsOf } from './template-problems.ts'

interface Wanted extends Letter {
  selection: Selection
  policy?: RecipientPolicy | undefined
  purpose: MailPurpose
  /** Which of those who get the letter; beyond the last one, the last. */
  index: number
}

/** The mail of an unsaved letter to one of those who would get it; without a mail when nobody does or the letter cannot be read. */
export function draftOfLetter(unit: ReadUnit, wanted: Wanted): { total: number; draft: Draft | null } {
  const included = decideForReader(unit, wanted.selection, wanted).decisions.filter(({ recipient }) => recipient.reason === null)
  const recipient = included[Math.min(wanted.index, included.length - 1)]?.recipient
  const letter = recipient?.email && problemsOf(wanted).length === 0 ? compileTemplate(wanted) : null
  if (!recipient?.email || !letter) return { total: included.length, draft: null }
  const [facts] = letterFacts(unit.db, [
    { person: recipient.personId, affiliation: recipient.affiliationId, partner: recipient.partnerId, language: wanted.language }
  ])
  const mailing = draftMailing(unit, 'preview', unit.now)
  return {
    total: included.length,
    draft: facts ? composeDraft(letter, mailing, { id: recipient.personId, email: recipient.email, facts }) : null
  }
}
