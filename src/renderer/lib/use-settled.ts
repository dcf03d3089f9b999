import { useEffect, useState } from 'react'

const momentMs = 400

/** True once a screen has stood for a moment: what keeps the host busy is not asked for by those who only pass through. */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), momentMs)
    return () => clearTimeout(timer)
  }, [])
  return settled
}
