import type { GridColumn } from './types.ts'

export const TICK_WIDTH = 56
/** The air left of the first column, where rows cannot be ticked. */
const EDGE = 12
/** What stays may take at most so much of the table; on a narrow screen nothing stays but the ticks. */
const MOST_PINNED_SHARE = 0.6

export interface Layout {
  /** Pixels, the column of ticks included. */
  widths: readonly number[]
  /** Where each column begins. */
  lefts: readonly number[]
  /** Of all columns. */
  width: number
  /** How many of them stay, the column of ticks included, and how wide those are. */
  pinned: number
  pinnedWidth: number
}

type Sized = Pick<GridColumn<never>, 'width'> & { chosen: number | null }

/** The widths of the columns in a table that is so wide: what is left is parted by shares. */
export function layoutOf(columns: readonly Sized[], hasTicks: boolean, pinnedColumns: number, available: number): Layout {
  const least = columns.map(({ width, chosen }) => chosen ?? (typeof width === 'number' ? width : width.min))
  const shares = columns.map(({ width, chosen }) => (chosen !== null || typeof width === 'number' ? 0 : width.share))
  const edge = hasTicks ? TICK_WIDTH : EDGE
  const own = fill(least, shares, available - edge)
  const widths = hasTicks ? [TICK_WIDTH, ...own] : own.map((width, place) => (place === 0 ? width + EDGE : width))
  const lefts: number[] = []
  let width = 0
  for (const each of widths) {
    lefts.push(width)
    width += each
  }
  const wanted = Math.min(widths.length, pinnedColumns + (hasTicks ? 1 : 0))
  const wide = lefts[wanted] ?? width
  const pinned = width <= available || wide <= available * MOST_PINNED_SHARE ? wanted : hasTicks ? 1 : 0
  return { widths, lefts, width, pinned, pinnedWidth: lefts[pinned] ?? 0 }
}

/** Shares of the room, but none less than its least: who would get less takes the least, and the others share the rest. */
function fill(least: readonly number[], shares: readonly number[], room: number): number[] {
  const widths = [...least]
  let open = shares.flatMap((share, at) => (share > 0 ? [at] : []))
  while (open.length > 0) {
    const taken = widths.reduce((sum, width, at) => (open.includes(at) ? sum : sum + width), 0)
    const sum = open.reduce((all, at) => all + (shares[at] ?? 0), 0)
    const ofShare = (at: number) => Math.floor(((room - taken) * (shares[at] ?? 0)) / sum)
    const tooNarrow = open.filter((at) => ofShare(at) < (least[at] ?? 0))
    if (tooNarrow.length === 0) {
      for (const at of open) widths[at] = ofShare(at)
      return widths
    }
    open = open.filter((at) => !tooNarrow.includes(at))
  }
  return widths
}

/** The columns that are in sight beside those that stay, from one to another that is included. */
export function across(
  { lefts, widths, pinned, pinnedWidth }: Layout,
  scrollLeft: number,
  viewWidth: number
): { from: number; to: number } {
  const begin = scrollLeft + pinnedWidth
  const end = scrollLeft + viewWidth
  let from = pinned
  while (from < lefts.length - 1 && (lefts[from] ?? 0) + (widths[from] ?? 0) <= begin) from++
  let to = from
  while (to < lefts.length - 1 && (lefts[to + 1] ?? 0) < end) to++
  return { from, to }
}
