import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { endReasons, type RoleEnd } from '#shared/model/role-end.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { useText } from '../../lib/i18n.ts'
import { DayField } from '../../ui/DayField.tsx'
import { RecordPicker } from './RecordPicker.tsx'
import { ReplacementFields } from './ReplacementFields.tsx'
import { type AroundRole, type Ending, type EndingRole, isReplaced } from './role-end-draft.ts'
import { UnderWayList } from './UnderWayList.tsx'

interface FieldsProps<End extends RoleEnd> {
  role: EndingRole
  end: End
  around: AroundRole
  onChange: (end: RoleEnd) => void
}

/** What has to be known of the answer that was given. */
export function RoleEndFields({ end, ...rest }: FieldsProps<RoleEnd>) {
  if (end.what === 'title') return <NewTitle end={end} onChange={rest.onChange} />
  return (
    <>
      {end.what === 'away' ? <AwayFields end={end} onChange={rest.onChange} /> : <WhenAndWhere end={end} {...rest} />}
      <ReplacementFields role={rest.role} end={end} next={rest.around.next} onChange={rest.onChange} />
      {end.what !== 'away' && <EndingChoices end={end} {...rest} />}
      <UnderWayList end={end} items={rest.around.items} onChange={rest.onChange} />
    </>
  )
}

function NewTitle({ end, onChange }: Pick<FieldsProps<Extract<RoleEnd, { what: 'title' }>>, 'end' | 'onChange'>) {
  const t = useText()
  return (
    <TextInput
      label={t('roles.newTitle')}
      value={end.title}
      maxLength={300}
      required
      onChange={(event) => onChange({ ...end, title: event.currentTarget.value })}
    />
  )
}

function AwayFields({ end, onChange }: Pick<FieldsProps<Extract<RoleEnd, { what: 'away' }>>, 'end' | 'onChange'>) {
  const t = useText()
  return (
    <div className="role-end-row">
      <DayField label={t('roles.from')} value={end.from} required onChange={(from) => onChange({ ...end, from })} />
      <DayField
        label={t('roles.until')}
        description={t('roles.untilNote')}
        value={end.until ?? ''}
        min={end.from}
        optional
        onChange={(until) => onChange({ ...end, until: until || null })}
      />
    </div>
  )
}

function WhenAndWhere({ role, end, onChange }: FieldsProps<Ending>) {
  const t = useText()
  const on = <DayField label={t('roles.on')} value={end.on} required onChange={(day) => onChange({ ...end, on: day })} />
  if (end.what === 'stopped')
    return (
      <div className="role-end-row">
        {on}
        <NativeSelect
          label={t('roles.reason')}
          value={end.reason}
          data={endReasons.filter((reason) => reason !== 'moved').map((reason) => ({ value: reason, label: t(`roles.reasons.${reason}`) }))}
          onChange={(event) => onChange({ ...end, reason: memberOf(endReasons, event.currentTarget.value) })}
        />
      </div>
    )
  return (
    <>
      <RecordPicker
        label={t('roles.newPartner')}
        entity="partners"
        id={end.partnerId}
        exceptId={role.partnerId}
        onChange={(partnerId) => onChange({ ...end, partnerId })}
      />
      <div className="role-end-row">
        {on}
        <TextInput
          label={t('roles.newTitle')}
          value={end.title}
          maxLength={300}
          onChange={(event) => onChange({ ...end, title: event.currentTarget.value })}
        />
      </div>
    </>
  )
}

function EndingChoices({ role, end, around: { next }, onChange }: FieldsProps<Ending>) {
  const t = useText()
  const giveStar = (given: boolean) => {
    const { primaryId: _before, ...rest } = end
    onChange(given && next ? { ...rest, primaryId: next.personId } : rest)
  }
  return (
    <div className="role-end-checks">
      {role.isPrimary && next && !isReplaced(end) && (
        <Checkbox
          label={t('roles.makePrimary', { name: next.name })}
          checked={end.primaryId !== undefined}
          onChange={(event) => giveStar(event.currentTarget.checked)}
        />
      )}
      <Checkbox
        label={t('roles.retire', { partner: role.partnerName })}
        description={t('roles.retireNote')}
        checked={end.retireAddresses}
        onChange={(event) => onChange({ ...end, retireAddresses: event.currentTarget.checked })}
      />
    </div>
  )
}
