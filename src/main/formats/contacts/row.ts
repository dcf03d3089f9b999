import type { DraftRef } from '#shared/model/draft-details.ts'
import type { ColumnMapping, MappingTarget } from '#shared/model/mapping.ts'

/** A filled cell of a column that means something; label is what the column beside it says it is for. */
export interface Cell {
  readonly value: string
  readonly column: ColumnMapping
  readonly at: number
  readonly label: string
}

/** The cells of one person of one row that nobody has taken yet: what is left over at the end is kept as fields of the user's own. */
export interface Row {
  readonly line: number
  readonly cells: Map<MappingTarget, Cell[]>
  /** Fields whose cell says that they are to be emptied. */
  readonly cleared: MappingTarget[]
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

export function readRow(plan: readonly PlannedColumn[], cells: readonly string[], line: number): Row {
  const row: Row = { line, cells: new Map(), cleared: [] }
  for (const { at, column, labelAt } of plan) {
    const value = (cells[at] ?? '').trim()
    if (value === '') continue
    if (emptied.test(value)) row.cleared.push(column.target)
    else put(row, column.target, [{ value, column, at, label: labelAt === undefined ? '' : (cells[labelAt] ?? '').trim() }])
  }
  return row
}

function put(row: Row, target: MappingTarget, cells: readonly Cell[]): void {
  const there = row.cells.get(target)
  if (there) there.push(...cells)
  else if (cells.length > 0) row.cells.set(target, [...cells])
}

const none: readonly Cell[] = []

/** All cells of a field; they are gone from the row. */
export function take(row: Row, target: MappingTarget): readonly Cell[] {
  const cells = row.cells.get(target)
  if (!cells) return none
  row.cells.delete(target)
  return cells
}

/** The first cell of a field; cells that say something else stay in the row. */
export function takeOne(row: Row, target: MappingTarget): Cell | undefined {
  const [first, ...others] = take(row, target)
  put(
    row,
    target,
    others.filter(({ value }) => value !== first?.value)
  )
  return first
}

export const takeText = (row: Row, target: MappingTarget): string => takeOne(row, target)?.value.replace(/\s+/g, ' ') ?? ''

/** Our own ids are the same in every file, others mean something in theirs only. */
export function takeRefs(row: Row, target: 'person.id' | 'partner.id'): DraftRef[] {
  const cell = takeOne(row, target)
  if (!cell) return []
  return [{ kind: /^(?:kartotek|card[- ]?index)[-_ ]?id$|^uid$/i.test(cell.column.header.trim()) ? 'uid' : 'id', key: cell.value }]
}

/** Lets the cells of one field be read as another's. */
export const move = (row: Row, from: MappingTarget, to: MappingTarget): void => put(row, to, take(row, from))

/** What is said of a column where it has no name. */
export const columnName = ({ column, at }: Pick<Cell, 'column' | 'at'>): string => column.header.trim() || `#${at + 1}`

/** Everything that found no field, under the name of its column. */
export function takeCustom(row: Row): { label: string; value: string }[] {
  const cells = [...row.cells.values()].flat().sort((one, other) => one.at - other.at)
  row.cells.clear()
  return cells.map(({ value, column, label, at }) => ({
    label: (column.target === 'custom' && label !== '' ? label : (column.custom ?? columnName({ column, at }))).slice(0, 100),
    value
  }))
}
