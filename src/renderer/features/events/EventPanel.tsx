import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { CardPeek } from '../records/index.ts'
import { EventFacts } from './EventFacts.tsx'
import { EventHead } from './EventHead.tsx'

interface PanelProps {
  id: string
  onOpen: () => void
  onClose: () => void
}

/** The event at hand beside the table: what is due, how many come, when and where it is, what was said. */
export function EventPanel({ id, ...panel }: PanelProps) {
  const { data: event, error, refetch } = useQuery(api.events.get.queryOptions({ input: { id } }))
  return (
    <CardPeek subject={{ type: 'event', id }} name={event?.title} {...panel}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {event && (
        <>
          <EventHead event={event} />
          <EventFacts event={event} />
        </>
      )}
    </CardPeek>
  )
}
