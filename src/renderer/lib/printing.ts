import { useEffect } from 'react'
import { createStore, useStore } from './store.ts'

/** What a screen says of itself at the head of a printed page, where that is more than its title: the view and its filter. */
const told = createStore<string | undefined>(undefined)

export const usePrintedTitle = (): string | undefined => useStore(told)

/** Says it while the screen is there. */
export function useTellsPrinted(title: string): void {
  useEffect(() => {
    told.set(title)
    return () => {
      if (told.get() === title) told.set(undefined)
    }
  }, [title])
}
