/** Labels on a sheet of A4 paper; lengths in millimetres. */
export interface LabelSheet {
  readonly columns: number
  readonly rows: number
  /** Of one label. */
  readonly width: number
  readonly height: number
  /** From the edge of the paper to the first label. */
  readonly left: number
  readonly top: number
  /** From one label to the next one. */
  readonly across: number
  readonly down: number
}

type Numbers = readonly [
  columns: number,
  rows: number,
  width: number,
  height: number,
  left: number,
  top: number,
  across: number,
  down: number
]

const sheet = ([columns, rows, width, height, left, top, across, down]: Numbers): LabelSheet => ({
  ...{ columns, rows, width, height, left, top, across, down }
})

/** Avery's sheets as glabels measured them. */
export const labelSheets = {
  L7160: sheet([3, 7, 63.5, 38.1, 7.5, 15.5, 66, 38.1]),
  L7161: sheet([3, 6, 63.5, 46.6, 7.4, 8.1, 65.9, 46.7]),
  L7162: sheet([2, 8, 99.1, 33.9, 4, 13, 102.5, 33.9]),
  L7163: sheet([2, 7, 99.1, 38.1, 3.4, 15.2, 103, 38.1]),
  L7164: sheet([3, 4, 63.5, 72, 7.4, 3.5, 66, 72]),
  L7165: sheet([2, 4, 99.1, 67.7, 4.7, 13, 101.6, 67.7]),
  L7651: sheet([5, 13, 38.1, 21.2, 4.7, 10.9, 40.6, 21.2])
} as const
export type LabelSheetCode = keyof typeof labelSheets
export const labelSheetCodes = Object.keys(labelSheets) as LabelSheetCode[]

/** The sheet that name badges are printed on: L4785. */
export const badgeSheet = sheet([2, 5, 80, 50, 18, 13, 95, 55])

export const perPage = ({ columns, rows }: LabelSheet): number => columns * rows

interface Place {
  /** From 0. */
  readonly page: number
  readonly x: number
  readonly y: number
}

/** Where the label of a number lies, from 0, in millimetres from the corner of its page; startAt is the first one that is free, from 1. */
export function labelPlace(of: LabelSheet, index: number, startAt: number, offset: { readonly x: number; readonly y: number }): Place {
  const at = index + startAt - 1
  const onPage = at % perPage(of)
  return {
    page: Math.floor(at / perPage(of)),
    x: of.left + (onPage % of.columns) * of.across + offset.x,
    y: of.top + Math.floor(onPage / of.columns) * of.down + offset.y
  }
}
