import { client } from '../lib/api.ts'
import { i18n } from '../lib/i18n.ts'
import { showErrorToast, showToast } from './toast.tsx'

/** Says what was done, with the way to take it back. changeSet is what every mutation answers; null: nothing changed. */
export function showUndoable(message: string, changeSet: string | null): void {
  if (changeSet === null) showToast({ message })
  else showToast({ message, onUndo: () => void undo(changeSet) })
}

type Kept = Awaited<ReturnType<typeof client.history.undo>>['kept']

/** What stayed, each once; rows of one record count as one. */
const namesOf = (kept: Kept): string[] => [...new Set(kept.map(({ name, id }) => name || id))]

/** As many as a toast holds; the history of each card tells the rest. */
const shortened = (names: readonly string[]): string => (names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', '))

async function revert(call: typeof client.history.undo, done: string, set: string | undefined): Promise<void> {
  try {
    const { kept } = await call(set === undefined ? {} : { set })
    const said = (['keptEdited', 'keptUsed'] as const).map((text) => {
      const names = namesOf(kept.filter(({ reason }) => (reason === 'referenced') === (text === 'keptUsed')))
      return names.length === 0 ? '' : i18n.t(`ui.${text}`, { count: names.length, names: shortened(names) })
    })
    showToast({ message: [done, ...said].filter((part) => part !== '').join(' ') })
  } catch (error) {
    showErrorToast(error)
  }
}

/** Takes back a change set, or the newest one, and says how much could not be taken back. */
export const undo = (set?: string): Promise<void> => revert(client.history.undo, i18n.t('ui.undone'), set)

/** Does again a change set that was undone, or the one undone last. */
export const redo = (set?: string): Promise<void> => revert(client.history.redo, i18n.t('ui.redone'), set)
