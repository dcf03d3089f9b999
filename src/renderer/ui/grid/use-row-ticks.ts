import { useState } from 'react'
import { noTicks, type Ticks } from './ticks.ts'
import type { RowSource } from './types.ts'

export interface RowTicks {
  ticks: Ticks
  setTicks: (ticks: Ticks) => void
  /** Of the ticked rows that are still there. */
  ids: string[]
  clear: () => void
}

/** Ticks in a table whose rows are all here. */
export function useRowTicks<Row extends { id: string }>(source: RowSource<Row>): RowTicks {
  const [ticks, setTicks] = useState(noTicks)
  const ids = Array.from({ length: source.total }, (_, index) => source.rowAt(index)?.id ?? '').filter(
    (id) => ticks.ids.has(id) !== ticks.all
  )
  return { ticks, setTicks, ids, clear: () => setTicks(noTicks) }
}
