import { useQuery } from '@tanstack/react-query'
import type { Event } from '#shared/model/event.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { CardPeek } from '../records/index.ts'
import { EventFacts } from './EventFacts.tsx'

interface PanelProps {
  id: string
  onOpen: () => void
  onClose: () => void
}

/** The event at hand beside the table: what is due, how many come, when and where it is, what was said. */
export function EventPanel({ id, ...panel }: PanelProps) {
  const t = useText()
  const said = ({ counts, capacity }: Event) => {
    const coming = counts.accepted + counts.attended
    const answers = t('events.answers', { answered: counts.all - counts.invited - counts.listed, all: counts.all })
    return [
      `${t('events.column.coming')}: ${capacity === null ? coming : t('events.comingOf', { count: coming, capacity })}`,
      answers
    ].join(' · ')
  }
  const { data: event, error, refetch } = useQuery(api.events.get.queryOptions({ input: { id } }))
  return (
    <CardPeek subject={{ type: 'event', id }} name={event?.title} {...panel}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {event && (
        <>
          <p className="card-said soft">{said(event)}</p>
          <EventFacts event={event} />
        </>
      )}
    </CardPeek>
  )
}
