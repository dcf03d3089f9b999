import { createStore, useStore } from '../../lib/store.ts'

/** Files that were dropped together are taken one after the other; these have not had their turn. */
const waiting = createStore<readonly File[]>([])

export const useWaitingFiles = (): readonly File[] => useStore(waiting)
export const setWaitingFiles = (files: readonly File[]): void => waiting.set(files)
