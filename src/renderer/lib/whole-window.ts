import { queryClient } from './query-client.ts'

/** Whoever does anything gets the whole window at once. */
const signs = ['keydown', 'pointerdown', 'dragenter', 'paste', 'beforeprint'] as const

/** At most so long is waited for the first screen. */
const longestMs = 2000

/** Resolves when the first screen has what it asked the host for and the browser has nothing to do, or as soon as somebody does anything. */
export function firstScreenShown(): Promise<void> {
  const begun = performance.now()
  return new Promise((resolve) => {
    const end = () => {
      for (const sign of signs) window.removeEventListener(sign, end, true)
      resolve()
    }
    const look = () => {
      if (queryClient.isFetching() === 0 || performance.now() - begun > longestMs) end()
      else requestIdleCallback(look, { timeout: 100 })
    }
    for (const sign of signs) window.addEventListener(sign, end, { capture: true, once: true })
    requestIdleCallback(look, { timeout: 500 })
  })
}
