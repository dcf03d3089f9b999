import type { Filter, FilterNode } from '#shared/model/filter.ts'

/** What the chips show, one for each: all of them have to be true. A tree that is no "and" is one chip. */
export const chipsOf = (filter: Filter | null): readonly FilterNode[] => {
  if (!filter) return []
  return filter.where.kind === 'and' ? filter.where.nodes : [filter.where]
}

/** The filter of which these are the chips; null for none. */
export function filterOf(nodes: readonly FilterNode[]): Filter | null {
  const [only, ...others] = nodes
  if (!only) return null
  return { version: 2, where: others.length === 0 ? only : { kind: 'and', nodes: [...nodes] } }
}

export const without = (filter: Filter | null, at: number): Filter | null => filterOf(chipsOf(filter).filter((_, index) => index !== at))
