import { useState } from 'react'
import type { Review } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { ReviewFacts, type Shown } from './ReviewFacts.tsx'
import { inSource, optOutsOf } from './review-counts.ts'
import { SourceLeftovers, SourceProblems } from './SourceLists.tsx'
import type { EditReview } from './use-review.ts'

interface ReviewVerdictProps {
  review: Review
  edit: EditReview
}

/** The verdict first, the only big type of the screen; beside it where it was read from and whether that is all of it. */
export function ReviewVerdict({ review, edit }: ReviewVerdictProps) {
  const t = useText()
  const [shown, setShown] = useState<Shown>()
  const { summary, wholeness } = review
  const [partners, persons] = [inSource(summary.partners), inSource(summary.persons)]
  const optOuts = optOutsOf(summary)
  const words = { partners: t('imports.review.partners', { count: partners }), persons: t('imports.review.persons', { count: persons }) }
  const projects = inSource(summary.projects)
  const isOnlyOptOuts = partners + persons + projects === 0 && optOuts > 0
  return (
    <div className="review-verdict">
      <div className="review-verdict-row">
        <div>
          <p className="review-big">
            {isOnlyOptOuts
              ? t('imports.review.optOuts', { count: optOuts })
              : projects > 0
                ? t('imports.review.projects', { count: projects })
                : [partners > 0 && words.partners, persons > 0 && words.persons].filter(Boolean).join(', ')}
          </p>
          {!isOnlyOptOuts && (
            <p className="review-split">
              <span className="ok">{t('imports.review.inOrder', { count: summary.tabs.inOrder })}</span>,{' '}
              <span className={summary.tabs.look > 0 ? 'warn' : 'faint'}>{t('imports.review.toLookAt', { count: summary.tabs.look })}</span>
            </p>
          )}
        </div>
        <ReviewFacts review={review} edit={edit} shown={shown} onShow={setShown} />
      </div>
      {wholeness === 'folded' && <p className="review-band">{t('imports.review.foldedText', words)}</p>}
      {wholeness === 'part' && projects === 0 && review.source.known && <p className="review-band">{t('imports.review.partText')}</p>}
      {shown === 'leftovers' && <SourceLeftovers leftovers={review.leftovers} total={summary.leftovers} />}
      {shown === 'problems' && <SourceProblems id={review.id} />}
    </div>
  )
}
