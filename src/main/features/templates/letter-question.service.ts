import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Copied } from '#shared/model/outreach.ts'
import { couldBeCalled } from '#shared/rules/file-pattern.ts'
import type { DraftMailing, DraftRecipient, LetterQuestion } from './draft.pure.ts'
import { cardFiles, letterFacts } from './letter.store.ts'
import { type LetterNeeds, letterNeeds } from './letter-needs.ts'
import type { LetterFacts } from './recipient-fields.pure.ts'
import type { Letter } from './template-problems.ts'

/** Whom one of the letters goes to. */
export interface Addressed {
  id: string
  personId: string
  affiliationId: string | null
  partnerId: string | null
  email: string
  cc: readonly Copied[]
  /** The number of the letter. */
  letter: number
  values?: DraftRecipient['values']
}

/** What it takes to make the drafts: the letters with their files, and of each recipient what their letter says and what is asked for beside it. */
export function letterQuestion(
  unit: Pick<ReadUnit, 'db'>,
  head: DraftMailing,
  letters: readonly Letter[],
  to: readonly Addressed[],
  also: Partial<LetterNeeds> = {}
): LetterQuestion {
  const facts = factsOf(unit, letters, to, also)
  const files = ownFiles(unit, letters, to)
  const recipients = to.map((addressed, at) => {
    const { id, personId, email, cc, letter, values } = addressed
    const about = facts.get(addressed)
    if (!about) throw new AppError('record.not-found', { id: personId })
    return { id, email, cc, letter, facts: about, values, files: files[at] ?? [] }
  })
  return { head, letters, recipients }
}

/** Of each letter only what it says is looked up. */
function factsOf(
  { db }: Pick<ReadUnit, 'db'>,
  letters: readonly Letter[],
  to: readonly Addressed[],
  also: Partial<LetterNeeds>
): Map<Addressed, LetterFacts> {
  const facts = new Map<Addressed, LetterFacts>()
  for (const [no, letter] of letters.entries()) {
    const its = to.filter((addressed) => addressed.letter === no)
    const keys = its.map(({ personId, affiliationId, partnerId, cc }) => ({
      person: personId,
      affiliation: affiliationId,
      partner: partnerId,
      copied: cc.map((each) => each.personId)
    }))
    const found = letterFacts(db, keys, { ...letterNeeds(letter), ...also }, letter.language)
    // a person who is not there would move those after it
    if (found.length === its.length) for (const [at, about] of found.entries()) if (its[at]) facts.set(its[at], about)
  }
  return facts
}

/** Of each recipient, the files on the cards that one of the names could mean; which it is, the letter says. */
function ownFiles({ db }: Pick<ReadUnit, 'db'>, letters: readonly Letter[], to: readonly Addressed[]): DraftRecipient['files'][] {
  const rules = letters.map(({ attachments = [] }) => attachments.flatMap((each) => (each.kind === 'rule' ? [each] : [])))
  if (rules.every((some) => some.length === 0)) return []
  const owners = to.flatMap(({ personId, partnerId, letter }) =>
    (rules[letter] ?? []).flatMap(({ of }) => (of === 'person' ? [personId] : (partnerId ?? [])))
  )
  const known = Map.groupBy(cardFiles(db, [...new Set(owners)]), ({ ownerId }) => ownerId)
  return to.map(({ personId, partnerId, letter }) =>
    (rules[letter] ?? []).flatMap(({ of, pattern }) =>
      (known.get((of === 'person' ? personId : partnerId) ?? '') ?? [])
        .filter(({ name }) => couldBeCalled(pattern, name))
        .map(({ attachmentId, name }) => ({ of, name, attachmentId }))
    )
  )
}
