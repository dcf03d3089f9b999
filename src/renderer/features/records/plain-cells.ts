import type { CellSpec } from '#shared/rules/cells/parse-cell.ts'
import type { GridColumn } from '../../ui/grid/index.ts'
import { isoDay } from './with-cells.ts'

type Cell<Row> = Partial<Pick<GridColumn<Row>, 'edit' | 'text' | 'withholds' | 'render'>>

/** Names that stand in one text, parted by ", ". */
export const saidNames = (names: string): string[] => (names === '' ? [] : names.split(', '))

/** How the cells of a table are edited and copied: what a choice is called is read from its spec. */
export function plainCells<Row extends { lastActivityAt: string | null; createdAt: string; changedAt: string }, Column extends string>(
  specs: Readonly<Record<Column, CellSpec>>,
  values: Readonly<Partial<Record<Column, (row: Row) => string>>>,
  texts: Readonly<Record<string, (row: Row) => string>>
): Record<string, Cell<Row>> {
  const shown = ({ options }: CellSpec, stored: string) =>
    options === undefined ? stored : (options.find(({ value }) => value === stored)?.names[0] ?? '')
  const edited = Object.entries<((row: Row) => string) | undefined>(values).map(([column, value]): [string, Cell<Row>] => {
    const spec = specs[column as Column]
    return [column, { edit: { spec, value: (row) => shown(spec, value?.(row) ?? '') } }]
  })
  return {
    ...Object.fromEntries(edited),
    ...Object.fromEntries(Object.entries(texts).map(([column, text]) => [column, { text }])),
    lastActivity: { text: ({ lastActivityAt }) => isoDay(lastActivityAt) },
    created: { text: ({ createdAt }) => isoDay(createdAt) },
    changed: { text: ({ changedAt }) => isoDay(changedAt) }
  }
}
