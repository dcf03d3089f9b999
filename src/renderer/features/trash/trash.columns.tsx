import type { TrashRow } from '#shared/model/trash.ts'
import type { useFormat } from '../../lib/format.ts'
import type { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import type { GridColumn } from '../../ui/grid/index.ts'

interface Columns {
  t: ReturnType<typeof useText>
  format: ReturnType<typeof useFormat>
  onRestore: (row: TrashRow) => void
}

/** What it is called; a log entry may say nothing at all. */
export const trashName = (t: Columns['t'], { name }: TrashRow): string => name || t('trash.nameless')

/** What was deleted, when and by whom, and the way back. */
export const trashColumns = ({ t, format, onRestore }: Columns): GridColumn<TrashRow>[] => [
  {
    id: 'name',
    label: t('trash.column.name'),
    width: { share: 1, min: 200 },
    fixed: true,
    sortable: false,
    render: (row) => (
      <span className="grid-name clip">
        <b>{trashName(t, row)}</b>
        {row.withPartner !== '' && <span className="note"> {t('trash.withPartner', { partner: row.withPartner })}</span>}
      </span>
    )
  },
  {
    id: 'kind',
    label: t('trash.column.kind'),
    width: 130,
    sortable: false,
    render: ({ entity }) => <span>{t(`trash.entity.${entity}`)}</span>
  },
  {
    id: 'at',
    label: t('trash.column.at'),
    width: 150,
    sortable: false,
    render: ({ at }) => <span>{format.moment(at)}</span>
  },
  {
    id: 'left',
    label: t('trash.column.left'),
    width: 110,
    sortable: false,
    render: ({ daysLeft }) => <span>{daysLeft === 0 ? t('trash.lastDay') : t('trash.daysLeft', { count: daysLeft })}</span>
  },
  { id: 'by', label: t('trash.column.by'), width: 160, sortable: false, render: ({ by }) => <span className="clip">{by}</span> },
  {
    id: 'restore',
    label: t('trash.restore'),
    width: 104,
    sortable: false,
    render: (row) => (
      <PlainButton onClick={() => onRestore(row)} aria-label={`${t('trash.restore')}: ${trashName(t, row)}`}>
        {t('trash.restore')}
      </PlainButton>
    )
  }
]
