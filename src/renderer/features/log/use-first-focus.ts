import { type RefObject, useEffect } from 'react'

/** Puts the focus where the form says when it appears: it comes later than the dialog around it, which takes the focus when it opens. */
export function useFirstFocus(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('[data-autofocus]')
    first?.focus()
    // a note that goes on is written on from its end
    if (first instanceof HTMLTextAreaElement) first.setSelectionRange(first.value.length, first.value.length)
  }, [form])
}
