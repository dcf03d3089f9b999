import { useState } from 'react'
import type { Review, ReviewEdit } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { orToast } from './use-review.ts'

interface ReviewVerdictProps {
  review: Review
  edit: (edits: ReviewEdit[]) => Promise<unknown>
}

/** The verdict first, the only big type of the screen; beside it where it was read from and whether that is the whole page. */
export function ReviewVerdict({ review, edit }: ReviewVerdictProps) {
  const t = useText()
  const [leftovers, setLeftovers] = useState(false)
  const { summary, wholeness } = review
  const partners = review.partners.filter((partner) => partner.draft).length
  const persons = review.partners.reduce((count, partner) => count + partner.persons.filter((person) => person.draft).length, 0)
  const words = { partners: t('imports.review.partners', { count: partners }), persons: t('imports.review.persons', { count: persons }) }
  return (
    <div className="review-verdict">
      <div className="review-verdict-row">
        <div>
          <p className="review-big">
            {words.partners}, {words.persons}
          </p>
          <p className="review-split">
            <span className="ok">{t('imports.review.inOrder', { count: summary.inOrder })}</span>,{' '}
            <span className={summary.toLookAt > 0 ? 'warn' : 'faint'}>{t('imports.review.toLookAt', { count: summary.toLookAt })}</span>
          </p>
        </div>
        <dl className="review-from">
          <dt>{t('imports.review.source')}</dt>
          <dd>
            <InlineField label={t('imports.review.source')} value={review.source.name} onSave={(name) => edit([{ do: 'source', name }])} />
          </dd>
          <dt>{t('imports.review.readAs')}</dt>
          <dd>
            {wholeness === 'whole' ? <span className="ok">✓ </span> : <span className="warn">! </span>}
            {t(`imports.review.${wholeness}`, { lines: review.lines.length })}{' '}
            <LinkButton onClick={() => orToast(edit([{ do: 'wholeness', wholeness: wholeness === 'whole' ? 'part' : 'whole' }]))}>
              {t(wholeness === 'whole' ? 'imports.review.isPart' : 'imports.review.isWhole')}
            </LinkButton>
          </dd>
          <dt>{t('imports.review.leftovers')}</dt>
          <dd>
            {t('imports.review.lines', { count: review.leftovers.length })}{' '}
            {review.leftovers.length > 0 && (
              <LinkButton aria-expanded={leftovers} onClick={() => setLeftovers(!leftovers)}>
                {t(leftovers ? 'imports.review.hide' : 'imports.review.show')}
              </LinkButton>
            )}
          </dd>
        </dl>
      </div>
      {wholeness === 'folded' && <p className="review-band">{t('imports.review.foldedText', words)}</p>}
      {leftovers && (
        <ol className="review-leftovers">
          {review.leftovers.map(({ line, text }) => (
            <li key={`${line} ${text}`}>
              <span className="faint num">{line}</span> {text}
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
