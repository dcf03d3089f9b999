import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import type { Review, ReviewTab } from '#shared/model/review.ts'
import type { GridHandle } from '../../ui/grid/index.ts'
import { ReviewList } from './ReviewList.tsx'
import { ReviewSide } from './ReviewSide.tsx'
import type { Question } from './review-questions.ts'
import { answerByKey, useQuestions } from './use-questions.ts'
import type { EditReview } from './use-review.ts'
import { useReviewRows } from './use-review-rows.ts'
import { useSettledRow } from './use-settled-row.ts'

interface ReviewBodyProps {
  review: Review
  edit: EditReview
}

/** Esc takes back ticks elsewhere. Here they say what is written, and nobody set them to see them gone. */
function leavesTicks(event: KeyboardEvent): boolean {
  const isHere = event.key === 'Escape' && event.target instanceof Element && event.target.matches('[data-column]')
  if (isHere) event.stopPropagation()
  return isHere
}

/** Left the rows of a tab, right the one at hand. */
export function ReviewBody({ review, edit }: ReviewBodyProps) {
  const grid = useRef<GridHandle>(null)
  const fields = useRef<HTMLDivElement>(null)
  const [tab, setTab] = useState<ReviewTab>(review.summary.tabs.look > 0 ? 'look' : 'all')
  const [search, setSearch] = useState('')
  const { source, at, follow } = useReviewRows(review.id, tab, search)
  const shown = useSettledRow(at)
  const questions = useQuestions(shown?.row, edit)
  const goToField = useCallback((question?: Question) => {
    const find = (selector: string) => fields.current?.querySelector<HTMLElement>(selector)
    const own = question
      ? find(`[data-part="${CSS.escape(question.partId)}"] [data-field=${question.field}] :is(button, input)`)
      : undefined
    const field = own ?? find('button, input, select')
    field?.focus()
  }, [])
  const step = useCallback((by: number) => grid.current?.step(by), [])
  const onKeyDown = (event: KeyboardEvent) => {
    // an answer is for the row that is on show
    if (!leavesTicks(event) && shown === at) answerByKey(event, questions, goToField)
  }
  return (
    <div className="review-body" onKeyDownCapture={onKeyDown}>
      <ReviewList
        {...{ review, edit, tab, search, source, grid }}
        onTab={setTab}
        onSearch={setSearch}
        openId={at?.row.id}
        onOpen={() => goToField(questions.question)}
        onFocusRow={follow}
      />
      {shown && (
        <ReviewSide
          key={shown.row.id}
          {...{ review, edit, questions }}
          {...shown}
          total={source.total}
          fieldsRef={fields}
          onFix={goToField}
          onStep={step}
        />
      )}
    </div>
  )
}
