import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReportRow, ReportRowsOf } from '#shared/model/report.ts'
import { api } from '../../lib/api.ts'
import { cardPlaces } from '../../lib/card-places.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { reportsSearch } from './reports-search.ts'

interface ReportRowsProps {
  of: ReportRowsOf
  /** The address of the report that the figure stands in. */
  search: Record<string, unknown>
}

/** What a figure of a report counts, one row each, and the way back. */
export function ReportRows({ of, search }: ReportRowsProps) {
  const t = useText()
  const format = useFormat()
  const { data, error, refetch } = useQuery(api.reports.rows.queryOptions({ input: of }))
  const kind = t(`reports.kind.${of.kind}`)
  return (
    <article className="report" aria-labelledby="report-title">
      <Link className="link" to="/rapporter" search={reportsSearch({ ...search, kind: undefined })}>
        {t('reports.rows.back')}
      </Link>
      <h2 id="report-title">
        {t('reports.rows.title', { title: t(`reports.${of.name}.title`), kind })}{' '}
        <span className="report-when">
          {format.day(of.from)} – {format.day(of.until)}
        </span>
      </h2>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data && (
        <p className="report-sentence" role="status">
          {data.total === 0 ? t('reports.rows.nothing') : t('reports.rows.count', { count: data.total, number: format.number(data.total) })}
        </p>
      )}
      {data && data.rows.length < data.total && (
        <p className="report-note">{t('reports.rows.first', { shown: data.rows.length, count: data.total })}</p>
      )}
      {data && data.total > 0 && <Rows of={of} rows={data.rows} kind={kind} />}
    </article>
  )
}

function Rows({ of, rows, kind }: { of: ReportRowsOf; rows: readonly ReportRow[]; kind: string }) {
  const t = useText()
  const format = useFormat()
  const isPromise = of.name === 'follow-ups'
  return (
    <table className="report-table" aria-label={kind}>
      <thead>
        <tr>
          <th scope="col">{t('reports.rows.head.on')}</th>
          {of.kind === 'all' && <th scope="col">{t('reports.rows.head.kind')}</th>}
          <th scope="col">{t('reports.rows.head.what')}</th>
          <th scope="col">{t('reports.rows.head.card')}</th>
          {isPromise && <th scope="col">{t('reports.rows.head.doneOn')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ on, kind: its, what, text, card, doneOn }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are told by their place
          <tr key={at}>
            <th scope="row">{format.day(on)}</th>
            {of.kind === 'all' && <td>{t(`reports.kind.${its}`)}</td>}
            <td className="report-what">{[what, text].filter(Boolean).join(': ')}</td>
            <td>
              {card ? (
                <Link to={cardPlaces[card.type].card} params={{ id: card.id }}>
                  {card.name}
                </Link>
              ) : (
                <span className="faint">{of.name === 'lists' && t('reports.rows.nobody')}</span>
              )}
            </td>
            {isPromise && <td>{doneOn && format.day(doneOn)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
