import { client } from '../lib/api.ts'
import { i18n } from '../lib/i18n.ts'
import { showErrorToast, showToast } from './toast.tsx'

/** Says what was done, with the way to take it back. changeSet is what every mutation answers; null: nothing changed. */
export function showUndoable(message: string, changeSet: string | null): void {
  if (changeSet === null) showToast({ message })
  else showToast({ message, onUndo: () => void undo(changeSet) })
}

async function revert(call: typeof client.history.undo, done: string, set: string | undefined): Promise<void> {
  try {
    const { kept } = await call(set === undefined ? {} : { set })
    showToast({ message: kept.length === 0 ? done : `${done} ${i18n.t('ui.kept', { count: kept.length })}` })
  } catch (error) {
    showErrorToast(error)
  }
}

/** Takes back a change set, or the newest one, and says how much could not be taken back. */
export const undo = (set?: string): Promise<void> => revert(client.history.undo, i18n.t('ui.undone'), set)

/** Does again a change set that was undone, or the one undone last. */
export const redo = (set?: string): Promise<void> => revert(client.history.redo, i18n.t('ui.redone'), set)
