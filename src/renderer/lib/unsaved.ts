import { keepUnsaved, preferences } from './preferences.ts'

/** So long a text rests before it is kept. */
const REST_MS = 600

const waiting = new Map<string, { timer: ReturnType<typeof setTimeout>; text: string }>()

/** What was written under a key and not saved, also before the window was closed; undefined when there is nothing. */
export const unsavedText = (key: string): string | undefined => waiting.get(key)?.text || preferences.get().unsaved[key] || undefined

/** Keeps a text in the card file as soon as the writing rests, so that a window that goes takes no word with it; '' forgets it. */
export function keepText(key: string, text: string): void {
  clearTimeout(waiting.get(key)?.timer)
  waiting.set(key, { text, timer: setTimeout(() => keepNow(key), REST_MS) })
}

/** What is saved or thrown away is kept no longer. */
export function forgetText(key: string): void {
  clearTimeout(waiting.get(key)?.timer)
  waiting.delete(key)
  keepUnsaved(key, '')
}

function keepNow(key: string): void {
  const text = waiting.get(key)?.text
  waiting.delete(key)
  if (text !== undefined) keepUnsaved(key, text)
}

addEventListener('pagehide', () => {
  for (const key of [...waiting.keys()]) keepNow(key)
})
