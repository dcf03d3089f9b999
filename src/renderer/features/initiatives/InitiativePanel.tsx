import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { CardPeek } from '../records/index.ts'
import { InitiativeFacts } from './InitiativeFacts.tsx'
import { Participants } from './Participants.tsx'

interface PanelProps {
  id: string
  onOpen: () => void
  onClose: () => void
}

/** The initiative at hand beside the table: what is due, towards whom and when, who took part, what was said. */
export function InitiativePanel({ id, ...panel }: PanelProps) {
  const { data: initiative, error, refetch } = useQuery(api.initiatives.get.queryOptions({ input: { id } }))
  return (
    <CardPeek subject={{ type: 'initiative', id }} name={initiative?.title} {...panel}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {initiative && (
        <>
          <InitiativeFacts initiative={initiative} />
          <Participants initiative={initiative} />
        </>
      )}
    </CardPeek>
  )
}
