import { useEffect } from 'react'
import { createStore, useStore } from './store.ts'

interface Screen {
  /** The screen's own noun. Never the name of a person: titles end in the history of the browser. */
  title: string
  /** The line at the foot: what is shown, how many, what is chosen. */
  status: string
}

const screen = createStore<Screen>({ title: '', status: '' })

export const useCurrentScreen = (): Screen => useStore(screen)

/** Every screen calls this: it gives the window its title and the status bar its sentence. */
export function useScreen(title: string, status = ''): void {
  useEffect(() => screen.set({ title, status }), [title, status])
}
