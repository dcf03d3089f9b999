import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { ColumnTotal, GridColumn } from './types.ts'

const twoDecimals = 100

/** How the value of a total is written; nothing is a dash. */
export function useTotalValue(): (value: ColumnTotal['value']) => string {
  const { number, day } = useFormat()
  return (value) => {
    if (value === undefined) return ''
    if (value === null) return '–'
    return typeof value === 'number' ? number(Math.round(value * twoDecimals) / twoDecimals) : day(value)
  }
}

/** All totals as one sentence; empty until they are all known. */
export function useTotalWords(columns: readonly Pick<GridColumn<never>, 'id' | 'label'>[]): (totals: readonly ColumnTotal[]) => string {
  const t = useText()
  const written = useTotalValue()
  return (totals) => {
    if (totals.some(({ value }) => value === undefined)) return ''
    const labelOf = (id: string) => columns.find((column) => column.id === id)?.label ?? ''
    return totals.map(({ column, of, value }) => `${labelOf(column)}: ${t(`ui.grid.total.${of}`)} ${written(value)}`).join(', ')
  }
}
