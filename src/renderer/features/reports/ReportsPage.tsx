import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Report, type ReportRowsOf, reportNames, reportsWithRows } from '#shared/model/report.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { periodOf } from '#shared/rules/reports/periods.ts'
import { api } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { today } from '../../lib/today.ts'
import { EmptyState, ToOverview } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { OwnPeriod, PeriodPicker } from './PeriodPicker.tsx'
import { ReportRows } from './ReportRows.tsx'
import { ReportView } from './ReportView.tsx'
import { reportsSearch } from './reports-search.ts'
import { SaveReport } from './SaveReport.tsx'
import './reports.css'

/** Rapporter: what happened in a period, one report at a time. */
export function ReportsPage({ more }: { more?: ReactNode }) {
  const t = useText()
  const language = useLanguage()
  const search = reportsSearch(useSearch({ from: '/workspace/rapporter' }))
  const { report: name = 'partners', from, to } = search
  const { data: year } = useQuery(api.reports.year.queryOptions({ input: {} }))
  const choice = from && to ? undefined : (search.period ?? 'alliance-year')
  const period = choice === undefined ? { from: from ?? '', to: to ?? '' } : periodOf(choice, today(), year?.firstMonth ?? 1)
  const isWrong = period.from > period.to
  const { data, error, refetch } = useQuery(
    api.reports.get.queryOptions({
      input: { name, period, language },
      enabled: year !== undefined && !isWrong,
      placeholderData: (before) => before
    })
  )
  const report = isWrong ? undefined : data
  const inside = insideOf(search)
  useScreen(t('reports.title'), report ? t('reports.status', { title: report.title, period: report.period }) : '')
  return (
    <>
      <Head title={t('reports.title')}>
        <PeriodPicker report={name} choice={choice} period={period} />
        <SaveReport report={report} period={period} />
      </Head>
      <div className="reports">
        <nav className="reports-nav" aria-label={t('reports.all')}>
          <ul>
            {reportNames.map((each) => (
              <li key={each}>
                <Link
                  to="/rapporter"
                  search={reportsSearch({ ...search, kind: undefined, report: each })}
                  aria-current={each === name ? 'page' : undefined}
                >
                  {t(`reports.${each}.title`)}
                </Link>
              </li>
            ))}
          </ul>
          {more}
        </nav>
        <div className="reports-body">
          {choice === undefined && <OwnPeriod report={name} period={period} />}
          {isWrong && <p className="warn">{t('reports.period.wrong')}</p>}
          {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
          {inside ? <ReportRows of={inside} search={{ ...search }} /> : report && <Shown report={report} />}
        </div>
      </div>
    </>
  )
}

/** The figure that is looked into, where the report has rows of its own. */
function insideOf({ report, kind, first, last }: ReturnType<typeof reportsSearch>): ReportRowsOf | undefined {
  const name = oneOf(reportsWithRows, report)
  return name && kind && first && last ? { name, kind, from: first, until: last } : undefined
}

function Shown({ report }: { report: Report }) {
  const t = useText()
  if (!report.isEmpty) return <ReportView report={report} />
  return (
    <EmptyState title={t('reports.empty')} actions={<ToOverview />}>
      {report.sentence} {t('reports.emptyText')}
    </EmptyState>
  )
}
