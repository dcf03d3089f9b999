import { IconClockPause } from '@tabler/icons-react'
import { type QualityIssue, type QualityRule, ruleNature } from '#shared/model/quality.ts'
import type { useFormat } from '../../lib/format.ts'
import type { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import type { GridColumn } from '../../ui/grid/index.ts'
import { FixCell } from './FixCell.tsx'
import { rowIdOf } from './use-quality.ts'
import { shownValue, ValueCell } from './ValueCell.tsx'

interface Columns {
  t: ReturnType<typeof useText>
  format: ReturnType<typeof useFormat>
  rule: QualityRule
  onIgnore: (issue: QualityIssue) => void
}

const nameColumn = (t: Columns['t']): GridColumn<QualityIssue> => ({
  id: 'name',
  label: t('quality.column.name'),
  width: { share: 3, min: 150 },
  fixed: true,
  sortable: false,
  render: ({ name }) => (
    <span className="grid-name clip">
      <b>{name}</b>
    </span>
  )
})

const partnerColumn = (t: Columns['t']): GridColumn<QualityIssue> => ({
  id: 'partner',
  label: t('quality.column.partner'),
  width: { share: 3, min: 130 },
  sortable: false,
  render: ({ partnerName }) => <span className="clip">{partnerName}</span>
})

/** Who, what stands there, what puts it right. Partners' own issues need no column of partners. */
export const issueColumns = ({ t, format, rule, onIgnore }: Columns): GridColumn<QualityIssue>[] => [
  nameColumn(t),
  ...(ruleNature[rule].entity === 'organisation' ? [] : [partnerColumn(t)]),
  {
    id: 'value',
    label: t(ruleNature[rule].fix === 'confirm' || rule === 'statement-old' ? 'quality.column.since' : 'quality.column.value'),
    width: { share: 4, min: 180 },
    sortable: false,
    render: (issue) => <ValueCell key={rowIdOf(issue)} issue={issue} t={t} format={format} />
  },
  {
    id: 'fix',
    label: t('quality.column.fix'),
    width: { share: 4, min: 190 },
    sortable: false,
    render: (issue) => <FixCell issue={issue} t={t} />
  },
  {
    id: 'actions',
    label: t('quality.ignore'),
    width: 92,
    sortable: false,
    render: (issue) => (
      <IconButton
        label={t('quality.ignoreOf', { name: issue.name })}
        icon={<IconClockPause size={15} stroke={1.6} />}
        onClick={() => onIgnore(issue)}
      />
    )
  }
]

/** What was set aside, with why and until when. */
export const asideColumns = ({
  t,
  format
}: Pick<Columns, 't' | 'format'>): GridColumn<QualityIssue & { reason: string; until: string | null }>[] => [
  nameColumn(t),
  {
    id: 'rule',
    label: t('quality.column.rule'),
    width: { share: 3, min: 160 },
    sortable: false,
    render: ({ rule }) => <span className="clip">{t(`quality.rule.${rule}`, { count: 1 })}</span>
  },
  {
    id: 'value',
    label: t('quality.column.value'),
    width: { share: 3, min: 140 },
    sortable: false,
    render: (issue) => <span className="clip">{shownValue(issue, t, format)}</span>
  },
  {
    id: 'reason',
    label: t('quality.column.reason'),
    width: { share: 3, min: 140 },
    sortable: false,
    render: ({ reason }) => <span className="clip">{reason}</span>
  },
  {
    id: 'until',
    label: t('quality.column.until'),
    width: 130,
    sortable: false,
    render: ({ until }) => (until ? format.day(until) : <span className="faint">{t('quality.forGood')}</span>)
  }
]
