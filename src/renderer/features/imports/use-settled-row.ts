import { useEffect, useState } from 'react'
import type { RowAtHand } from './use-review-rows.ts'

/** Shorter than a step by hand, longer than a key that is held down takes to repeat. */
const pause = 40

/** The row at hand once one stays on it: walking on is not held up by drawing rows that one has left. */
export function useSettledRow(at: RowAtHand | undefined): RowAtHand | undefined {
  const [settled, setSettled] = useState(at)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(at), pause)
    return () => clearTimeout(timer)
  }, [at])
  return !at || !settled || settled.row.id === at.row.id ? at : settled
}
