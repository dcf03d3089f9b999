import { NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { importPolicies, type Review } from '#shared/model/review.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { anyKnown, isOfProjects, optOutsOf } from './review-counts.ts'
import { type EditReview, orToast } from './use-review.ts'

/** A list that is folded out under the verdict. */
export type Shown = 'leftovers' | 'problems' | undefined

interface ReviewFactsProps {
  review: Review
  edit: EditReview
  shown: Shown
  onShow: (shown: Shown) => void
}

/** Where it was read from, as what, and what is to become of cards that are known: each can be said otherwise. */
export function ReviewFacts({ review, edit, shown, onShow }: ReviewFactsProps) {
  const t = useText()
  const { source, summary, policy } = review
  // a policy that leaves no known card in sight must be taken back somewhere
  const asksPolicy = anyKnown(summary) || policy !== 'update'
  return (
    <dl className="review-from">
      <Fact label={t('imports.review.source')}>
        <InlineField label={t('imports.review.source')} value={source.name} onSave={(name) => edit({ do: 'source', name })} />
      </Fact>
      <Fact label={t('imports.review.readAs')}>
        <ReadAs review={review} />
      </Fact>
      {!isOfProjects(summary) && (
        <Fact label={t('imports.review.extent')}>
          <Extent review={review} edit={edit} />
        </Fact>
      )}
      {asksPolicy && (
        <Fact label={t('imports.review.policy')}>
          <NativeSelect
            size="xs"
            aria-label={t('imports.review.policy')}
            value={policy}
            data={importPolicies.map((value) => ({ value, label: t(`imports.review.policies.${value}`) }))}
            onChange={(event) => orToast(edit({ do: 'policy', policy: memberOf(importPolicies, event.currentTarget.value) }))}
          />
        </Fact>
      )}
      {optOutsOf(summary) > 0 && <Fact label={t('imports.review.optOutLine')}>{t('imports.review.optOutText', summary.optOuts)}</Fact>}
      {summary.problems > 0 && (
        <Fact label={t('imports.review.problems')}>
          {t('imports.review.places', { count: summary.problems })}{' '}
          <ShowButton what="problems" name={t('imports.review.problems')} shown={shown} onShow={onShow} />
        </Fact>
      )}
      {(!review.flat || summary.leftovers > 0) && (
        <Fact label={t('imports.review.leftovers')}>
          {t('imports.review.lines', { count: summary.leftovers })}{' '}
          {summary.leftovers > 0 && <ShowButton what="leftovers" name={t('imports.review.leftovers')} shown={shown} onShow={onShow} />}
        </Fact>
      )}
    </dl>
  )
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
)

function ReadAs({ review: { id, source, table, lineCount, summary } }: Pick<ReviewFactsProps, 'review'>) {
  const t = useText()
  const length = table ? t('imports.review.rows', { count: table.rows }) : t('imports.review.lines', { count: lineCount })
  return (
    <>
      {t(`imports.review.kind.${isOfProjects(summary) && !table ? 'projects' : source.kind}`)}, {length}{' '}
      {table && (
        <Link to="/gennemgang/$id/kolonner" params={{ id }} className="link inline-link">
          {t('imports.review.columns')}
        </Link>
      )}
    </>
  )
}

/** Absence says something only where the source is whole. */
function Extent({ review: { wholeness }, edit }: Pick<ReviewFactsProps, 'review' | 'edit'>) {
  const t = useText()
  const isWhole = wholeness === 'whole'
  return (
    <>
      <span className={isWhole ? 'ok' : 'warn'}>{isWhole ? '✓' : '!'}</span> {t(`imports.review.wholeness.${wholeness}`)}{' '}
      <LinkButton onClick={() => orToast(edit({ do: 'wholeness', wholeness: isWhole ? 'part' : 'whole' }))}>
        {t(isWhole ? 'imports.review.isPart' : 'imports.review.isWhole')}
      </LinkButton>
    </>
  )
}

interface ShowButtonProps extends Pick<ReviewFactsProps, 'shown' | 'onShow'> {
  what: Exclude<Shown, undefined>
  name: string
}

function ShowButton({ what, name, shown, onShow }: ShowButtonProps) {
  const t = useText()
  const isShown = shown === what
  const word = t(isShown ? 'imports.review.hide' : 'imports.review.show')
  return (
    <LinkButton aria-expanded={isShown} aria-label={`${word}: ${name}`} onClick={() => onShow(isShown ? undefined : what)}>
      {word}
    </LinkButton>
  )
}
