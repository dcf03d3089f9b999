import { Button, Menu } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { WorkingGroup } from '#shared/model/working-group.ts'
import { api } from '../../lib/api.ts'
import { useIsPast } from '../../lib/as-of.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { EventDialog } from '../events/index.ts'
import { useWriteTo } from '../letters/index.ts'
import { CardBody, CardMenu, useCardCommands } from '../records/index.ts'
import { GroupFacts } from './GroupFacts.tsx'
import { Seats } from './Seats.tsx'
import './groups.css'

/** A working group: what it is for, who sits in it for whom, and what was said. */
export function GroupPage() {
  const t = useText()
  const { id } = useParams({ from: '/workspace/gruppe/$id' })
  const { data: group, error, refetch } = useQuery(api.workingGroups.get.queryOptions({ input: { id } }))
  useScreen(t('workingGroups.one'), group ? t('workingGroups.seatsCount', { count: group.counts.seats }) : '')
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  if (!group) return <Head title={t('workingGroups.one')} />
  return (
    <>
      <GroupHead group={group} />
      <CardBody key={id} subject={{ type: 'working_group', id }} facts={<GroupFacts group={group} />}>
        <Seats group={group} />
      </CardBody>
    </>
  )
}

function GroupHead({ group }: { group: WorkingGroup }) {
  const t = useText()
  const isPast = useIsPast()
  const writeTo = useWriteTo()
  const [planning, setPlanning] = useState(false)
  const { goBack, remove } = useCardCommands('working_group', group.id)
  const sitting = group.seats.flatMap(({ state, personId }) => (state === 'sitting' && personId !== null ? [personId] : []))
  return (
    <Head title={group.name} onBack={goBack}>
      {sitting.length > 0 && (
        <Button
          leftSection={<IconMail size={15} stroke={1.7} />}
          disabled={isPast}
          onClick={() => writeTo({ by: 'ids', entity: 'persons', ids: [...new Set(sitting)] })}
        >
          {t('workingGroups.writeTo')}
        </Button>
      )}
      <CardMenu remove={{ label: t('workingGroups.remove'), onRemove: remove }}>
        <Menu.Item onClick={() => setPlanning(true)}>{t('workingGroups.newEvent')}</Menu.Item>
      </CardMenu>
      {planning && <EventDialog groupId={group.id} onClose={() => setPlanning(false)} />}
    </Head>
  )
}
