import type { SourceProblem } from './source-draft.ts'

/** A table as it was read: no cell is trimmed, turned into another type or left out. */
export interface Grid {
  readonly rows: string[][]
  /** Where each row begins: a 1-based line of the file, or the row of the sheet; 0 for a header that the file does not have. */
  readonly lines: number[]
  readonly encoding: string | null
  /** null where there is only one column. */
  readonly delimiter: string | null
  /** All sheets of a workbook, hidden ones too; sheet is the one that was read. */
  readonly sheets: string[]
  readonly sheet: string | null
  /** column is the letter that a spreadsheet gives it. */
  readonly problems: SourceProblem[]
}
