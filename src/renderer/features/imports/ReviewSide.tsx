import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { memo, type Ref } from 'react'
import type { Review, ReviewRow } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { ReviewLines } from './ReviewLines.tsx'
import { ReviewPartnerPart } from './ReviewPartnerPart.tsx'
import { ReviewPersonPart } from './ReviewPersonPart.tsx'
import { ReviewProblems } from './ReviewProblems.tsx'
import { ReviewProjectPart } from './ReviewProjectPart.tsx'
import { ReviewQuestion } from './ReviewQuestion.tsx'
import type { Question } from './review-questions.ts'
import { rowName } from './review-rows.ts'
import type { Questions } from './use-questions.ts'
import type { EditReview } from './use-review.ts'

interface ReviewSideProps {
  review: Review
  row: ReviewRow
  index: number
  total: number
  questions: Questions
  edit: EditReview
  /** Where the fields of the row stand. */
  fieldsRef: Ref<HTMLDivElement>
  onFix: (question: Question) => void
  onStep: (rows: number) => void
}

/** The row at hand: what is odd and the answers to it, the lines it was read from, what it becomes. */
export const ReviewSide = memo(Side)

function Side({ review, row, index, total, questions, edit, fieldsRef, onFix, onStep }: ReviewSideProps) {
  const t = useText()
  const { partner, persons, project, problems } = row
  const ofPartner = partner && <ReviewPartnerPart partner={partner} edit={edit} />
  return (
    <aside className="review-side" aria-label={rowName(row)}>
      <div className="review-side-head">
        <h2 className="clip grow">{rowName(row)}</h2>
        <span className="note num">{t('imports.review.of', { at: index + 1, total })}</span>
        <IconButton
          label={t('imports.review.previous')}
          icon={<IconChevronUp size={15} stroke={1.7} />}
          onClick={() => onStep(-1)}
          disabled={index <= 0}
        />
        <IconButton
          label={t('imports.review.next')}
          icon={<IconChevronDown size={15} stroke={1.7} />}
          onClick={() => onStep(1)}
          disabled={index >= total - 1}
        />
      </div>
      <ReviewQuestion questions={questions} fixable={review.summary.fixable} edit={edit} onFix={onFix} />
      {problems.length > 0 && <ReviewProblems problems={problems} />}
      <ReviewLines id={review.id} row={row} hot={questions.question?.value} />
      <div ref={fieldsRef}>
        <h3 className="review-label">{t('imports.review.becomes')}</h3>
        {!review.flat && ofPartner}
        {persons.map((person) => (
          <ReviewPersonPart key={person.id} person={person} isRow={person.id === row.id} partner={partner} edit={edit} />
        ))}
        {review.flat && ofPartner}
        {project && <ReviewProjectPart project={project} edit={edit} />}
      </div>
    </aside>
  )
}
