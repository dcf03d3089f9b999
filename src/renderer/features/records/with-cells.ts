import type { GridColumn } from '../../ui/grid/index.ts'

type Cells<Row> = Readonly<
  Partial<Record<string, Pick<GridColumn<Row>, 'edit' | 'text' | 'withholds'> & Partial<Pick<GridColumn<Row>, 'render'>>>>
>

/** The columns of a table with the way in which their cells are edited and copied. */
export const withCells = <Row>(columns: readonly GridColumn<Row>[], cells: Cells<Row>): GridColumn<Row>[] =>
  columns.map((column) => ({ ...column, ...cells[column.id] }))

/** A moment as the day it was here, so that a spreadsheet knows it as one. */
export const isoDay = (moment: string | null): string => (moment === null ? '' : new Date(moment).toLocaleDateString('sv-SE'))
