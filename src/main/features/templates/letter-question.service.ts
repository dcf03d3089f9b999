import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Copied } from '#shared/model/outreach.ts'
import { couldBeCalled } from '#shared/rules/file-pattern.ts'
import type { DraftMailing, DraftRecipient, LetterQuestion } from './draft.pure.ts'
import { cardFiles, letterFacts } from './letter.store.ts'
import { letterNeeds, noNeeds } from './letter-needs.ts'
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

/** What it takes to make the drafts: the letters with their files, and of each recipient what their letter says. */
export function letterQuestion(
  unit: Pick<ReadUnit, 'db'>,
  head: DraftMailing,
  letters: readonly Letter[],
  to: readonly Addressed[]
): LetterQuestion {
  const needs = letters.map(letterNeeds)
  const facts = letterFacts(
    unit.db,
    to.map(({ personId, affiliationId, partnerId, cc, letter }) => ({
      ...{ person: personId, affiliation: affiliationId, partner: partnerId, copied: cc.map((each) => each.personId) },
      ...{ language: letters[letter]?.language ?? 'da', ...noNeeds },
      ...needs[letter]
    }))
  )
  const files = ownFiles(unit, letters, to)
  const recipients = to.map(({ id, personId, email, cc, letter, values }, at) => {
    const about = facts[at]
    if (!about) throw new AppError('record.not-found', { id: personId })
    return { id, email, cc, letter, facts: about, values, files: files[at] ?? [] }
  })
  return { head, letters, recipients }
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
