import { useNavigate, useSearch } from '@tanstack/react-router'
import { type RefObject, useCallback, useEffect } from 'react'

interface PeekSearch {
  /** Id of the record at hand. */
  sel?: string
  /** Whether the panel beside the table shows it. */
  peek?: 1
}

/** What of the address of a table is the record at hand. */
export const peekSearch = ({ sel, peek }: Record<string, unknown>): PeekSearch => ({
  ...(typeof sel === 'string' && sel !== '' ? { sel } : {}),
  ...(Number(peek) === 1 ? { peek: 1 as const } : {})
})

/** The record in the panel beside a table, kept in the address: it is there again after going back. */
export function usePeek() {
  const { sel, peek } = useSearch({ strict: false }) as PeekSearch
  const navigate = useNavigate()
  const show = useCallback(
    (id: string | undefined) =>
      void navigate({
        to: '.',
        // the other parts belong to the view of the table
        search: (({ sel: _sel, peek: _peek, ...rest }: PeekSearch) => (id === undefined ? rest : { ...rest, sel: id, peek: 1 })) as never,
        replace: true
      }),
    [navigate]
  )
  return { id: peek === 1 ? sel : undefined, cameFrom: peek === 1 ? undefined : sel, show }
}

interface Table {
  status: string
  groups?: unknown
  find?: ((ids: readonly string[]) => Promise<readonly (number | null)[]>) | undefined
}

/** Whoever comes back from a card finds the focus on its row. */
export function useReturnTo(id: string | undefined, table: Table, grid: RefObject<{ step: (rows: number) => void } | null>): void {
  const isReady = table.status === 'ready' && table.groups === undefined
  const { find } = table
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each card that one comes back from
  useEffect(() => {
    if (id === undefined || !isReady) return
    void find?.([id]).then(([at]) => {
      if (at !== null && at !== undefined) grid.current?.step(at)
    })
  }, [id, isReady])
}
