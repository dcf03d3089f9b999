import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { DuplicateEntity, DuplicatePair } from '#shared/model/duplicate.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { EmptyState, ToOverview } from '../../ui/EmptyState.tsx'
import { DataGrid, type Sort, usePagedRows } from '../../ui/grid/index.ts'
import { pairColumns } from './pairs.columns.tsx'

/** The surest come first; there is no other order. */
const bySurety: Sort = { by: 'score', desc: true }
export const pairId = ({ one, two }: DuplicatePair): string => `${one.id} ${two.id}`

/** Pairs that may be one; Enter lays two cards side by side. */
export function PairsTab({ entity }: { entity: DuplicateEntity }) {
  const t = useText()
  const navigate = useNavigate()
  const columns = useMemo(() => pairColumns(t), [t])
  const source = usePagedRows<DuplicatePair>({
    queryKey: ['duplicates', entity],
    fetchPage: (offset, limit, signal) => client.duplicates.list({ entity, offset, limit }, { signal })
  })
  return (
    <DataGrid
      label={t('duplicates.list')}
      source={source}
      columns={columns}
      rowId={pairId}
      rowName={({ one, two }) => t('duplicates.pair', { one: one.name, two: two.name })}
      sort={bySurety}
      onSort={() => {}}
      onOpen={({ one, two }) =>
        void navigate({ to: '/dubletter/$entity/$winner/$loser', params: { entity, winner: one.id, loser: two.id } })
      }
      empty={
        <EmptyState title={t('duplicates.none')} actions={<ToOverview />}>
          {t('duplicates.noneText')}
        </EmptyState>
      }
    />
  )
}
