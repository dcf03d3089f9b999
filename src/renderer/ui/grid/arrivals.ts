import { useMemo, useSyncExternalStore } from 'react'
import type { RowSource } from './types.ts'

/** What tells that rows have come. */
export interface Arrivals {
  subscribe: (listener: () => void) => () => void
  /** Another number each time. */
  count: () => number
}

/** Of rows that are all here. */
const none: Arrivals = { subscribe: () => () => {}, count: () => 0 }

/** Draws whoever asks anew each time rows have come. */
export function useArrivals({ arrivals = none }: Pick<RowSource<never>, 'arrivals'>): number {
  return useSyncExternalStore(arrivals.subscribe, arrivals.count)
}

/** The same rows for whoever reads them outside of the table: another object each time some have come. */
export function useEachArrival<Source extends Pick<RowSource<never>, 'arrivals'>>(source: Source): Source {
  const count = useArrivals(source)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be read of it is another thing each time
  return useMemo(() => ({ ...source }), [source, count])
}
