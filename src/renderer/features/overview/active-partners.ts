import type { Filter, FilterNode } from '#shared/model/filter.ts'

const isActive = { kind: 'is', field: 'status', values: ['active'] } satisfies FilterNode

/** What Overblik counts: partners that are active now. */
export const activePartners: Filter = { version: 2, where: isActive }

/** Those of them of whom something more is true. */
export const activeAnd = (node: FilterNode): Filter => ({ version: 2, where: { kind: 'and', nodes: [isActive, node] } })
