import { Button } from '@mantine/core'
import { Navigate, useNavigate, useParams } from '@tanstack/react-router'
import type { TableReading } from '#shared/model/mapping.ts'
import type { Review } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { ColumnsTable } from './ColumnsTable.tsx'
import { namesAnybody } from './mapping-draft.ts'
import { ReadingBar } from './ReadingBar.tsx'
import { ReviewGone } from './ReviewPage.tsx'
import { optOutsOf } from './review-counts.ts'
import { TablePreview } from './TablePreview.tsx'
import { useColumns } from './use-columns.ts'
import { useLeaveReview } from './use-leave-review.ts'
import { useReview } from './use-review.ts'
import './columns.css'

/** How the columns of a table become fields: what was found out, and the chance to say otherwise before any row is looked at. */
export function ColumnsPage() {
  const t = useText()
  const { id } = useParams({ from: '/workspace/gennemgang/$id/kolonner' })
  const { review, error, keep, discard } = useReview(id)
  useScreen(t('columns.title'), t('columns.status'))
  if (error) return <ReviewGone error={error} />
  if (!review) return <Head quiet title={t('columns.title')} />
  if (!review.table) return <Navigate to="/gennemgang/$id" params={{ id }} replace />
  return <Columns key={id} review={review} table={review.table} keep={keep} discard={discard} />
}

interface ColumnsProps {
  review: Review
  table: TableReading
  keep: (review: Review) => Promise<unknown>
  discard: () => void
}

function Columns({ review: { id, source, summary }, table, keep, discard }: ColumnsProps) {
  const t = useText()
  const navigate = useNavigate()
  const leave = useLeaveReview(discard)
  const { mapping, error, isReading, readAs, change, changeColumn, apply } = useColumns(id, table, keep)
  const used = mapping.columns.filter(({ target }) => target !== 'skip').length
  const isUsable = namesAnybody(mapping) || optOutsOf(summary) > 0
  const goOn = () =>
    apply().then(
      () => navigate({ to: '/gennemgang/$id', params: { id } }),
      () => {}
    )
  return (
    <>
      <Head quiet title={t('columns.title')} onBack={leave}>
        <Button variant="default" onClick={leave}>
          {t('imports.review.cancel')}
        </Button>
        <Button onClick={() => void goOn()} loading={isReading} disabled={!isUsable}>
          {t('columns.toReview')}
        </Button>
      </Head>
      <div className="columns-head">
        <p>
          {t('columns.lead', { file: source.name, count: table.rows })} {t('columns.used', { used, all: mapping.columns.length })}{' '}
          <span className="soft">{t(table.known ? 'columns.known' : 'columns.guessed')}</span>
        </p>
        <ReadingBar
          table={table}
          organisations={mapping.organisations}
          onReading={readAs}
          onOrganisations={(organisations) => change({ organisations })}
        />
        {!isUsable && <p className="review-band">{t('columns.unused')}</p>}
      </div>
      {error && <ErrorPanel error={error} />}
      <div className="columns-body">
        <ColumnsTable table={table} mapping={mapping} onColumn={changeColumn} onColumns={(columns) => change({ columns })} />
      </div>
      <TablePreview table={table} />
    </>
  )
}
