import { Link } from '@tanstack/react-router'
import type { RetentionRow } from '#shared/model/gdpr-case.ts'
import type { useFormat } from '../../lib/format.ts'
import type { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'

/** Who, since when, and why it is asked. */
export const retentionColumns = (
  t: ReturnType<typeof useText>,
  format: ReturnType<typeof useFormat>,
  purposeLabel: (code: string) => string
): GridColumn<RetentionRow>[] => [
  {
    id: 'name',
    label: t('cases.retention.name'),
    width: { share: 1, min: 200 },
    fixed: true,
    sortable: false,
    render: ({ personId, name }) => (
      <Link to="/person/$id" params={{ id: personId }} className="grid-name clip">
        <b>{name}</b>
      </Link>
    )
  },
  { id: 'since', label: t('cases.retention.since'), width: 150, sortable: false, render: ({ since }) => <span>{format.day(since)}</span> },
  {
    id: 'contact',
    label: t('cases.retention.contact'),
    width: 150,
    sortable: false,
    render: ({ lastContactOn }) => <span>{lastContactOn === null ? t('cases.retention.never') : format.day(lastContactOn)}</span>
  },
  {
    id: 'because',
    label: t('cases.retention.because'),
    width: 280,
    sortable: false,
    render: ({ because, purpose }) => (
      <span className="clip">{t(`cases.retention.reason.${because}`, { purpose: purpose === null ? '' : purposeLabel(purpose) })}</span>
    )
  }
]
