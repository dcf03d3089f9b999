import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { usePreference } from '../../lib/preferences.ts'
import type { PaletteGroup, PaletteItem } from './palette-items.ts'
import { usePaletteCommands } from './use-palette-commands.ts'

type Hits = Extract<PaletteItem, { what: 'hit' }>['hit'][]
const toItems = (hits: Hits, group: string): PaletteItem[] =>
  hits.map((hit) => ({ what: 'hit', key: `${group}-${hit.kind}-${hit.id}-${hit.title.length}`, hit }))

/** What stands in the palette for a text: found records by kind, then commands; first of all, what was opened lately. */
export function usePaletteGroups(typed: string): { groups: readonly PaletteGroup[]; waiting: boolean } {
  const t = useText()
  const only = typed.trimStart().startsWith('>')
  const text = (only ? typed.trimStart().slice(1) : typed).trim()
  const recents = usePreference('recents')
  const commands = usePaletteCommands(text, only)
  const empty = text === ''
  const { data: recent } = useQuery(
    api.search.named.queryOptions({ input: { refs: recents.slice(0, 5) }, enabled: empty && !only && recents.length > 0 })
  )
  const { data: found, isFetching } = useQuery({
    ...api.search.find.queryOptions({ input: empty ? { text: '', kinds: ['view', 'list'] } : { text } }),
    enabled: !only,
    placeholderData: keepPreviousData
  })
  const lately =
    empty && recent && recent.length > 0 ? [{ id: 'recent', label: t('search.group.recent'), items: toItems(recent, 'recent') }] : []
  const records = (only ? [] : (found ?? [])).map(({ kind, hits }) => ({
    id: kind,
    label: t(`search.group.${kind}`),
    items: toItems(hits, kind)
  }))
  const runnable = commands.length > 0 ? [{ id: 'commands', label: t('search.group.commands'), items: commands }] : []
  return { groups: [...lately, ...records, ...runnable], waiting: !only && isFetching }
}
