import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ColumnMapping, Mapping, Reading, TableReading } from '#shared/model/mapping.ts'
import type { Review } from '#shared/model/review.ts'
import { client } from '../../lib/api.ts'
import { mappingOf } from './mapping-draft.ts'

/** How the columns are to be read: as the host found out, until the user says otherwise; another way of reading guesses anew. */
export function useColumns(id: string, table: TableReading, keep: (review: Review) => Promise<unknown>) {
  const [reading, setReading] = useState<Reading>({})
  const [said, setSaid] = useState<{ of: TableReading; mapping: Mapping }>()
  const { mutate, mutateAsync, isPending, error } = useMutation({
    mutationFn: (change: { reading: Reading; mapping?: Mapping }) => client.imports.remap({ id, ...change }),
    onSuccess: keep
  })
  const isChanged = said?.of === table
  const mapping = isChanged ? said.mapping : mappingOf(table)
  const change = (patch: Partial<Mapping>) => setSaid({ of: table, mapping: { ...mapping, ...patch } })
  return {
    mapping,
    error,
    isReading: isPending,
    readAs: (patch: Reading) => {
      const next = { ...reading, ...patch }
      mutate({ reading: next }, { onSuccess: () => setReading(next) })
    },
    change,
    changeColumn: (at: number, column: ColumnMapping) => change({ columns: mapping.columns.with(at, column) }),
    /** Has the rows made anew when the columns are others now. Throws the import.* codes. */
    apply: async () => {
      if (isChanged) await mutateAsync({ reading, mapping })
    }
  }
}
