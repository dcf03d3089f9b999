import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { Report, ReportPeriod } from '#shared/model/report.ts'
import { useText } from '../../lib/i18n.ts'
import { useReportFiles } from './use-report-files.ts'

/** The ways to take a report along. */
export function SaveReport({ report, period }: { report: Report | undefined; period: ReportPeriod }) {
  const t = useText()
  const save = useReportFiles(report, period)
  const formats = report?.plot ? (['pdf', 'png', 'svg', 'csv', 'xlsx'] as const) : (['pdf', 'csv', 'xlsx'] as const)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button disabled={!report || report.isEmpty} rightSection={<IconChevronDown size={14} stroke={1.7} aria-hidden />}>
          {t('reports.export.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('reports.export.label')}>
        {formats.map((as) => (
          <Menu.Item key={as} onClick={() => void save(as)}>
            {t(`reports.export.${as}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
