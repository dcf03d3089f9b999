import type { MembershipKind } from '#shared/model/membership.ts'
import type { OrganisationType } from '#shared/model/organisation-type.ts'
import type { MembershipStatus, PartnerRow } from '#shared/model/partner.ts'
import type { useFormat } from '../../lib/format.ts'
import type { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'
import { Flag } from '../../ui/marks.tsx'
import { CadenceState } from '../cadence/index.ts'
import { LeaveFlag } from '../role-changes/index.ts'
import { leavingWords } from './leaving.ts'

type Text = ReturnType<typeof useText>
type Format = ReturnType<typeof useFormat>

/** The columns of Partnere; ids are those the host sorts by. */
export const partnerColumns = (t: Text, format: Format): GridColumn<PartnerRow>[] => [
  {
    id: 'name',
    label: t('partners.column.name'),
    width: { share: 5, min: 200 },
    fixed: true,
    isLine: true,
    render: (partner) => <b className="grid-name">{partner.name}</b>
  },
  {
    id: 'type',
    label: t('partners.column.type'),
    width: 148,
    groupLabel: (type) => t(`imports.type.${type as OrganisationType}`),
    render: (partner) =>
      partner.organisationType ? t(`imports.type.${partner.organisationType}`) : <span className="faint">{t('partners.unknown')}</span>
  },
  {
    id: 'status',
    label: t('partners.column.status'),
    width: 112,
    groupLabel: (status) => t(`partners.membership.${status as MembershipStatus}`),
    render: (partner) =>
      partner.status && [t(`partners.membership.${partner.status}`), leavingWords(t, format, partner)].filter(Boolean).join(', ')
  },
  {
    id: 'primary',
    label: t('partners.column.primary'),
    width: { share: 4, min: 150 },
    render: (partner) =>
      partner.primaryName ? (
        partner.leave ? (
          <>
            <span className="clip">{partner.primaryName}</span>
            <LeaveFlag leave={partner.leave} />
          </>
        ) : (
          partner.primaryName
        )
      ) : (
        <Flag kind="missing">{t('partners.missing')}</Flag>
      )
  },
  {
    id: 'email',
    label: t('partners.column.email'),
    width: { share: 4, min: 170 },
    render: (partner) => (partner.email ? partner.email : <Flag kind="missing">{t('partners.missing')}</Flag>)
  },
  {
    id: 'persons',
    holds: 'numbers',
    label: t('partners.column.persons'),
    width: 88,
    render: (partner) => format.number(partner.personCount)
  },
  {
    id: 'lastOutreach',
    holds: 'days',
    label: t('partners.column.lastOutreach'),
    width: 150,
    render: (partner) =>
      partner.lastOutreachAt ? format.day(partner.lastOutreachAt) : <span className="faint">{t('partners.never')}</span>
  },
  {
    id: 'lastDialogue',
    holds: 'days',
    label: t('partners.column.lastDialogue'),
    width: 120,
    groupLabel: format.month,
    render: (partner) =>
      partner.lastDialogueAt ? format.day(partner.lastDialogueAt) : <span className="faint">{t('partners.never')}</span>
  },
  ...moreColumns(t, format)
]

/** Columns that are not on show until somebody wants them. */
const moreColumns = (t: Text, format: Format): GridColumn<PartnerRow>[] => [
  {
    id: 'kind',
    label: t('partners.column.kind'),
    width: 110,
    groupLabel: (kind) => t(`partners.membershipKind.${kind as MembershipKind}`),
    render: (partner) => <span>{partner.kind && t(`partners.membershipKind.${partner.kind}`)}</span>
  },
  { id: 'joined', label: t('partners.column.joined'), width: 130, render: (partner) => <span>{partner.joinedText}</span> },
  {
    id: 'left',
    holds: 'days',
    label: t('partners.column.left'),
    width: 110,
    render: (partner) => <span>{partner.leftOn && format.day(partner.leftOn)}</span>
  },
  { id: 'focus', label: t('partners.column.focus'), width: 180, render: (partner) => <span>{partner.focus.join(', ')}</span> },
  {
    id: 'goals',
    holds: 'numbers',
    label: t('partners.column.goals'),
    width: 110,
    render: ({ goals }) => <span>{goals.all > 0 && t('partners.goalsReached', { count: goals.all, reached: goals.reached })}</span>
  },
  {
    id: 'cadence',
    holds: 'days',
    label: t('partners.column.cadence'),
    width: 170,
    render: (partner) => partner.cadence && <CadenceState cadence={partner.cadence} />
  },
  { id: 'web', label: t('partners.column.web'), width: 180, render: (partner) => <span>{partner.website}</span> },
  { id: 'cvr', label: t('partners.column.cvr'), width: 96, render: (partner) => <span>{partner.cvr}</span> },
  { id: 'city', label: t('partners.column.city'), width: 130, groupLabel: asWritten, render: (partner) => <span>{partner.city}</span> },
  { id: 'tags', label: t('partners.column.tags'), width: 180, render: (partner) => <span>{partner.tags.join(', ')}</span> },
  {
    id: 'owner',
    label: t('partners.column.owner'),
    width: 130,
    groupLabel: asWritten,
    render: (partner) => <span>{partner.ownerName}</span>
  },
  {
    id: 'statement',
    label: t('partners.column.statement'),
    width: 110,
    render: (partner) =>
      partner.hasStatement ? <span>{t('partners.hasStatement')}</span> : <Flag kind="missing">{t('partners.missing')}</Flag>
  },
  {
    id: 'created',
    holds: 'days',
    label: t('partners.column.created'),
    width: 110,
    render: (partner) => <span>{format.day(partner.createdAt)}</span>
  },
  {
    id: 'changed',
    holds: 'days',
    label: t('partners.column.changed'),
    width: 110,
    render: (partner) => <span>{format.day(partner.changedAt)}</span>
  }
]

const asWritten = (key: string) => key
