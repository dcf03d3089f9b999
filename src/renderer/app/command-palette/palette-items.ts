import type { CommandId } from '#shared/commands.ts'
import type { Hit } from '#shared/model/search.ts'
import { pluralOfHit } from '../../lib/card-places.ts'

/** What can be done with the record that was chosen last. */
export type ActionId = 'log' | 'write' | 'list' | 'copyMail'

export type PaletteItem =
  | { what: 'hit'; key: string; hit: Hit }
  | { what: 'command'; key: string; id: CommandId; label: string; menu: string; marks: Hit['marks'] }
  | { what: 'action'; key: string; id: ActionId; hit: Hit }

export interface PaletteGroup {
  id: string
  label: string
  items: readonly PaletteItem[]
}

/** Cards: what somebody can be called, written to and logged about. */
export const isSubject = ({ kind }: Hit): boolean => kind in pluralOfHit

const actionsOf = (hit: Hit): readonly ActionId[] =>
  hit.kind === 'person' ? ['log', 'write', 'list', 'copyMail'] : ['log', 'write', 'list']

/** The commands for a record, as a group of their own. */
export const actionGroup = (hit: Hit, label: string): PaletteGroup => ({
  id: 'do',
  label,
  items: actionsOf(hit).map((id) => ({ what: 'action', key: `do-${id}`, id, hit }))
})

/** What can be done with a record stands after the persons and partners, before what is found by its text. */
export function withActions(groups: readonly PaletteGroup[], actions: PaletteGroup | undefined): readonly PaletteGroup[] {
  if (!actions) return groups
  const last = groups.findLastIndex(({ id }) => id in pluralOfHit || id === 'recent')
  return [...groups.slice(0, last + 1), actions, ...groups.slice(last + 1)]
}
