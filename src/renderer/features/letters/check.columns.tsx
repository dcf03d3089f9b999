import { IconAlertTriangle } from '@tabler/icons-react'
import type { MailingRecipient } from '#shared/model/outreach.ts'
import type { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'
import { fieldName } from './MissingFields.tsx'
import { Reason, whoColumns } from './people.columns.tsx'

type Text = ReturnType<typeof useText>

const Ok = ({ label }: { label: string }) => (
  <span role="img" className="faint" aria-label={label}>
    ✓
  </span>
)

const Missing = ({ label }: { label: string }) => (
  <span className="check-missing">
    <IconAlertTriangle size={13} stroke={1.8} aria-hidden />
    {label}
  </span>
)

/** Recipient × field. Only what needs eyes has a colour; who does not get the letter has the reason instead of fields. */
export const checkColumns = (t: Text, fields: readonly { code: string }[]): GridColumn<MailingRecipient>[] => [
  ...whoColumns(t),
  {
    id: 'email',
    label: t('mailings.people.email'),
    width: { share: 3, min: 130 },
    render: ({ reason, because, email }) =>
      reason ? <Reason reason={reason} because={because} t={t} /> : <span className="clip">{email}</span>
  },
  ...fields.map(
    ({ code }): GridColumn<MailingRecipient> => ({
      id: `field ${code}`,
      label: fieldName(t, code),
      width: { share: 2, min: 120 },
      sortable: false,
      render: ({ state, missing }) => {
        if (state !== 'planned') return null
        return missing.includes(code) ? <Missing label={t('mailings.check.missing')} /> : <Ok label={t('mailings.check.ok')} />
      }
    })
  )
]
