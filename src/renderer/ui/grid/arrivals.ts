import { useMemo, useSyncExternalStore } from 'react'

/** What tells that rows have come. */
export interface Arrivals {
  subscribe: (listener: () => void) => () => void
  /** Another number each time. */
  count: () => number
}

interface Arriving {
  arrivals?: Arrivals | undefined
}

/** Of rows that are all here. */
const none: Arrivals = { subscribe: () => () => {}, count: () => 0 }

/** Draws whoever asks anew each time rows have come. */
export function useArrivals({ arrivals = none }: Arriving): number {
  return useSyncExternalStore(arrivals.subscribe, arrivals.count)
}

/** The same rows for whoever reads them outside of the table: another object each time some have come. */
export function useEachArrival<Source extends Arriving>(source: Source): Source {
  const count = useArrivals(source)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be read of it is another thing each time
  return useMemo(() => ({ ...source }), [source, count])
}
