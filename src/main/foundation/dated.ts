/** How the rows of a table lie in time. Without dates they have always been. */
export interface Dated<Column extends string = string, Table extends string = string> {
  /** When a row begins; unknown is always before. Without it, rows have always been. */
  readonly from?: Column
  /** Columns that say what happened later: empty as long as it had not. */
  readonly later?: readonly Column[]
  /** What a column said while one of those that came later was still to come: its words now, and its words then. */
  readonly until?: { readonly column: Column; readonly later: Column; readonly said: Readonly<Record<string, string>> }
  /** A card is there from the first of these rows on; one that never had any has always been. */
  readonly since?: { readonly table: Table; readonly column: string }
}
