import { useRef, useState } from 'react'
import type { CellText } from '#shared/model/cell.ts'
import type { GridEditing, WrittenCells } from './editors/cell-edit.ts'

/** A cell that shows what was typed until the host has it. */
export interface Pending {
  text: string
  /** What its row may say until it is read again: what stood there, and what was typed before this. */
  was: readonly string[]
}
export type PendingCells = ReadonlyMap<string, Pending>

/** What was typed into a cell whose row does not say so yet. As soon as the row says something else than it did, it is the row that is right. */
export const typedIn = (pending: PendingCells | undefined, column: string, value: string | undefined): Pending | undefined => {
  const typed = pending?.get(column)
  return typed && value !== undefined && typed.was.includes(value) ? typed : undefined
}

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
  const change = (cells: readonly SavedCell[], to: (cell: SavedCell, before: Pending | undefined) => Pending | undefined) => {
    const next = new Map(latest.current)
    for (const cell of cells) {
      const row = new Map(next.get(cell.id))
      const value = to(cell, row.get(cell.column))
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
    const mine = new Set<Pending>()
    change(ahead, ({ shown, was }, before) => {
      const typed = { text: shown, was: [...(before?.was ?? []), was] }
      mine.add(typed)
      return typed
    })
    // what has been typed into the same cell since stays
    const forget = (some: readonly SavedCell[]) => change(some, (_, now) => (now && mine.has(now) ? undefined : now))
    try {
      const texts = cells.map(({ id, column, text, was }) => ({ id, column, text, was }))
      const written = await write(texts, how)
      const failed = ahead.filter((_, at) => written.results[at]?.problem)
      forget(failed)
      const kept = ahead.filter((cell) => !failed.includes(cell))
      setTimeout(() => forget(kept), flashMs)
      return written
    } catch (error) {
      forget(ahead)
      throw error
    }
  }
  return { pending, save }
}
