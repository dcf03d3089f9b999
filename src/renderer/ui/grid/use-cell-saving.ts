import { useRef, useState } from 'react'
import type { CellText } from '#shared/model/cell.ts'
import type { GridEditing, WrittenCells } from './editors/cell-edit.ts'

/** A cell that shows what was typed until the host has it. */
export interface Pending {
  text: string
  was: string
}
export type PendingCells = ReadonlyMap<string, Pending>

export interface SavedCell extends CellText {
  was: string
  /** As the cell will read. */
  shown: string
}

/** So long a changed cell is told apart; the new row has come by then. */
const flashMs = 1500
/** More cells than stand on a screen are not drawn ahead of the host. */
const mostShown = 2000

/** Writes cells, and shows them as written from the first moment; what could not be written shows its old value again. */
export function useCellSaving({ write }: Pick<GridEditing, 'write'>) {
  const [pending, setPending] = useState<ReadonlyMap<string, PendingCells>>(new Map())
  const latest = useRef(pending)
  const change = (cells: readonly SavedCell[], to: (cell: SavedCell) => Pending | undefined) => {
    const next = new Map(latest.current)
    for (const cell of cells) {
      const row = new Map(next.get(cell.id))
      const value = to(cell)
      if (value) row.set(cell.column, value)
      else row.delete(cell.column)
      if (row.size > 0) next.set(cell.id, row)
      else next.delete(cell.id)
    }
    latest.current = next
    setPending(next)
  }
  /** Rejects when nothing was written. */
  const save = async (cells: readonly SavedCell[], how: { lenient?: boolean } = {}): Promise<WrittenCells> => {
    const ahead = cells.slice(0, mostShown)
    change(ahead, ({ shown, was }) => ({ text: shown, was }))
    try {
      const texts = cells.map(({ id, column, text, was }) => ({ id, column, text, was }))
      const written = await write(texts, how)
      const failed = ahead.filter((_, at) => written.results[at]?.problem)
      change(failed, () => undefined)
      const kept = ahead.filter((cell) => !failed.includes(cell))
      setTimeout(() => change(kept, () => undefined), flashMs)
      return written
    } catch (error) {
      change(ahead, () => undefined)
      throw error
    }
  }
  return { pending, save }
}
