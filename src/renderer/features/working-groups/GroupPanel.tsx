import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { CardPeek } from '../records/index.ts'
import { GroupFacts } from './GroupFacts.tsx'
import { Seats } from './Seats.tsx'

interface PanelProps {
  id: string
  onOpen: () => void
  onClose: () => void
}

/** The working group at hand beside the table: what is due, what it is for, who sits in it, what was said. */
export function GroupPanel({ id, ...panel }: PanelProps) {
  const { data: group, error, refetch } = useQuery(api.workingGroups.get.queryOptions({ input: { id } }))
  return (
    <CardPeek subject={{ type: 'working_group', id }} name={group?.name} {...panel}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {group && (
        <>
          <GroupFacts group={group} />
          <Seats group={group} />
        </>
      )}
    </CardPeek>
  )
}
