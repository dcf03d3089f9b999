import { useEffect, useRef } from 'react'
import { onBrought } from '../../lib/brought.ts'

/** Calls when the window begins, and in a window of our own each time a file was double-clicked. */
export function useBrought(look: () => Promise<void>): void {
  const latest = useRef(look)
  useEffect(() => {
    latest.current = look
  })
  useEffect(() => {
    // a host that is gone is told of elsewhere
    const call = () => void latest.current().catch(() => undefined)
    call()
    return onBrought(call)
  }, [])
}
