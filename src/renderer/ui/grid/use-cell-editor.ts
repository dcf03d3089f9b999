import { useRef, useState } from 'react'
import { parseCell } from '#shared/rules/cells/parse-cell.ts'
import { toAppError } from '../../lib/app-error.ts'
import { useText } from '../../lib/i18n.ts'
import { announce } from '../LiveRegion.tsx'
import { isHiddenValue } from '../privacy.ts'
import { showErrorToast } from '../toast.tsx'
import type { Leaving, OpenEditor } from './editors/cell-edit.ts'
import type { Extent, Position } from './position.ts'
import type { RowSource } from './types.ts'
import { type PendingCells, type SavedCell, typedIn } from './use-cell-saving.ts'
import type { ShownColumn } from './use-grid-columns.ts'

interface CellEditing<Row> {
  source: RowSource<Row>
  shown: readonly ShownColumn<Row>[]
  first: number
  rowId: (row: Row) => string
  extent: Extent
  go: (to: Position) => void
  pending: ReadonlyMap<string, PendingCells>
  save: (cells: readonly SavedCell[]) => Promise<{ results: readonly { problem: string | null }[] }>
}

/** The one editor of a table: opened in a cell, checked where it stands, and back with the text when the host would not take it. */
export function useCellEditor<Row>({ source, shown, first, rowId, extent, go, pending, save }: CellEditing<Row>) {
  const t = useText()
  const [editor, setEditor] = useState<OpenEditor>()
  const latest = useRef(editor)
  const set = (next: OpenEditor | undefined) => {
    latest.current = next
    setEditor(next)
  }
  const editOf = (column: number) => shown[column - first]?.edit

  /** Says whether the cell can be edited. */
  const open = ({ row: line, column }: Position, how: { text?: string; list?: boolean } = {}): boolean => {
    const row = source.rowAt(line)
    const edit = editOf(column)
    const columnId = shown[column - first]?.id
    if (latest.current?.problem !== undefined) return false
    if (row === undefined) return false
    if (!edit || columnId === undefined) {
      announce(t('cells.problem.read-only'))
      return false
    }
    const value = edit.value(row)
    // typed a moment ago, and not in the row yet: it is that text the host holds by the time this one comes
    const was = typedIn(pending.get(rowId(row)), columnId, value)?.text ?? value
    if (isHiddenValue(was, shown[column - first]?.label ?? '')) return false
    const { suggest } = edit
    set({
      ...{ line, column, id: rowId(row), columnId, text: how.text ?? was, was, list: how.list ?? false },
      suggest: suggest && ((text) => suggest(text, row))
    })
    return true
  }

  /** The text is back in its cell, with the reason; when another cell is edited by now, the reason is said with the way to try again. */
  const reopen = (cell: OpenEditor, text: string, problem: string, error: unknown) => {
    if (latest.current) return showErrorToast(error, () => void write(cell, text, text))
    go({ row: cell.line, column: cell.column })
    set({ ...cell, text, list: false, problem })
  }
  const write = async (cell: OpenEditor, text: string, shownText: string) => {
    try {
      const { results } = await save([{ id: cell.id, column: cell.columnId, text, was: cell.was, shown: shownText }])
      const problem = results[0]?.problem
      if (problem) reopen(cell, text, t(`cells.problem.${problem}` as 'cells.problem.email'), undefined)
    } catch (error) {
      const { code, details } = toAppError(error)
      reopen(cell, text, t(`errors.${code}`, details), error)
    }
  }

  const commit = (text: string, leaving: Leaving) => {
    const cell = latest.current
    const edit = cell && editOf(cell.column)
    if (!cell || !edit) return
    const parsed = parseCell(edit.spec, text)
    if (parsed.problem !== undefined) return set({ ...cell, text, problem: t(`cells.problem.${parsed.problem}`) })
    set(undefined)
    if (leaving !== 'away') go(after(cell, leaving, extent, first))
    if (parsed.shown !== cell.was) void write(cell, text, parsed.shown)
  }
  const cancel = () => {
    const cell = latest.current
    set(undefined)
    if (cell) go({ row: cell.line, column: cell.column })
  }
  return { editor, open, commit, cancel, change: (text: string) => editor && set({ ...editor, text, problem: undefined }) }
}

/** Tab goes on in the next line when the row is at its end. */
function after({ line, column }: OpenEditor, leaving: Leaving, { rows, columns }: Extent, first: number): Position {
  const last = rows - 1
  if (leaving === 'down') return { row: Math.min(last, line + 1), column }
  if (leaving === 'up') return { row: Math.max(0, line - 1), column }
  if (leaving === 'right')
    return column < columns - 1 ? { row: line, column: column + 1 } : { row: Math.min(last, line + 1), column: first }
  if (leaving === 'left') return column > first ? { row: line, column: column - 1 } : { row: Math.max(0, line - 1), column: columns - 1 }
  return { row: line, column }
}
