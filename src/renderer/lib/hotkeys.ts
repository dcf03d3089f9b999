import { useLayoutEffect } from 'react'
import { runCommand } from './commands.ts'
import { commandFor } from './shortcuts.ts'

const fieldSelector = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true], [role=textbox]'

/** Is the key press on its way to something one types in? */
export const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest(fieldSelector) !== null

/** Listens for the keys of all commands. A dialog keeps every key to itself; what a component has handled is left alone. */
export function useHotkeys(): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('[aria-modal=true]')) return
      const id = commandFor(event, isField(event.target))
      if (!id) return
      event.preventDefault()
      runCommand(id)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
