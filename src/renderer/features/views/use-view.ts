import { hashKey, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Filter } from '#shared/model/filter.ts'
import type { SavedView, TableView, ViewEntity } from '#shared/model/view.ts'
import { api, client } from '../../lib/api.ts'
import { cardPlaces } from '../../lib/card-places.ts'
import { useText } from '../../lib/i18n.ts'
import { changePreferences, preferences, usePreference } from '../../lib/preferences.ts'
import { showUndoable } from '../../ui/undo.ts'
import { firstView } from './first-view.ts'
import type { ViewSearch } from './view-search.ts'

export interface ViewState {
  entity: ViewEntity
  /** As the table is looked at now, with what was changed and not saved. */
  view: TableView
  /** Applies at once and survives a restart, also when it is never saved. */
  change: (patch: Partial<TableView>) => void
  isChanged: boolean
  /** The chosen view as it was saved; undefined for Alle. */
  saved: SavedView | undefined
  /** It is what a link from somewhere else led to, under no name. */
  isLinked: boolean
  /** All saved views of the table, in their order. */
  all: readonly SavedView[]
  /** Without an id: Alle. */
  select: (id: string | undefined) => void
  /** Keeps what was changed under the name the view has. */
  save: () => Promise<void>
  /** Keeps it as another view and goes there; the old one is as it was saved again. Throws record.duplicate. */
  saveAs: (name: string) => Promise<void>
  reset: () => void
}

const noViews: readonly SavedView[] = []

/** Keeps what was changed of a view, or forgets it. Alle goes by the name of its table. */
function keepChanged(key: string, view: TableView | undefined): void {
  const { [key]: _old, ...others } = preferences.get().views
  changePreferences({ views: view ? { ...others, [key]: view } : others })
}

/** In the place of an id: what a number somewhere else led to. */
export const LINKED = 'link'
const linkedKey = (entity: ViewEntity) => `${entity}:${LINKED}`

/** How a table is looked at in Alle. */
export const viewOfAll = (entity: ViewEntity): TableView => preferences.get().views[entity] ?? firstView(entity)

/** What a link narrows a table to, in one list without groups: a look of its own, so that the one of Alle stays as it is. */
export function narrowLinked(entity: ViewEntity, filter: Filter): void {
  keepChanged(linkedKey(entity), { ...viewOfAll(entity), filter, group: null })
}

/** How a table is looked at: the saved view that the address names, and what was changed of it since. */
export function useView(entity: ViewEntity): ViewState {
  const t = useText()
  const navigate = useNavigate()
  const { v } = useSearch({ strict: false })
  const { data: all = noViews } = useQuery(api.views.all.queryOptions({ input: { entity } }))
  const saved = all.find(({ id }) => id === v)
  const isLinked = v === LINKED
  const key = isLinked ? linkedKey(entity) : (saved?.id ?? entity)
  const changed = usePreference('views')[key]
  const asSaved = saved?.view ?? firstView(entity)
  const view = changed ?? asSaved

  const change = useCallback(
    (patch: Partial<TableView>) => {
      const base = saved?.view ?? firstView(entity)
      const next = { ...(preferences.get().views[key] ?? base), ...patch }
      keepChanged(key, hashKey([next]) === hashKey([base]) ? undefined : next)
    },
    [entity, key, saved]
  )
  const select = useCallback(
    (id: string | undefined) =>
      void navigate({
        to: cardPlaces[entity].table,
        search: { ...cardPlaces[entity].tab, ...(id !== undefined && { v: id }) } as ViewSearch
      }),
    [navigate, entity]
  )
  const reset = () => {
    keepChanged(key, undefined)
    if (isLinked) select(undefined)
  }
  return {
    ...{ entity, view, change, saved, isLinked, all, select, reset },
    isChanged: changed !== undefined,
    save: async () => {
      if (!saved) return
      const { changeSet } = await client.views.update({ id: saved.id, version: saved.version, patch: { view } })
      reset()
      showUndoable(t('views.savedNow', { name: saved.name }), changeSet)
    },
    saveAs: async (name) => {
      const { id, changeSet } = await client.views.create({ entity, name, view })
      reset()
      select(id)
      showUndoable(t('views.savedNow', { name }), changeSet)
    }
  }
}
