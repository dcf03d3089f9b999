import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { listsIn } from '#shared/rules/filter/rewrite.ts'
import { readStoredFilter } from '#shared/rules/filter/upgrade.ts'
import { listGraph } from './pins.store.ts'

/**
 * A list may ask for other lists and leave others out, but never lead back to itself. Looks at what was just written. Throws
 * list.circle with the names in their order.
 */
export function refuseCircle({ db }: Pick<UnitOfWork, 'db'>, listId: string): void {
  const lists = listGraph(db)
  const byId = new Map(lists.map((list) => [list.id, list]))
  const byFolded = new Map(lists.map((list) => [list.folded, list.id]))
  const next = (id: string): string[] => {
    const list = byId.get(id)
    if (!list) return []
    const asked = list.definition === null ? [] : listsIn(readStoredFilter(JSON.parse(list.definition)).where)
    return [...asked.flatMap((name) => byFolded.get(name) ?? []), ...(JSON.parse(list.excludes) as string[])]
  }
  const seen = new Set<string>()
  const wayBack = (id: string, path: readonly string[]): readonly string[] | undefined => {
    for (const other of next(id)) {
      if (other === listId) return path
      if (seen.has(other)) continue
      seen.add(other)
      const found = wayBack(other, [...path, other])
      if (found) return found
    }
    return undefined
  }
  const circle = wayBack(listId, [listId])
  if (!circle) return
  const names = [...circle, listId].map((id) => byId.get(id)?.name ?? '')
  throw new AppError('list.circle', { lists: names.join(' → ') })
}
