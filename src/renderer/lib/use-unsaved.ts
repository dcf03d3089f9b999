import { useState } from 'react'
import { forgetText, keepText, unsavedText } from './unsaved.ts'

/** A text of a form that survives its window: it goes on where it was left, and says so until it is answered. */
export function useUnsaved(key: string, saved: string) {
  const [before] = useState(() => unsavedText(key))
  const [text, setText] = useState(before ?? saved)
  const [isResumed, setResumed] = useState(before !== undefined && before !== saved)
  const write = (next: string) => {
    setText(next)
    if (next === saved) forgetText(key)
    else keepText(key, next)
  }
  const drop = () => {
    write(saved)
    setResumed(false)
  }
  return { text, write, isResumed, goOn: () => setResumed(false), drop, forget: () => forgetText(key) }
}
