import { useQuery } from '@tanstack/react-query'
import type { Review } from '#shared/model/review.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { ReviewProblems } from './ReviewProblems.tsx'
import { ofReview } from './use-review.ts'

/** As many are shown; all of them are in the report. */
const most = 200

/** Text that was not understood: nothing is dropped in silence. */
export function SourceLeftovers({ leftovers, total }: { leftovers: Review['leftovers']; total: number }) {
  const t = useText()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="review-leftovers" tabIndex={0} aria-label={t('imports.review.leftovers')}>
      <ol>
        {leftovers.map(({ line, text }) => (
          <li key={`${line} ${text}`}>
            <span className="faint num">{line}</span> {text}
          </li>
        ))}
      </ol>
      {total > leftovers.length && <p className="note">{t('imports.review.firstOnly', { count: leftovers.length })}</p>}
    </section>
  )
}

/** What could not be read, also where it belongs to no row. */
export function SourceProblems({ id }: { id: string }) {
  const t = useText()
  const { data } = useQuery(api.imports.problems.queryOptions({ input: { id, limit: most }, meta: ofReview }))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="review-leftovers" tabIndex={0} aria-label={t('imports.review.problems')}>
      {data && <ReviewProblems problems={data.problems} />}
      {data && data.total > data.problems.length && (
        <p className="note">{t('imports.review.firstOnly', { count: data.problems.length })}</p>
      )}
    </section>
  )
}
