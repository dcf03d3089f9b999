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
}

/** The questions of the row on show, one at a time. */
export function useQuestions(row: ReviewRow | undefined, edit: EditReview): Questions {
  const t = useText()
  const [chosen, setChosen] = useState({ rowId: '', place: 0 })
  return useMemo(() => {
    const all = row ? questionsOf(t, row) : []
    const place = Math.min(chosen.rowId === row?.id ? chosen.place : 0, Math.max(0, all.length - 1))
    return {
      all,
      question: all[place],
      place,
      next: () => setChosen({ rowId: row?.id ?? '', place: (place + 1) % Math.max(1, all.length) }),
      give: ({ edits }) => orToast(edit(...edits))
    }
  }, [t, row, chosen, edit])
}

const writes = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input:not([type=checkbox], [type=radio]), textarea, select') !== null

/** 1 and 2 answer the question at hand, wherever the focus is in the review; F2 goes to the field. Says whether the key was one of them. */
export function answerByKey(event: KeyboardEvent, { question, give }: Questions, onFix: (question?: Question) => void): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || writes(event.target)) return false
  const answer = question?.answers.find(({ key }) => key === event.key)
  // on a field F2 opens that field
  const isFix = event.key === 'F2' && event.target instanceof Element && event.target.closest('.inline-field, .inline-field-value') === null
  if (!answer && !isFix) return false
  event.preventDefault()
  event.stopPropagation()
  if (answer) give(answer)
  else onFix(question)
  return true
}
