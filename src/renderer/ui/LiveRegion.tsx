import { useEffect, useState } from 'react'
import { createStore, useStore } from '../lib/store.ts'

const message = createStore('')

/** Says a sentence to those who listen to the screen. The last one within 300 ms is the one that is said. */
export const announce = (text: string): void => message.set(text)

/** The one polite region of the window. */
export function LiveRegion() {
  const text = useStore(message)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 300)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <div aria-live="polite" className="visually-hidden">
      {said}
    </div>
  )
}
