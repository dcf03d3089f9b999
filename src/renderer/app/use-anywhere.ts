import { useEffect, useState } from 'react'
import { loadPages } from '../lib/lazy-page.ts'
import { firstScreenShown } from '../lib/whole-window.ts'

type Loaded = typeof import('./Anywhere.tsx')
let loaded: Loaded | undefined
let loading: Promise<Loaded> | undefined

/** First the screen of the address; then what can be called from all of them, and the other screens. */
function load(): Promise<Loaded> {
  loading ??= firstScreenShown().then(async () => {
    loaded = await import('./Anywhere.tsx')
    void loadPages()
    return loaded
  })
  return loading
}

/** The part of the window that is on no screen, once it is there. */
export function useAnywhere(): Loaded['Anywhere'] | undefined {
  const [isThere, setThere] = useState(loaded !== undefined)
  useEffect(() => {
    let isGone = false
    void load().then(() => !isGone && setThere(true))
    return () => {
      isGone = true
    }
  }, [])
  return isThere ? loaded?.Anywhere : undefined
}
