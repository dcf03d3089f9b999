import type { ColumnMapping, MappingTarget } from '#shared/model/mapping.ts'
import type { SourceProblem } from '#shared/model/source-draft.ts'
import { type DateOrder, dateOrderOf } from '#shared/rules/written-date.ts'
import { type Cell, columnName } from './row.ts'

/** What is known of the whole table while its rows are read, and the problems that they had. */
export interface Notes {
  readonly problems: SourceProblem[]
  /** How the dates of a column are written. */
  orderOf(at: number): DateOrder
  headerOf(target: MappingTarget): string
}

const looked = 2000

export function notesOn(columns: readonly ColumnMapping[], rows: readonly (readonly string[])[]): Notes {
  const orders = new Map<number, DateOrder>()
  const headers = new Map(columns.map((column, at) => [column.target, columnName({ column, at })] as const).reverse())
  const orderOf = (at: number): DateOrder => {
    const known = orders.get(at) ?? dateOrderOf(rows.slice(0, looked).map((row) => row[at] ?? ''))
    orders.set(at, known)
    return known
  }
  return { problems: [], orderOf, headerOf: (target) => headers.get(target) ?? '' }
}

export function noteCell(notes: Notes, line: number, cell: Cell, code: SourceProblem['code']): void {
  notes.problems.push({ line, column: columnName(cell), code, severity: 'warn', value: cell.value })
}

/** A row says something else than those before it; what was first is kept. */
export function noteDiffering(notes: Notes, line: number, target: MappingTarget, value: string): void {
  notes.problems.push({ line, column: notes.headerOf(target), code: 'cell.differs', severity: 'warn', value })
}
