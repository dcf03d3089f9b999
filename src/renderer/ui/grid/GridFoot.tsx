// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: it is read, and chosen in the menus of the columns
import { useText } from '../../lib/i18n.ts'
import { pinnedData, placeStyle } from './GridCell.tsx'
import type { ColumnTotal, GridColumn } from './types.ts'
import { type Drawn, pinnedAt, placesOf } from './use-grid-layout.ts'
import { useTotalValue } from './use-total-words.ts'
import './grid-foot.css'

interface GridFootProps {
  totals: readonly ColumnTotal[]
  columns: readonly Pick<GridColumn<never>, 'id'>[]
  drawn: Drawn
  /** The first column that holds cells. */
  first: number
  /** Behind all lines. */
  line: number
}

/** The line under the rows: what all that match come to. It stays while rows pass above it. */
export function GridFoot({ totals, columns, drawn, first, line }: GridFootProps) {
  const t = useText()
  const written = useTotalValue()
  return (
    <div role="row" aria-rowindex={line + 2} aria-label={t('ui.grid.total.row')} className="grid-foot">
      {placesOf(drawn, first + columns.length, -1).map((place) => {
        const id = columns[place - first]?.id
        const total = totals.find(({ column }) => column === id)
        const pinned = pinnedAt(drawn, place)
        return (
          <div
            key={id ?? 'tick'}
            role="gridcell"
            aria-colindex={place + 1}
            {...pinnedData(pinned)}
            className="grid-cell"
            style={placeStyle(place, pinned)}
          >
            {place < first && <small aria-hidden>Σ</small>}
            {total && (
              <span>
                <small>{t(`ui.grid.total.${total.of}`)}</small> {written(total.value)}
              </span>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** What the rows of a group come to, on its line: each with the name of its column. */
export function GroupTotals({
  totals,
  columns
}: Pick<GridFootProps, 'totals'> & { columns: readonly Pick<GridColumn<never>, 'id' | 'label'>[] }) {
  const t = useText()
  const written = useTotalValue()
  return totals.map(({ column, of, value }) => (
    <span key={column} className="grid-note grid-total">
      {columns.find(({ id }) => id === column)?.label}: {t(`ui.grid.total.${of}`)} {written(value)}
    </span>
  ))
}
