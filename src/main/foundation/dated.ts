/**
 * A column that follows a day: before `later` it says what its row does; a row that was changed when the day had come has lost that, and
 * said what stands in `said`. With `over` it says that from the day on, whatever its row does, also today.
 */
interface Until<Column extends string> {
  readonly column: Column
  readonly later: Column
  readonly said: Readonly<Record<string, string>>
  readonly over?: string
}

/** How the rows of a table lie in time. Without dates they have always been. */
export interface Dated<Column extends string = string, Table extends string = string> {
  /** When a row begins; unknown is always before. Without it, rows have always been. */
  readonly from?: Column
  /** Columns that say what happened later: empty as long as it had not. */
  readonly later?: readonly Column[]
  readonly until?: Until<Column>
  /** A card is there from the first of these rows on; one that never had any has always been. */
  readonly since?: { readonly table: Table; readonly column: string }
}
