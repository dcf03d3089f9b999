import { useLayoutEffect } from 'react'
import { awaitCommand, holdKey, runCommand } from './commands.ts'
import { hasAllPages } from './lazy-page.ts'
import { commandFor } from './shortcuts.ts'

const fieldSelector = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true], [role=textbox]'

/** Is the key press on its way to something one types in? */
export const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest(fieldSelector) !== null

/** Listens for the keys of all commands. A dialog keeps every key to itself; what a component has handled is left alone. */
export function useHotkeys(): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('[aria-modal=true]')) return
      const inField = isField(event.target)
      if (!inField && holdKey(event)) {
        event.preventDefault()
        return
      }
      const id = commandFor(event, inField) ?? (hasAllPages() ? undefined : commandFor(event, inField, undefined, () => true))
      if (!id) return
      event.preventDefault()
      if (!runCommand(id)) awaitCommand(id)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
