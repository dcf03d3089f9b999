import { IconAlertTriangle, IconCornerDownLeft, IconX } from '@tabler/icons-react'
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

const InPlace = ({ text }: { text: string }) => (
  <span className="check-default clip">
    <IconCornerDownLeft size={13} stroke={1.7} aria-hidden />
    {text}
  </span>
)

const NoFile = ({ name }: { name: string }) => (
  <span className="check-missing check-stop clip">
    <IconX size={13} stroke={2} aria-hidden />
    {name}
  </span>
)

function field(t: Text, code: string, { missing, defaulted, omitted }: MailingRecipient) {
  if (missing.includes(code)) return <Missing label={t('mailings.check.missing')} />
  const instead = defaulted.find((each) => each.field === code)
  if (instead || omitted.includes(code)) return <InPlace text={instead?.text || t('mailings.check.omitted')} />
  return <Ok label={t('mailings.check.ok')} />
}

/** Recipient × field. Only what needs eyes has a colour; who does not get the letter has the reason instead of fields. */
export const checkColumns = (t: Text, fields: readonly string[], withFiles: boolean): GridColumn<MailingRecipient>[] => [
  ...whoColumns(t),
  {
    id: 'email',
    label: t('mailings.people.email'),
    width: { share: 3, min: 130 },
    render: ({ reason, because, email }) =>
      reason ? <Reason reason={reason} because={because} t={t} /> : <span className="clip">{email}</span>
  },
  ...fields.map(
    (code): GridColumn<MailingRecipient> => ({
      id: `field ${code}`,
      label: fieldName(t, code),
      width: { share: 2, min: 120 },
      sortable: false,
      render: (person) => (person.state === 'planned' ? field(t, code, person) : null)
    })
  ),
  ...(withFiles ? [fileColumn(t)] : [])
]

const fileColumn = (t: Text): GridColumn<MailingRecipient> => ({
  id: 'file',
  label: t('mailings.check.file'),
  width: { share: 2, min: 120 },
  sortable: false,
  render: ({ state, missingFiles: [name] }) => {
    if (name !== undefined) return <NoFile name={name} />
    return state === 'planned' ? <Ok label={t('mailings.check.ok')} /> : null
  }
})
