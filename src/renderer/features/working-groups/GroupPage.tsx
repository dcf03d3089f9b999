import { Button, Menu } from '@mantine/core'
import { IconDots, IconMail } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type GroupPatch, GroupStatus, type WorkingGroup } from '#shared/model/working-group.ts'
import { api, client } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Head } from '../../ui/Head.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { EventDialog } from '../events/index.ts'
import { useWriteTo } from '../letters/index.ts'
import { Seats } from './Seats.tsx'
import './groups.css'
import '../../ui/card.css'

/** A working group: what it is for, and who sits in it for whom. */
export function GroupPage() {
  const t = useText()
  const { id } = useParams({ from: '/workspace/gruppe/$id' })
  const { data: group, error, refetch } = useQuery(api.workingGroups.get.queryOptions({ input: { id } }))
  useScreen(t('groups.one'), group ? t('groups.seatsCount', { count: group.counts.seats }) : '')
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  if (!group) return <Head title={t('groups.one')} />
  return (
    <>
      <GroupHead group={group} />
      <div className="group-page" key={id}>
        <GroupFacts group={group} />
        <Seats group={group} />
      </div>
    </>
  )
}

function GroupHead({ group }: { group: WorkingGroup }) {
  const t = useText()
  const navigate = useNavigate()
  const writeTo = useWriteTo()
  const [planning, setPlanning] = useState(false)
  const back = () => void navigate({ to: '/projekter', search: { fane: 'arbejdsgrupper' } })
  const sitting = group.seats.flatMap(({ state, personId }) => (state === 'sitting' && personId !== null ? [personId] : []))
  const remove = async () => {
    try {
      const { changeSet } = await client.workingGroups.remove({ ids: [group.id] })
      showUndoable(t('groups.removed', { count: 1 }), changeSet)
      back()
    } catch (error) {
      showErrorToast(error)
    }
  }
  useCommand('card.remove', () => void remove())
  return (
    <Head title={group.name} onBack={back}>
      {sitting.length > 0 && (
        <Button
          leftSection={<IconMail size={15} stroke={1.7} />}
          onClick={() => writeTo({ by: 'ids', entity: 'persons', ids: [...new Set(sitting)] })}
        >
          {t('groups.write')}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton label={t('cards.more')} icon={<IconDots size={16} stroke={1.7} />} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setPlanning(true)}>{t('groups.newEvent')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => void remove()}>{t('groups.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {planning && <EventDialog groupId={group.id} onClose={() => setPlanning(false)} />}
    </Head>
  )
}

function GroupFacts({ group }: { group: WorkingGroup }) {
  const t = useText()
  const { day } = useFormat()
  const save = (patch: GroupPatch) => client.workingGroups.update({ id: group.id, version: group.version, patch })
  const date = (field: 'fromOn' | 'toOn') => (
    <Fact label={t(`groups.field.${field}`)}>
      <InlineField
        isDay
        label={t(`groups.field.${field}`)}
        value={group[field] ?? ''}
        display={group[field] !== null && day(group[field])}
        onSave={(value) => save({ [field]: value === '' ? null : value })}
      />
    </Fact>
  )
  return (
    <aside className="card-facts" aria-label={t('partners.facts')}>
      <Facts>
        <Fact label={t('groups.field.name')}>
          <InlineField label={t('groups.field.name')} value={group.name} onSave={(name) => save({ name })} />
        </Fact>
        <Fact label={t('groups.field.mandate')}>
          <InlineField label={t('groups.field.mandate')} value={group.mandate} multiline onSave={(mandate) => save({ mandate })} />
        </Fact>
        <Fact label={t('groups.field.state')}>
          <InlineField
            label={t('groups.field.state')}
            value={group.status}
            options={GroupStatus.options.map((value) => ({ value, label: t(`groups.state.${value}`) }))}
            onSave={(status) => save({ status: GroupStatus.catch(group.status).parse(status) })}
          />
        </Fact>
        {date('fromOn')}
        {date('toOn')}
        <Fact label={t('groups.field.note')}>
          <InlineField label={t('groups.field.note')} value={group.note} multiline onSave={(note) => save({ note })} />
        </Fact>
      </Facts>
    </aside>
  )
}
