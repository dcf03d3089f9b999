import { useEffect, useRef } from 'react'
import { isField } from '../../lib/hotkeys.ts'

/** What was on the clipboard, as text and as the HTML it was copied as. */
export interface Pasted {
  text: string
  html: string
}

/** Hears a paste that is meant for no field and no dialog, and that nothing under the focus has taken. */
export function usePasteListener(onPaste: (pasted: Pasted) => void): void {
  const latest = useRef(onPaste)
  useEffect(() => {
    latest.current = onPaste
  })
  useEffect(() => {
    const heard = (event: ClipboardEvent) => {
      if (event.defaultPrevented || !event.clipboardData || isField(event.target) || document.querySelector('[aria-modal=true]')) return
      const [text, html] = [event.clipboardData.getData('text/plain'), event.clipboardData.getData('text/html')]
      if (text.trim() === '') return
      event.preventDefault()
      latest.current({ text, html })
    }
    document.addEventListener('paste', heard)
    return () => document.removeEventListener('paste', heard)
  }, [])
}
