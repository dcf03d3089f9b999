import { IconCheck } from '@tabler/icons-react'
import { type ExcludeReason, type Recipient, toldReasons } from '#shared/model/outreach.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import type { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'
import { Flag } from '../../ui/marks.tsx'
import { nameParts } from './people.ts'

type Text = ReturnType<typeof useText>

/** Weight on the part it is sorted by. */
export function Name({ name }: { name: string }) {
  const { before, sorted } = nameParts(name)
  return (
    <span className="grid-name clip">
      {before} <b>{sorted}</b>
    </span>
  )
}

const flags: Readonly<Record<ExcludeReason, Parameters<typeof Flag>[0]['kind']>> = {
  unsubscribed: 'optedOut',
  objected: 'optedOut',
  'no-consent': 'optedOut',
  suppressed: 'optedOut',
  'shares-blocked-address': 'optedOut',
  'no-address': 'missing',
  'address-changed': 'missing',
  'bad-address': 'invalid',
  'duplicate-address': 'note',
  represented: 'note',
  'not-primary': 'note',
  copied: 'note',
  'missing-file': 'note',
  skipped: 'note',
  'taken-off': 'note',
  'excluded-list': 'note',
  'shares-excluded-address': 'note',
  'had-many': 'note',
  'role-ended': 'note',
  away: 'note',
  gone: 'note'
}

export function reasonText(t: Text, reason: ExcludeReason, because: string | null): string {
  const instead = oneOf(toldReasons, reason)
  return t(instead && because !== null ? `mailings.instead.${instead}` : `mailings.reason.${reason}`, { name: because ?? '' })
}

/** Why somebody does not get the letter, as icon and words. */
export const Reason = ({ reason, because, t }: { reason: ExcludeReason; because: string | null; t: Text }) => (
  <Flag kind={flags[reason]}>{reasonText(t, reason, because)}</Flag>
)

/** The gutter before the names, so that they stand on one line. */
function Gets({ person, t }: { person: Recipient; t: Text }) {
  return (
    <span className="people-gets" role="img" aria-label={t(person.reason === null ? 'mailings.people.gets' : 'mailings.people.getsNot')}>
      {person.reason === null ? <IconCheck size={15} stroke={2} className="ok" aria-hidden /> : '–'}
    </span>
  )
}

const name = (t: Text): GridColumn<Recipient> => ({
  id: 'name',
  label: t('mailings.people.name'),
  width: { share: 3, min: 150 },
  fixed: true,
  render: (person) => <Name name={person.name} />
})

const partner = (t: Text): GridColumn<Recipient> => ({
  id: 'partner',
  label: t('mailings.people.partner'),
  width: { share: 3, min: 140 },
  render: ({ partnerName }) => <span className="clip">{partnerName}</span>
})

/** Who they are: the columns that every table of recipients begins with. */
export const whoColumns = (t: Text): GridColumn<Recipient>[] => [name(t), partner(t)]

/** Why somebody does not get the letter, or in whose place somebody does. */
export const whyColumn = (t: Text): GridColumn<Recipient> => ({
  id: 'why',
  label: t('mailings.people.why'),
  width: { share: 3, min: 170 },
  render: ({ reason, because, pinned }) => {
    if (reason) return <Reason reason={reason} because={because} t={t} />
    if (because) return <Flag kind="note">{t('mailings.people.insteadOf', { name: because })}</Flag>
    return pinned !== null && <Flag kind="note">{t('lists.putOnShort', { reason: pinned })}</Flag>
  }
})

/** Everybody who was chosen; who does not get the letter stays in place with the reason. */
export const peopleColumns = (t: Text): GridColumn<Recipient>[] => [
  {
    ...name(t),
    render: (person) => (
      <>
        <Gets person={person} t={t} />
        <Name name={person.name} />
      </>
    )
  },
  partner(t),
  {
    id: 'email',
    label: t('mailings.people.email'),
    width: { share: 3, min: 150 },
    render: ({ email }) => <span className="clip">{email}</span>
  },
  whyColumn(t)
]
