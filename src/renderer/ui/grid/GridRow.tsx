// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is always on a cell
import { memo } from 'react'
import { gridCell } from './GridCell.tsx'
import type { GridColumn } from './types.ts'
import type { LineCells } from './use-cell-mode.tsx'
import { typedIn } from './use-cell-saving.ts'
import { type Drawn, pinnedAt, placesOf } from './use-grid-layout.ts'

interface GridRowProps<Row> extends LineCells {
  index: number
  top: number
  height: number
  /** Undefined while it is on its way. */
  row: Row | undefined
  /** Its id, so that a command from anywhere knows which record has the focus. */
  record: string | undefined
  columns: readonly GridColumn<Row>[]
  drawn: Drawn
  /** Undefined where rows cannot be ticked. */
  ticked: boolean | undefined
  tickLabel: string
  /** The column with the focus, or -1. */
  focusColumn: number
  open: boolean
  dimmed: boolean
  /** 2 under the line of a group. */
  level: number | undefined
  waiting: string
}

/** One line of a table. Its keys and clicks are heard by the table. */
function Line<Row>(props: GridRowProps<Row>) {
  const { index, top, height, row, record, columns, drawn, ticked, tickLabel, focusColumn, open, dimmed, level, waiting } = props
  const first = ticked === undefined ? 0 : 1
  const pendingAt = (column: number) => {
    const spec = columns[column - first]
    return spec && row && typedIn(props.pending, spec.id, spec.edit?.value(row))
  }
  const content = (column: number) => {
    if (props.editor?.column === column) return props.editor.node
    const typed = pendingAt(column)
    if (typed) return columns[column - first]?.edit?.display?.(typed.text) ?? typed.text
    if (column < first)
      return row && <input type="checkbox" className="grid-tick" tabIndex={-1} aria-label={tickLabel} checked={ticked} onChange={ignore} />
    if (row) return columns[column - first]?.render(row)
    return <span className="grid-waiting">{column === first && <span className="visually-hidden">{waiting}</span>}</span>
  }
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={level}
      aria-selected={ticked}
      aria-busy={row === undefined || undefined}
      data-index={index}
      data-record={record}
      data-open={open || undefined}
      data-editing={props.editor !== undefined || undefined}
      data-dimmed={dimmed || undefined}
      className="grid-row"
      style={{ height, transform: `translateY(${top}px)` }}
    >
      {placesOf(drawn, first + columns.length, focusColumn).map((column) => {
        const spec = columns[column - first]
        const editing = props.editor?.column === column
        const shown = content(column)
        return gridCell({
          column,
          focused: focusColumn === column,
          pinned: pinnedAt(drawn, column),
          editing,
          readOnly: props.isSheet && column >= first && spec?.edit === undefined,
          marked: props.marked && column >= props.marked.left && column <= props.marked.right,
          changed: props.pending?.has(spec?.id ?? '') ?? false,
          isText: !editing && (typeof shown === 'string' || (row !== undefined && spec?.isLine === true)),
          children: shown
        })
      })}
    </div>
  )
}

export const GridRow = memo(Line) as typeof Line

/** The click on the cell does it, so that the whole gutter can be pressed. */
const ignore = () => {}
