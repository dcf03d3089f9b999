import type { GridColumn, GridView, Sort } from './types.ts'

/** What the host takes. */
const MOST_LEVELS = 4
const MOST_PINNED = 10
const LEAST_WIDTH = 40
const MOST_WIDTH = 1200

type Columns = GridView['columns']

/** The columns on show in their order. The fixed one stands first, named or not; those that are no longer known are passed over. */
export function columnsOf<Row>(columns: readonly GridColumn<Row>[], view: Pick<GridView, 'columns'>): GridColumn<Row>[] {
  const known = new Map(columns.map((column) => [column.id, column]))
  const fixed = columns.filter((column) => column.fixed)
  const named = view.columns.flatMap(({ id }) => known.get(id) ?? []).filter((column) => !column.fixed)
  return [...fixed, ...named]
}

/** The fixed column first, as it is drawn: only then a place in the list is a place on the screen. */
function inOrder<Row>(all: readonly GridColumn<Row>[], view: Pick<GridView, 'columns'>): Columns {
  const widths = new Map(view.columns.map(({ id, width }) => [id, width]))
  return columnsOf(all, view).map(({ id }) => ({ id, width: widths.get(id) ?? null }))
}

const isFixed = <Row>(all: readonly GridColumn<Row>[], id: string) => all.some((column) => column.id === id && column.fixed)

/** The column so many places further; it never comes before the fixed one. */
export function moveColumn<Row>(all: readonly GridColumn<Row>[], view: GridView, id: string, by: number): Columns {
  const columns = inOrder(all, view)
  const from = columns.findIndex((column) => column.id === id)
  const moved = columns[from]
  if (!moved || isFixed(all, id)) return columns
  const least = all.filter((column) => column.fixed).length
  const to = Math.max(least, Math.min(columns.length - 1, from + by))
  return columns.toSpliced(from, 1).toSpliced(to, 0, moved)
}

/** Null: as wide as fits. */
export function resizeColumn<Row>(all: readonly GridColumn<Row>[], view: GridView, id: string, width: number | null): Columns {
  const kept = width === null ? null : Math.round(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width)))
  return inOrder(all, view).map((column) => (column.id === id ? { id, width: kept } : column))
}

/** Shows a hidden column at the end, or hides one that is on show. */
export function toggleColumn<Row>(all: readonly GridColumn<Row>[], view: Pick<GridView, 'columns'>, id: string): Columns {
  const columns = inOrder(all, view)
  if (isFixed(all, id)) return columns
  return columns.some((column) => column.id === id) ? columns.filter((column) => column.id !== id) : [...columns, { id, width: null }]
}

/** How many columns stay when those up to this one do. */
export function pinnedUpTo<Row>(all: readonly GridColumn<Row>[], view: GridView, id: string): number {
  return Math.max(1, Math.min(MOST_PINNED, inOrder(all, view).findIndex((column) => column.id === id) + 1))
}

/** The column alone: upwards, and downwards when it was upwards before. */
export const sortBy = ([first, ...others]: readonly Sort[], by: string): Sort[] => [
  { by, desc: first?.by === by && others.length === 0 && !first.desc }
]

/** As one more level: upwards, then downwards, then no level. One level always stays. */
export function addSort(sort: readonly Sort[], by: string): Sort[] {
  const at = sort.findIndex((level) => level.by === by)
  const level = sort[at]
  if (!level) return [...sort, { by, desc: false }].slice(-MOST_LEVELS)
  if (!level.desc) return sort.with(at, { by, desc: true })
  return sort.length > 1 ? sort.toSpliced(at, 1) : sort.with(at, { by, desc: false })
}

export const canAddLevel = (sort: readonly Sort[]): boolean => sort.length < MOST_LEVELS
