import type { Context } from '#main/api/implement.ts'
import { decideForReader } from '#main/features/lists/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { MailPurpose, RecipientPolicy, Selection } from '#shared/model/common.ts'
import type { Draft, LetterQuestion } from './draft.pure.ts'
import { draftMailing } from './draft-mailing.service.ts'
import { letterFacts } from './letter.store.ts'
import { makeDrafts } from './render.service.ts'
import { type Letter, problemsOf } from './template-problems.ts'
import { usesCard } from './uses-card.ts'

interface Wanted extends Letter {
  selection: Selection
  policy?: RecipientPolicy | undefined
  purpose: MailPurpose
  /** Which of those who get the letter; beyond the last one, the last. */
  index: number
}

/** The mail of an unsaved letter to one of those who would get it; without a mail when nobody does or the letter cannot be read. */
export async function draftOfLetter(context: Context, wanted: Wanted): Promise<{ total: number; draft: Draft | null }> {
  const isReadable = (await problemsOf(wanted)).length === 0
  const { total, question } = context.session.read((unit) => questionOf(unit, wanted, isReadable))
  if (question) for await (const [draft] of makeDrafts(question)) return { total, draft: draft ?? null }
  return { total, draft: null }
}

function questionOf(unit: ReadUnit, wanted: Wanted, isReadable: boolean): { total: number; question: LetterQuestion | null } {
  const included = decideForReader(unit, wanted.selection, wanted).decisions.filter(({ recipient }) => recipient.reason === null)
  const total = included.length
  const recipient = included[Math.min(wanted.index, total - 1)]?.recipient
  if (!recipient?.email || !isReadable) return { total, question: null }
  const { personId, affiliationId, partnerId, email, cc } = recipient
  const { subject, body, language } = wanted
  const [facts] = letterFacts(unit.db, [
    { person: personId, affiliation: affiliationId, partner: partnerId, language, card: usesCard(wanted) }
  ])
  const head = draftMailing(unit, 'preview', unit.now)
  const recipients = facts ? [{ letter: 0, id: personId, email, cc, facts }] : []
  return { total, question: { letters: [{ subject, body, language }], head, recipients } }
}
