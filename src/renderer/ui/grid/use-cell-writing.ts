import { useState } from 'react'
import type { CellResult } from '#shared/model/cell.ts'
import { i18n, useText } from '../../lib/i18n.ts'
import { showErrorToast, showToast } from '../toast.tsx'
import { showUndoable } from '../undo.ts'
import { rowsFrom } from './cell-block.ts'
import type { Block } from './clipboard.ts'
import type { GridEditing, WrittenCells } from './editors/cell-edit.ts'
import { placeBlock } from './paste.ts'
import { type Rect, sizeOf } from './range.ts'
import type { RowSource } from './types.ts'
import type { SavedCell } from './use-cell-saving.ts'
import type { ShownColumn } from './use-grid-columns.ts'

/** A cell that is to be changed, with the words for it. */
export interface CellChange {
  id: string
  column: string
  text: string
  rowName: string
  label: string
}

/** What would become of a pasted block, for a person to look at. */
export interface PastePlan {
  changes: readonly CellChange[]
  results: readonly CellResult[]
  /** Rows below the last one. */
  surplus: number
}

interface CellWriting<Row> {
  source: RowSource<Row>
  shown: readonly ShownColumn<Row>[]
  first: number
  rowId: (row: Row) => string
  rowName: (row: Row) => string
  rect: Rect
  write: GridEditing['write']
  save: (cells: readonly SavedCell[], how?: { lenient?: boolean }) => Promise<WrittenCells>
}

/** More changes than these are looked at first. */
const unseen = 20
/** More than these are not cleared without asking. */
const unasked = 50
const mostCells = 50_000

/** Writes many cells at a time: a pasted block, a range that is emptied, a row that is drawn down. One undo step each. */
export function useCellWriting<Row>({ source, shown, first, rowId, rowName, rect, write, save }: CellWriting<Row>) {
  const t = useText()
  const [plan, setPlan] = useState<PastePlan>()
  const [clearing, setClearing] = useState<CellChange[]>()
  const changeOf = (row: Row, column: number, text: string): CellChange[] => {
    const { id, label } = shown[column - first] ?? {}
    return id === undefined || label === undefined ? [] : [{ id: rowId(row), column: id, text, rowName: rowName(row), label }]
  }
  const orToast = (work: () => Promise<unknown>) => void work().catch((error: unknown) => showErrorToast(error, () => orToast(work)))

  const apply = async (changes: readonly CellChange[], results: readonly CellResult[], said: 'pasted' | 'done', lenient = false) => {
    const cells = changes.flatMap(({ id, column, text }, at): SavedCell[] => {
      const { before = '', after = '', problem = null } = results[at] ?? {}
      return (problem === null || lenient) && (before !== after || problem !== null)
        ? [{ id, column, text, was: before, shown: after || text }]
        : []
    })
    if (cells.length === 0) return showToast({ message: t('cells.unchanged') })
    const written = await save(cells, { lenient })
    const count = written.results.filter(({ problem }) => problem === null).length
    tellWritten(said, count, changes.length - results.filter(isSame).length - count, written.changeSet)
  }
  const look = async (changes: readonly CellChange[], surplus: number, said: 'pasted' | 'done') => {
    if (changes.length > mostCells) return showToast({ message: t('cells.pasteTooMany', { count: mostCells }) })
    if (changes.length === 0 && surplus === 0) return
    const { results } =
      changes.length === 0
        ? { results: [] }
        : await write(
            changes.map(({ id, column, text }) => ({ id, column, text })),
            { dryRun: true }
          )
    const isSmooth = surplus === 0 && results.every(({ problem }) => problem === null)
    if (isSmooth && results.filter((result) => !isSame(result)).length <= unseen) return apply(changes, results, said)
    setPlan({ changes, results, surplus })
  }
  const paste = (block: Block) =>
    orToast(async () => {
      const marked = (await source.load(rect.top, rect.bottom + 1)).length
      const rows = await rowsFrom(source, rect.top, Math.max(marked, block.length))
      const { placed, surplus } = placeBlock(block, { ...rect, top: 0, bottom: Math.max(0, marked - 1) }, rows.length)
      const changes = placed.flatMap(({ row: at, column, text }) => {
        const row = rows[at]
        return row === undefined ? [] : changeOf(row, column, text)
      })
      await look(changes, surplus, 'pasted')
    })
  const clearNow = (changes: readonly CellChange[]) => {
    setClearing(undefined)
    orToast(async () => {
      const { results } = await write(
        changes.map(({ id, column }) => ({ id, column, text: '' })),
        { dryRun: true }
      )
      await apply(changes, results, 'done')
    })
  }
  const clear = () =>
    orToast(async () => {
      const rows = await source.load(rect.top, rect.bottom + 1)
      const columns = columnsIn(rect).filter((column) => shown[column - first]?.edit)
      const changes = rows.flatMap((row) =>
        columns.flatMap((column) => (shown[column - first]?.edit?.value(row) === '' ? [] : changeOf(row, column, '')))
      )
      if (changes.length > unasked) setClearing(changes)
      else if (changes.length > 0) clearNow(changes)
    })
  const fillDown = () =>
    orToast(async () => {
      const top = sizeOf(rect).rows === 1 ? Math.max(0, rect.top - 1) : rect.top
      const [model, ...rows] = await source.load(top, rect.bottom + 1)
      if (model === undefined) return
      const columns = columnsIn(rect).filter((column) => shown[column - first]?.edit)
      await look(
        rows.flatMap((row) => columns.flatMap((column) => changeOf(row, column, shown[column - first]?.edit?.value(model) ?? ''))),
        0,
        'done'
      )
    })
  return {
    paste,
    clear,
    fillDown,
    plan,
    closePlan: () => setPlan(undefined),
    acceptPlan: (lenient: boolean) => {
      setPlan(undefined)
      if (plan) orToast(() => apply(plan.changes, plan.results, 'pasted', lenient))
    },
    clearing,
    stopClearing: () => setClearing(undefined),
    clearNow
  }
}

const isSame = ({ before, after, problem }: CellResult): boolean => problem === null && before === after

const columnsIn = (rect: Rect): number[] => Array.from({ length: sizeOf(rect).columns }, (_, at) => rect.left + at)

function tellWritten(said: 'pasted' | 'done', count: number, skipped: number, changeSet: string | null): void {
  if (count === 1 && skipped === 0) return
  const done = i18n.t(said === 'pasted' || skipped > 0 ? 'cells.pasted' : 'cells.done', { count })
  showUndoable(skipped > 0 ? `${done}, ${i18n.t('cells.skipped', { count: skipped })}` : done, changeSet)
}
