import type { RowGroup } from '#shared/model/common.ts'

/** Which groups are open: all but some, or none but some. */
export interface Folding {
  open: boolean
  except: ReadonlySet<string | null>
}

export const allOpen: Folding = { open: true, except: new Set() }

export const isOpen = ({ open, except }: Folding, key: string | null): boolean => open !== except.has(key)

export function toggleGroup({ open, except }: Folding, key: string | null): Folding {
  const next = new Set(except)
  if (!next.delete(key)) next.add(key)
  return { open, except: next }
}

/** Where a line leads: to a group, or to a row by its place among all rows. */
export type LinePlace = { group: number; row?: undefined } | { group: number; row: number }

/** The lines of groups and of the rows under those that are open; rows stand in the order of the groups. */
export class GroupLines {
  readonly count: number
  /** First line and first row of each group. */
  readonly #lines: Int32Array
  readonly #rows: Int32Array
  readonly #groups: readonly RowGroup[]
  readonly #folding: Folding

  constructor(groups: readonly RowGroup[], folding: Folding) {
    this.#groups = groups
    this.#folding = folding
    this.#lines = new Int32Array(groups.length)
    this.#rows = new Int32Array(groups.length)
    let line = 0
    let row = 0
    for (const [at, { key, count }] of groups.entries()) {
      this.#lines[at] = line
      this.#rows[at] = row
      line += isOpen(folding, key) ? count + 1 : 1
      row += count
    }
    this.count = line
  }

  /** What stands on a line. */
  at(line: number): LinePlace | undefined {
    if (line < 0 || line >= this.count) return undefined
    const group = lastUpTo(this.#lines, line)
    const within = line - (this.#lines[group] ?? 0)
    return within === 0 ? { group } : { group, row: (this.#rows[group] ?? 0) + within - 1 }
  }

  /** The line of a row; that of its group while the group is closed. */
  lineOf(row: number): number {
    const group = lastUpTo(this.#rows, row)
    const head = this.#lines[group] ?? 0
    const its = this.#groups[group]
    return its && isOpen(this.#folding, its.key) ? head + 1 + row - (this.#rows[group] ?? 0) : head
  }

  /** The rows on lines, as spans that are included on both ends. */
  spans(from: number, to: number): [number, number][] {
    const spans: [number, number][] = []
    for (let line = Math.max(0, from); line <= to && line < this.count; line++) {
      const row = this.at(line)?.row
      const last = spans.at(-1)
      if (row === undefined) continue
      if (last && last[1] === row - 1) last[1] = row
      else spans.push([row, row])
    }
    return spans
  }
}

/** The place of the last value that is not greater. Groups hold a row at least, so that no two begin at the same one. */
function lastUpTo(values: Int32Array, wanted: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((values[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
