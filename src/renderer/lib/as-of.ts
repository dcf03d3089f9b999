import type { ClientLink } from '@orpc/client'
import { AppError } from '#shared/errors.ts'
import { changesCards, looksBack } from '#shared/rules/looking-back.ts'
import { createStore, useStore } from './store.ts'

/** The day whose evening the window shows; null: now. */
export const shownDay = createStore<string | null>(null)

export const useShownDay = (): string | null => useStore(shownDay)

/** Whether the card file can only be read: the medium cannot be written, or somebody else has the file. */
export const onlyRead = createStore(false)

/** Whether the window looks back, or the file can only be read: then nothing can be changed, and what would is off. */
export function useIsPast(): boolean {
  const isOnlyRead = useStore(onlyRead)
  return useShownDay() !== null || isOnlyRead
}

/**
 * Between the window and its host: while the window looks back, what can be asked of the past is asked of that day, and nothing is
 * changed. Throws past.read-only.
 */
export const lookingBack = <C extends Record<never, never>>(link: ClientLink<C>): ClientLink<C> => ({
  call: async (path, input, options) => {
    const day = shownDay.get()
    if (day === null) return link.call(path, input, options)
    const name = path.join('.')
    if (changesCards(name)) throw new AppError('past.read-only')
    return link.call(path, looksBack(name) ? { ...(input as object), asOf: day } : input, options)
  }
})
