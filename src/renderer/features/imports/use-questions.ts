import { type KeyboardEvent, useMemo, useState } from 'react'
import type { ReviewRow } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { type Answer, type Question, questionsOf } from './review-questions.ts'
import { type EditReview, orToast } from './use-review.ts'

export interface Questions {
  all: readonly Question[]
  /** The one at hand, and its place. */
  question: Question | undefined
  place: number
  next: () => void
  give: (answer: Answer) => void
  /** 1 and 2 answer the question at hand, wherever the focus is in the review; F2 goes to the fields. */
  onKeyDownCapture: (event: KeyboardEvent) => void
}

const writes = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input:not([type=checkbox], [type=radio]), textarea, select') !== null

/** The questions of the row at hand, one at a time. */
export function useQuestions(row: ReviewRow | undefined, edit: EditReview, onFix: (question: Question | undefined) => void): Questions {
  const t = useText()
  const [chosen, setChosen] = useState({ rowId: '', place: 0 })
  const all = useMemo(() => (row ? questionsOf(t, row) : []), [t, row])
  const place = Math.min(chosen.rowId === row?.id ? chosen.place : 0, Math.max(0, all.length - 1))
  const question = all[place]
  const give = ({ edits }: Answer) => orToast(edit(...edits))
  return {
    all,
    question,
    place,
    next: () => setChosen({ rowId: row?.id ?? '', place: (place + 1) % Math.max(1, all.length) }),
    give,
    onKeyDownCapture: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || writes(event.target)) return
      const answer = question?.answers.find(({ key }) => key === event.key)
      // on a field F2 opens that field
      const isFix =
        event.key === 'F2' && event.target instanceof Element && event.target.closest('.inline-field, .inline-field-value') === null
      if (!answer && !isFix) return
      event.preventDefault()
      event.stopPropagation()
      if (answer) give(answer)
      else onFix(question)
    }
  }
}
