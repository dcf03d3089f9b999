import { Button } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Event } from '#shared/model/event.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { Tag } from '../../ui/marks.tsx'
import { useLetterLike, useWriteTo } from '../letters/index.ts'
import { CardBody, useCardCommands } from '../records/index.ts'
import { AddParticipantsDialog } from './AddParticipantsDialog.tsx'
import { EventAside, EventFacts } from './EventFacts.tsx'
import { EventHead } from './EventHead.tsx'
import { EventMenu } from './EventMenu.tsx'
import { ParticipantBoard } from './ParticipantBoard.tsx'
import { ParticipantPanel } from './ParticipantPanel.tsx'
import { whomToWrite } from './participant-rows.ts'
import { useEventTime } from './use-moment.ts'

/** An event: when it is, how many come, who says what, and who was there. */
export function EventPage() {
  const t = useText()
  const inWords = useEventTime()
  const { id } = useParams({ from: '/workspace/arrangement/$id' })
  const { data: event, error, refetch } = useQuery(api.events.get.queryOptions({ input: { id } }))
  useScreen(t('events.one'), event ? inWords(event) : '')
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  return event ? <Card key={id} event={event} /> : <Head title={t('events.one')} />
}

function Card({ event }: { event: Event }) {
  const t = useText()
  const [openId, setOpenId] = useState<string>()
  const [adding, setAdding] = useState(false)
  const { goBack, remove } = useCardCommands('event', event.id)
  const row = event.participants.find(({ id }) => id === openId)
  const board = (
    <div className="split event-body">
      <ParticipantBoard
        event={event}
        openId={openId}
        onOpen={setOpenId}
        empty={
          <EmptyState title={t('events.add.empty')} actions={<Button onClick={() => setAdding(true)}>{t('events.add.title')}</Button>} />
        }
      />
      {row ? <ParticipantPanel key={row.id} row={row} onClose={() => setOpenId(undefined)} /> : <EventAside event={event} />}
    </div>
  )
  return (
    <>
      <Head
        title={event.title}
        onBack={goBack}
        mark={<Tag>{t(event.status === 'planned' ? `events.kind.${event.kind}` : `events.state.${event.status}`)}</Tag>}
      >
        <WriteToSilent event={event} />
        <EventMenu event={event} onRemove={remove} onAdd={() => setAdding(true)} />
      </Head>
      <EventHead event={event} />
      <CardBody
        subject={{ type: 'event', id: event.id }}
        facts={<EventFacts event={event} />}
        first={{ label: t('events.board'), content: board }}
      />
      {adding && <AddParticipantsDialog event={event} onClose={() => setAdding(false)} />}
    </>
  )
}

/** One press to a letter: to those who are not invited yet, else to those who are and are silent. */
function WriteToSilent({ event }: { event: Event }) {
  const t = useText()
  const writeTo = useWriteTo()
  const invitation = useLetterLike('invitation')
  const reminder = useLetterLike('reminder')
  const { what, ids, entity } = whomToWrite(event)
  if (ids.length === 0) return null
  const templateId = what === 'invite' ? invitation : reminder
  return (
    <Button
      leftSection={<IconMail size={15} stroke={1.7} />}
      onClick={() => writeTo({ by: 'ids', entity, ids }, { about: { type: 'event', id: event.id }, templateId })}
    >
      {t(`events.${what}`, { count: ids.length })}
    </Button>
  )
}
