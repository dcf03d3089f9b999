import { host } from './host.ts'

const listeners = new Set<() => void>()

/** The host says that a file was double-clicked. A browser gets a tab of its own for it, and the others leave it alone. */
export function tellBrought(): void {
  if (host === 'desktop') for (const listener of listeners) listener()
}

/** Gives a function that ends it. */
export function onBrought(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
