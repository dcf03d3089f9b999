import type { DraftCustom, DraftRef } from '#shared/model/draft-details.ts'
import type { ColumnMapping, MappingTarget } from '#shared/model/mapping.ts'
import { isOwnId } from '#shared/rules/mapping/own-headers.ts'

/** A filled cell of a column that means something; label is what the column beside it says it is for. */
export interface Cell {
  readonly value: string
  readonly column: ColumnMapping
  readonly at: number
  readonly label: string
  /** What the cell is read as: its column's target, unless the row shows that it must be another's. */
  target: MappingTarget
  taken: boolean
}

/** The cells of one person of one row. Whoever reads one takes it: what nobody took is kept as fields of the user's own. */
export interface Row {
  readonly line: number
  readonly cells: readonly Cell[]
  /** Fields whose cell says that they are to be emptied. */
  readonly cleared: readonly MappingTarget[]
}

interface PlannedColumn {
  readonly at: number
  readonly column: ColumnMapping
  readonly labelAt: number | undefined
}

/** The columns that are read, by the person of the row that they speak of. */
export function planColumns(columns: readonly ColumnMapping[]): PlannedColumn[][] {
  const labels = new Map(
    columns.flatMap(({ target, group }, at) => (target === 'label' && group !== undefined ? [[group, at] as const] : []))
  )
  const read = columns.flatMap((column, at): PlannedColumn[] => {
    if (column.target === 'skip' || column.target === 'label') return []
    return [{ at, column, labelAt: column.group === undefined ? undefined : labels.get(column.group) }]
  })
  const persons = [...new Set([1, ...read.map(({ column }) => column.person ?? 1)])].sort((one, other) => one - other)
  return persons.map((person) => read.filter(({ column }) => (column.person ?? 1) === person))
}

const emptied = /^\[(?:slet|delete)\]$/i

const noTargets: readonly MappingTarget[] = []

export function readRow(plan: readonly PlannedColumn[], written: readonly string[], line: number): Row {
  const cells: Cell[] = []
  let cleared = noTargets
  for (const { at, column, labelAt } of plan) {
    const value = (written[at] ?? '').trim()
    if (value === '') continue
    const { target } = column
    if (value.startsWith('[') && emptied.test(value)) cleared = [...cleared, target]
    else cells.push({ value, column, at, label: labelAt === undefined ? '' : (written[labelAt] ?? '').trim(), target, taken: false })
  }
  return { line, cells, cleared }
}

export const isLeft = (row: Row): boolean => row.cells.some(({ taken }) => !taken)
export const has = (row: Row, target: MappingTarget): boolean => row.cells.some((cell) => cell.target === target && !cell.taken)
/** The first cell of a field, left where it is. */
export const peek = (row: Row, target: MappingTarget): Cell | undefined => row.cells.find((cell) => cell.target === target && !cell.taken)

const none: readonly Cell[] = []

/** All cells of a field that nobody took. */
export function take(row: Row, target: MappingTarget): readonly Cell[] {
  let found: Cell[] | undefined
  for (const cell of row.cells) {
    if (cell.target !== target || cell.taken) continue
    cell.taken = true
    if (found) found.push(cell)
    else found = [cell]
  }
  return found ?? none
}

/** The first cell of a field; cells that say something else stay in the row. */
export function takeOne(row: Row, target: MappingTarget): Cell | undefined {
  const first = peek(row, target)
  if (first) for (const cell of row.cells) if (cell.target === target && cell.value === first.value) cell.taken = true
  return first
}

export const takeText = (row: Row, target: MappingTarget): string => oneLine(takeOne(row, target)?.value ?? '')

/** Only single blanks between the words. */
export const oneLine = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text)

/** Our own ids are the same in every file, others mean something in theirs only. */
export function takeRefs(row: Row, target: 'person.id' | 'partner.id'): DraftRef[] {
  const cell = takeOne(row, target)
  if (!cell) return []
  return [{ kind: isOwnId(cell.column.header) ? 'uid' : 'id', key: cell.value }]
}

/** Lets the cells of one field be read as another's. */
export function move(row: Row, from: MappingTarget, to: MappingTarget): void {
  for (const cell of row.cells) if (cell.target === from) cell.target = to
}

/** What is said of a column where it has no name. */
export const columnName = ({ column, at }: Pick<Cell, 'column' | 'at'>): string => column.header.trim() || `#${at + 1}`

/** Everything that found no field, under the name of its column. */
export function takeCustom(row: Row): DraftCustom[] {
  return row.cells
    .filter(({ taken }) => !taken)
    .map((cell) => {
      cell.taken = true
      const { column, label, value } = cell
      return { label: (column.target === 'custom' && label !== '' ? label : (column.custom ?? columnName(cell))).slice(0, 100), value }
    })
}
