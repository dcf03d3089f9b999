import { AppError } from '#shared/errors.ts'
import type { ReviewEdit } from '#shared/model/review.ts'
import { fixAll, settleFlag } from './edit-flags.ts'
import { includeAll } from './edit-includes.ts'
import { fieldKey, type Inquiry, readPartnerAt, readPersonAt, sayMore } from './inquiry.ts'
import { type Judgement, rowOf } from './judgement.ts'
import type { Saying } from './saying.ts'
import { isTouched, nothingTouched, type Touched, wider } from './touched.ts'

/** Judges an inquiry after more was said about some of its rows than in the one before. */
export type JudgeAfter = (before: Inquiry, inquiry: Inquiry, touched: Touched) => Judgement

/** What the user says about a review is kept beside the source: all edits or, when one of them throws, none. */
export function edited(inquiry: Inquiry, edits: readonly ReviewEdit[], judgeAfter: JudgeAfter): Inquiry {
  const open = { ...inquiry, said: sayMore(inquiry.said) }
  let standing = inquiry
  let touched = nothingTouched()
  const now = () => {
    const before = standing
    if (isTouched(touched)) standing = { ...open, said: sayMore(open.said) }
    const judgement = judgeAfter(before, standing, touched)
    touched = nothingTouched()
    return { inquiry: standing, judgement }
  }
  const saying: Saying = {
    said: open.said,
    about: (rowId) => void touched.rowIds.add(rowId),
    aboutMore: (extent) => {
      touched = { ...touched, extent: wider(touched.extent, extent) }
    },
    now
  }
  for (const edit of edits) say(saying, inquiry, edit)
  const last = now()
  refuseErased(last.judgement, edits)
  return last.inquiry
}

/** Who wished to be erased comes back for a reason, or not at all. */
function refuseErased({ partners, loose }: Judgement, edits: readonly ReviewEdit[]): void {
  const ticked = new Set(edits.flatMap((edit) => (edit.do === 'include' && edit.include ? [edit.rowId] : [])))
  if (ticked.size === 0) return
  for (const persons of [loose, ...partners.map((partner) => partner.persons)])
    for (const { id, erased } of persons)
      if (erased && erased.reason === undefined && ticked.has(id)) throw new AppError('import.erased-unexplained', { id })
}

function say(saying: Saying, inquiry: Inquiry, edit: ReviewEdit): void {
  const { said } = saying
  if ('rowId' in edit) saying.about(edit.rowId)
  switch (edit.do) {
    case 'include':
      said.includes.set(edit.rowId, edit.include)
      break
    case 'override':
      said.overrides.set(edit.rowId, edit.reason)
      said.includes.set(edit.rowId, true)
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
      // who makes everything anew stands for nobody known
      saying.aboutMore([said.policy, edit.policy].includes('create') ? 'everything' : 'every row')
      said.policy = edit.policy
      break
    case 'source':
      said.source = { name: edit.name, given: true }
      saying.aboutMore('the source')
      break
    case 'wholeness':
      said.wholeness = edit.wholeness
      saying.aboutMore('everything')
  }
}

/** Deciding how somebody went ticks the row. */
function depart({ said, now, about }: Saying, { rowId, end }: Extract<ReviewEdit, { do: 'departure' }>): void {
  if (known(rowId, rowOf(now().judgement, rowId)).disposition !== 'departed') throw new AppError('input.invalid', { field: 'rowId' })
  about(rowId)
  said.departures.set(rowId, end)
  said.includes.set(rowId, true)
}

/** Throws record.not-found. */
function known<Found>(rowId: string, found: Found | undefined): Found {
  if (found === undefined) throw new AppError('record.not-found', { id: rowId })
  return found
}
