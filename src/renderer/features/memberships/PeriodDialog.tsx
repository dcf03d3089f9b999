import { type Membership, membershipKinds, openStatuses } from '#shared/model/membership.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { FieldsDialog } from '../../ui/FieldsDialog.tsx'
import { useKinds } from './JoinDialog.tsx'

interface PeriodDialogProps {
  partnerId: string
  period: Membership | undefined
  onClose: () => void
}

/** Corrects a time in the alliance, or adds one. With a day of leaving it is over. */
export function PeriodDialog({ partnerId, period, onClose }: PeriodDialogProps) {
  const t = useText()
  const kinds = useKinds()
  const statuses = openStatuses.map((value) => ({ value, label: t(`partners.membership.${value}`) }))
  return (
    <FieldsDialog
      title={t(period ? 'memberships.editTitle' : 'memberships.addTitle')}
      fields={[
        { name: 'joinedText', label: t('memberships.joined'), note: t('memberships.joinedNote') },
        { name: 'leftOn', label: t('memberships.leftOn'), kind: 'day', note: t('memberships.leftOnNote') },
        { name: 'kind', label: t('memberships.kind'), kind: 'choice', options: kinds },
        { name: 'status', label: t('memberships.status'), kind: 'choice', options: statuses, note: t('memberships.statusNote') },
        { name: 'leaveReason', label: t('memberships.leave.reason'), kind: 'long' }
      ]}
      initial={{
        joinedText: period?.joinedText ?? '',
        leftOn: period?.leftOn ?? '',
        kind: period?.kind ?? 'partner',
        status: period && period.status !== 'left' ? period.status : 'active',
        leaveReason: period?.leaveReason ?? ''
      }}
      submit={t('records.save')}
      saved={t('persons.saved')}
      onSubmit={({ joinedText, leftOn, kind, status, leaveReason }) => {
        const patch = {
          joinedText,
          leaveReason,
          leftOn: leftOn || null,
          kind: memberOf(membershipKinds, kind),
          ...((leftOn === '' || leftOn > today()) && { status: memberOf(openStatuses, status) })
        }
        return period
          ? client.memberships.update({ id: period.id, version: period.version, patch })
          : client.memberships.add({ partnerId, ...patch })
      }}
      onClose={onClose}
    />
  )
}
