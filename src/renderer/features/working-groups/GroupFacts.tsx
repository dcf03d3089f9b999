import { type GroupPatch, groupStatuses, type WorkingGroup } from '#shared/model/working-group.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { CustomFacts } from '../records/index.ts'
import { TagsFact } from '../tags/index.ts'

/** What a working group is called and for, and since when it works; each edited where it stands. */
export function GroupFacts({ group }: { group: WorkingGroup }) {
  const t = useText()
  const { day } = useFormat()
  const save = (patch: GroupPatch) => client.workingGroups.update({ id: group.id, version: group.version, patch })
  const date = (field: 'fromOn' | 'toOn') => (
    <Fact label={t(`workingGroups.field.${field}`)}>
      <InlineField
        isDay
        label={t(`workingGroups.field.${field}`)}
        value={group[field] ?? ''}
        display={group[field] !== null && day(group[field])}
        onSave={(value) => save({ [field]: value === '' ? null : value })}
      />
    </Fact>
  )
  const text = (field: 'name' | 'mandate' | 'note') => (
    <Fact label={t(`workingGroups.field.${field}`)}>
      <InlineField
        label={t(`workingGroups.field.${field}`)}
        value={group[field]}
        multiline={field !== 'name'}
        onSave={(value) => save({ [field]: value })}
      />
    </Fact>
  )
  return (
    <>
      <Facts>
        {text('name')}
        {text('mandate')}
        <Fact label={t('workingGroups.field.state')}>
          <InlineField
            label={t('workingGroups.field.state')}
            value={group.status}
            options={groupStatuses.map((value) => ({ value, label: t(`workingGroups.state.${value}`) }))}
            onSave={(status) => save({ status: oneOf(groupStatuses, status) ?? group.status })}
          />
        </Fact>
        {date('fromOn')}
        {date('toOn')}
        <TagsFact label={t('workingGroups.field.tags')} tags={group.tags} onSave={(tags) => save({ tags })} />
        {text('note')}
      </Facts>
      <CustomFacts
        customs={group.customs}
        onSave={(customs) => save({ customs })}
        of={{ entity: 'working_group', id: group.id, version: group.version }}
      />
    </>
  )
}
