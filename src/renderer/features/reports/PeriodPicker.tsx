import { Select } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReportName, ReportPeriod } from '#shared/model/report.ts'
import { type PeriodChoice, periodChoices } from '#shared/rules/reports/periods.ts'
import { useText } from '../../lib/i18n.ts'
import { DayField } from '../../ui/DayField.tsx'
import { reportsSearch } from './reports-search.ts'

interface PeriodPickerProps {
  report: ReportName
  /** Undefined: one's own. */
  choice: PeriodChoice | undefined
  period: ReportPeriod
}

const usePeriod = (report: ReportName) => {
  const navigate = useNavigate()
  return (next: Record<string, unknown>) => void navigate({ to: '/rapporter', search: reportsSearch({ report, ...next }), replace: true })
}

/** Which time is told of: the year of the alliance, a calendar year, the last twelve months, or two days. */
export function PeriodPicker({ report, choice, period }: PeriodPickerProps) {
  const t = useText()
  const show = usePeriod(report)
  return (
    <Select
      aria-label={t('reports.period.label')}
      allowDeselect={false}
      value={choice ?? 'own'}
      onChange={(next) => show(next === 'own' ? period : { period: next })}
      data={[...periodChoices, 'own' as const].map((value) => ({ value, label: t(`reports.period.${value}`) }))}
    />
  )
}

/** The two days of a period of one's own. */
export function OwnPeriod({ report, period }: Omit<PeriodPickerProps, 'choice'>) {
  const t = useText()
  const show = usePeriod(report)
  return (
    <div className="report-period">
      <DayField label={t('reports.period.from')} value={period.from} onChange={(from) => show({ ...period, from })} max={period.to} />
      <DayField label={t('reports.period.to')} value={period.to} onChange={(to) => show({ ...period, to })} min={period.from} />
    </div>
  )
}
