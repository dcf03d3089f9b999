import type { SavedView } from '#shared/model/view.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import type { ViewState } from './use-view.ts'

export type Actions = ReturnType<typeof useViewActions>

/** What can be done with the chosen view beside looking through it; each can be undone. */
export function useViewActions({ saved, all, select }: Pick<ViewState, 'saved' | 'all' | 'select'>) {
  const t = useText()
  const change = useChange()
  const at = all.findIndex(({ id }) => id === saved?.id)
  const neighbour = (step: 1 | -1) => (at < 0 ? undefined : all[at + step])
  return {
    rename: async (name: string) => {
      if (!saved) return
      const { changeSet } = await client.views.update({ id: saved.id, version: saved.version, patch: { name } })
      showUndoable(t('views.renamed', { name }), changeSet)
    },
    favour: () => saved && void change.favour(saved),
    move: (step: 1 | -1) => {
      const other = neighbour(step)
      if (saved && other) void change.move(saved, other, step)
    },
    canMove: (step: 1 | -1) => neighbour(step) !== undefined,
    remove: async () => {
      if (!saved) return
      try {
        const { changeSet } = await client.views.remove({ id: saved.id })
        select(undefined)
        showUndoable(t('views.removed', { name: saved.name }), changeSet)
      } catch (error) {
        showErrorToast(error)
      }
    }
  }
}

/** Changes of one view that its tab and its line in the main menu share. */
export function useChange() {
  const t = useText()
  return {
    favour: async ({ id, version, name, isFavourite }: SavedView) => {
      try {
        const { changeSet } = await client.views.update({ id, version, patch: { isFavourite: !isFavourite } })
        showUndoable(t(isFavourite ? 'views.unfavoured' : 'views.favoured', { name }), changeSet)
      } catch (error) {
        showErrorToast(error)
      }
    },
    /** To the place of its neighbour: behind it, or in front of it. */
    move: async (view: SavedView, other: SavedView, step: 1 | -1) => {
      try {
        const { changeSet } = await client.views.reorder({ ids: step === 1 ? [other.id, view.id] : [view.id, other.id] })
        showUndoable(t('views.moved', { name: view.name }), changeSet)
      } catch (error) {
        showErrorToast(error)
      }
    }
  }
}
