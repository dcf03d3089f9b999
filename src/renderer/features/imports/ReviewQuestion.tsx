import { IconAlertTriangle, IconChevronRight, IconInfoCircle } from '@tabler/icons-react'
import type { Review } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { Keys } from '../../ui/Keys.tsx'
import type { Question } from './review-questions.ts'
import type { Questions } from './use-questions.ts'
import { type EditReview, orToast } from './use-review.ts'

interface ReviewQuestionProps {
  questions: Questions
  fixable: Review['summary']['fixable']
  edit: EditReview
  /** Goes to the field that the question is about. */
  onFix: (question: Question) => void
}

/** What is odd about the row at hand, and the answers, each with its key. What can be put right everywhere at once says how often. */
export function ReviewQuestion({ questions: { all, question, place, next, give }, fixable, edit, onFix }: ReviewQuestionProps) {
  const t = useText()
  if (!question) return null
  const { title, text, value, code, tone, answers } = question
  const alike = fixable.find((each) => each.code === code)
  const Icon = tone === 'warn' ? IconAlertTriangle : IconInfoCircle
  return (
    <section className="review-question" data-calm={tone === 'calm' || undefined} aria-label={title}>
      <div className="review-question-title">
        <Icon size={15} stroke={1.7} aria-hidden /> <h3 className="grow">{title}</h3>
        {all.length > 1 && (
          <>
            <span className="note num">{t('imports.review.of', { at: place + 1, total: all.length })}</span>
            <IconButton
              label={t('imports.review.nextQuestion')}
              icon={<IconChevronRight size={14} stroke={1.7} />}
              className="review-question-next"
              onClick={next}
            />
          </>
        )}
      </div>
      <p className="soft">
        {text} {value && <b>{value}</b>}
      </p>
      <div className="review-choice">
        {answers.map((answer, index) => (
          <button
            type="button"
            key={answer.key}
            className={index === 0 && answer.key === '1' ? 'review-first' : ''}
            aria-keyshortcuts={answer.key}
            onClick={() => give(answer)}
          >
            <Keys keys={answer.key} /> {answer.text}
          </button>
        ))}
        <button type="button" aria-keyshortcuts="F2" onClick={() => onFix(question)}>
          <Keys keys="F2" /> {t('imports.review.fix')}
        </button>
        {alike && alike.count > 1 && (
          <button type="button" onClick={() => orToast(edit({ do: 'fix-all', code: alike.code, accept: true }))}>
            {t('imports.review.fixAll', { count: alike.count })}
          </button>
        )}
      </div>
    </section>
  )
}
