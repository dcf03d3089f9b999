import type { TotalKind } from '#shared/model/column-total.ts'
import type { GridColumn, GridView } from './types.ts'

const ofAll: readonly TotalKind[] = ['filled', 'empty']
const more = { numbers: ['sum', 'average'], days: ['first', 'last'] } as const

/** What can be told of a column under its rows. */
export const totalKinds = (holds: GridColumn<never>['holds']): TotalKind[] => [...ofAll, ...(holds ? more[holds] : [])]

/** Another thing is told of the column; anything that is no kind of total takes it away. */
export function withTotal(totals: GridView['totals'], column: string, of: string): GridView['totals'] {
  const others = totals.filter((each) => each.column !== column)
  const kind = [...ofAll, ...more.numbers, ...more.days].find((each) => each === of)
  return kind ? [...others, { column, of: kind }] : others
}
