/** Rows that are ticked: by id, or everything that matches but for some. Ids hold through sorting and paging. */
export type Ticks = { readonly all: boolean; readonly ids: ReadonlySet<string> }

export const noTicks: Ticks = { all: false, ids: new Set() }
export const allTicked: Ticks = { all: true, ids: new Set() }

/** ids are the ticked ones, or those left out of "all". */
export const isTicked = ({ all, ids }: Ticks, id: string): boolean => ids.has(id) !== all

export const countTicks = ({ all, ids }: Ticks, total: number): number => (all ? Math.max(0, total - ids.size) : ids.size)

/** Ticks or unticks these rows, whatever they were before. */
export function tick({ all, ids }: Ticks, rows: readonly string[], on: boolean): Ticks {
  const next = new Set(ids)
  for (const id of rows) {
    if (on === all) next.delete(id)
    else next.add(id)
  }
  return { all, ids: next }
}

export const toggle = (ticks: Ticks, id: string): Ticks => tick(ticks, [id], !isTicked(ticks, id))
