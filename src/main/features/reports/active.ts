import type { Filter, FilterNode } from '#shared/model/filter.ts'
import type { ReportTarget } from '#shared/model/report.ts'

const isActive = { kind: 'is', field: 'status', values: ['active'] } satisfies FilterNode

/** What reports count: partners that were active then. */
export const activePartners: Filter = { version: 2, where: isActive }

/** Those of them of whom something more is true. */
export const activeAnd = (node: FilterNode): Filter => ({ version: 2, where: { kind: 'and', nodes: [isActive, node] } })

export const partnersTarget = (filter: Filter, asOf: string | null): ReportTarget => ({ to: 'partners', filter, asOf })
