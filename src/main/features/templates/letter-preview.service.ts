import type { Context } from '#main/api/implement.ts'
import { decideForReader } from '#main/features/lists/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { MailPurpose, RecipientPolicy, Selection } from '#shared/model/common.ts'
import type { MailingAbout } from '#shared/model/mailing-about.ts'
import type { Recipient } from '#shared/model/outreach.ts'
import { aboutInLetter } from './about.service.ts'
import type { DraftCheck, LetterQuestion } from './draft.pure.ts'
import { draftMailing } from './draft-mailing.service.ts'
import { letterQuestion } from './letter-question.service.ts'
import { type ShownMail, shownMail } from './mail-preview.service.ts'
import { checkDrafts, makeDrafts } from './render.service.ts'
import { type Letter, problemsOf } from './template-problems.ts'

interface Wanted extends Letter {
  selection: Selection
  policy?: RecipientPolicy | undefined
  purpose: MailPurpose
  about?: MailingAbout | undefined
}

/** So many of a long selection are looked through while a letter is written. */
const mostLooked = 1000

/** The mail of an unsaved letter to one of those who would get it; beyond the last one, the last. Without a mail when nobody does or the letter cannot be read. */
export async function mailOfLetter(
  context: Context,
  wanted: Wanted & { index: number }
): Promise<{ total: number; mail: ShownMail | null }> {
  const isReadable = (await problemsOf(wanted)).length === 0
  const { total, question } = context.session.read((unit) => {
    const to = included(unit, wanted)
    const one = to[Math.min(wanted.index, to.length - 1)]
    return { total: to.length, question: isReadable && one ? questionOf(unit, wanted, [one], { pointed: true }) : null }
  })
  if (question)
    for await (const [draft] of makeDrafts(question))
      return { total, mail: draft ? context.session.read(({ db }) => shownMail(db, draft)) : null }
  return { total, mail: null }
}

export interface Trouble {
  looked: number
  /** Of those in whose letter something is missing. */
  places: number[]
  missing: { field: string; count: number }[]
  withoutFile: number
}

/** What an unsaved letter would lack, and for whom. */
export async function troubleOf(context: Context, wanted: Wanted): Promise<Trouble> {
  const isReadable = (await problemsOf(wanted)).length === 0
  const question = context.session.read((unit) =>
    isReadable ? questionOf(unit, wanted, included(unit, wanted).slice(0, mostLooked)) : null
  )
  const drafts: DraftCheck[] = []
  if (question) for await (const some of checkDrafts(question)) drafts.push(...some)
  const fields = new Map<string, number>()
  for (const { missing } of drafts) for (const field of missing) fields.set(field, (fields.get(field) ?? 0) + 1)
  return {
    looked: drafts.length,
    places: [...drafts.entries()].flatMap(([place, draft]) => (isTroubled(draft) ? [place] : [])),
    missing: [...fields].map(([field, count]) => ({ field, count })),
    withoutFile: drafts.filter(({ missingFiles }) => missingFiles.length > 0).length
  }
}

const isTroubled = ({ missing, missingFiles }: DraftCheck): boolean => missing.length + missingFiles.length > 0

const included = (unit: ReadUnit, wanted: Wanted): Recipient[] =>
  decideForReader(unit, wanted.selection, wanted).decisions.flatMap(({ recipient }) => (recipient.reason === null ? [recipient] : []))

function questionOf(
  unit: ReadUnit,
  { subject, body, signature, attachments, language, about }: Wanted,
  to: readonly Recipient[],
  more = {}
): LetterQuestion {
  const addressed = to.flatMap(({ personId, affiliationId, partnerId, email, cc }) =>
    email === null ? [] : [{ id: personId, personId, affiliationId, partnerId, email, cc, letter: 0 }]
  )
  return letterQuestion(
    unit,
    { ...draftMailing(unit, 'preview', unit.now), ...aboutInLetter(unit, about), ...more },
    [{ subject, body, signature, attachments, language }],
    addressed
  )
}
