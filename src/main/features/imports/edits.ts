import { AppError } from '#shared/errors.ts'
import type { ReviewEdit } from '#shared/model/review.ts'
import { fixAll, settleFlag } from './edit-flags.ts'
import { includeAll } from './edit-includes.ts'
import { fieldKey, type Inquiry, readPartnerAt, readPersonAt, type Said, sayMore } from './inquiry.ts'
import { type Judgement, rowOf } from './judgement.ts'

/** What is being said; now gives the review as it stands with all that was said before. */
export interface Saying {
  readonly said: Said
  now(): { inquiry: Inquiry; judgement: Judgement }
}

/** What the user says about a review is kept beside the source: all edits or, when one of them throws, none. */
export function edited(inquiry: Inquiry, edits: readonly ReviewEdit[], judged: (inquiry: Inquiry) => Judgement): Inquiry {
  const open = { ...inquiry, said: sayMore(inquiry.said) }
  const now = () => {
    const standing = { ...open, said: sayMore(open.said) }
    return { inquiry: standing, judgement: judged(standing) }
  }
  for (const edit of edits) say({ said: open.said, now }, inquiry, edit)
  return open
}

function say(saying: Saying, inquiry: Inquiry, edit: ReviewEdit): void {
  const { said } = saying
  switch (edit.do) {
    case 'include':
      said.includes.set(edit.rowId, edit.include)
      break
    case 'include-all':
      includeAll(saying, edit.include, edit.tab)
      break
    case 'take':
      said.takes.set(fieldKey(edit.rowId, edit.field), edit.take)
      break
    case 'partner':
      known(edit.rowId, readPartnerAt(inquiry, edit.rowId))
      said.partners.set(edit.rowId, { ...said.partners.get(edit.rowId), ...edit.patch })
      break
    case 'person':
      known(edit.rowId, readPersonAt(inquiry, edit.rowId))
      if (edit.patch.givenName === '' && edit.patch.familyName === '') throw new AppError('input.invalid', { field: 'givenName' })
      said.persons.set(edit.rowId, { ...said.persons.get(edit.rowId), ...edit.patch })
      break
    case 'flag':
      settleFlag(saying, edit)
      break
    case 'fix-all':
      fixAll(saying, edit.code, edit.accept)
      break
    case 'departure':
      depart(saying, edit)
      break
    case 'policy':
      said.policy = edit.policy
      break
    case 'source':
      said.source = { name: edit.name, given: true }
      break
    case 'wholeness':
      said.wholeness = edit.wholeness
  }
}

/** Deciding how somebody went ticks the row. */
function depart({ said, now }: Saying, { rowId, end }: Extract<ReviewEdit, { do: 'departure' }>): void {
  if (known(rowId, rowOf(now().judgement, rowId)).disposition !== 'departed') throw new AppError('input.invalid', { field: 'rowId' })
  said.departures.set(rowId, end)
  said.includes.set(rowId, true)
}

/** Throws record.not-found. */
function known<Found>(rowId: string, found: Found | undefined): Found {
  if (found === undefined) throw new AppError('record.not-found', { id: rowId })
  return found
}
