import { useState } from 'react'
import { type CellResult, isNewRow } from '#shared/model/cell.ts'
import { i18n, useText } from '../../lib/i18n.ts'
import { showErrorToast, showToast } from '../toast.tsx'
import { showUndoable } from '../undo.ts'
import { type CellChange, clearedChanges, filledChanges, type MarkedCells, pastedChanges, type Surplus } from './cell-changes.ts'
import type { Block } from './clipboard.ts'
import type { GridEditing, WrittenCells } from './editors/cell-edit.ts'
import type { SavedCell } from './use-cell-saving.ts'

/** What would become of a pasted block, for a person to look at. */
export interface PastePlan {
  changes: readonly CellChange[]
  results: readonly CellResult[]
  surplus: Surplus
  /** Why rows below the last one are none, where it is not that they have no name. */
  whyNotMade: string | undefined
  /** How many rows would be made. */
  newRows: number
  /** The block again, all of it as so many new rows; undefined where it cannot be that, or is that already. */
  asNew: { count: number; plan: () => void } | undefined
}

interface CellWriting<Row> extends MarkedCells<Row>, Pick<GridEditing, 'write' | 'creates' | 'whyNotMade'> {
  save: (cells: readonly SavedCell[], how?: { lenient?: boolean }) => Promise<WrittenCells>
}

/** More changes than these are looked at first. */
const unseen = 20
/** More than these are not cleared without asking. */
const unasked = 50
const mostCells = 50_000
const noSurplus: Surplus = { rows: 0, columns: 0 }

interface Look {
  surplus: Surplus
  said: 'pasted' | 'done'
  asNew?: PastePlan['asNew']
}

/** Writes many cells at a time: a pasted block, a range that is emptied, a row that is drawn down. One undo step each. */
export function useCellWriting<Row>({ write, creates = false, whyNotMade, save, ...cells }: CellWriting<Row>) {
  const t = useText()
  const [plan, setPlan] = useState<PastePlan>()
  const [clearing, setClearing] = useState<CellChange[]>()
  /** What failed can be tried again; everything is still as it was. */
  const orToast = (work: () => Promise<unknown>) => void work().catch((error: unknown) => showErrorToast(error, () => orToast(work)))
  const rehearse = async (changes: readonly CellChange[]): Promise<readonly CellResult[] | undefined> => {
    if (changes.length > mostCells) return void showToast({ message: t('cells.pasteTooMany', { count: mostCells }) })
    if (changes.length === 0) return []
    const texts = changes.map(({ id, column, text }) => ({ id, column, text }))
    return (await write(texts, { dryRun: true })).results
  }
  const apply = async (changes: readonly CellChange[], results: readonly CellResult[], said: 'pasted' | 'done', lenient = false) => {
    const wanted = changes.flatMap((change, at) => wantedCell(change, results[at], lenient))
    if (wanted.length === 0) return showToast({ message: t('cells.unchanged') })
    const written = await save(wanted, { lenient })
    const count = written.results.filter(({ problem }) => problem === null).length
    const made = new Set(wanted.filter(({ id }, at) => isNewRow(id) && written.results[at]?.problem === null).map(({ id }) => id)).size
    tellWritten({ said, count, made, skipped: changes.length - results.filter(isSame).length - count, changeSet: written.changeSet })
  }
  const look = async (changes: readonly CellChange[], { surplus, said, asNew }: Look) => {
    const results = await rehearse(changes)
    if (!results) return
    const newRows = new Set(changes.filter(({ id }, at) => isNewRow(id) && results[at]?.problem === null).map(({ id }) => id)).size
    const isSmooth = surplus.rows + surplus.columns === 0 && results.every(({ problem }) => problem === null)
    const isOfKnown = !changes.some(({ id }) => isNewRow(id))
    if (isSmooth && isOfKnown && results.filter((result) => !isSame(result)).length <= unseen) return apply(changes, results, said)
    setPlan({ changes, results, surplus, whyNotMade, newRows, asNew })
  }
  const paste = (block: Block, allNew: boolean) =>
    orToast(async () => {
      const { changes, surplus, namesRows } = await pastedChanges(cells, block, { creates, allNew })
      const asNew = { count: block.length, plan: () => paste(block, true) }
      await look(changes, { surplus, said: 'pasted', asNew: namesRows && !allNew ? asNew : undefined })
    })
  const clearNow = (changes: readonly CellChange[]) => {
    setClearing(undefined)
    orToast(async () => {
      const results = await rehearse(changes)
      if (results) await apply(changes, results, 'done')
    })
  }
  return {
    paste: (block: Block) => paste(block, false),
    clear: () =>
      orToast(async () => {
        const changes = await clearedChanges(cells)
        if (changes.length > unasked) setClearing(changes)
        else if (changes.length > 0) clearNow(changes)
      }),
    fillDown: () => orToast(async () => look(await filledChanges(cells), { surplus: noSurplus, said: 'done' })),
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

/** A cell that changes; as text also one that could not be read. */
function wantedCell({ id, column, text }: CellChange, result: CellResult | undefined, lenient: boolean): SavedCell[] {
  if (!result || isSame(result) || (result.problem !== null && !lenient)) return []
  return [{ id, column, text, was: result.before, shown: result.problem === null ? result.after : text }]
}

interface Told {
  said: 'pasted' | 'done'
  count: number
  /** Rows that were not there before. */
  made: number
  skipped: number
  changeSet: string | null
}

function tellWritten({ said, count, made, skipped, changeSet }: Told): void {
  if (count === 1 && skipped + made === 0) return
  const parts = [
    said === 'pasted' ? i18n.t('cells.pasted', { count }) : i18n.t('cells.changed', { count }),
    ...(made > 0 ? [i18n.t('cells.made', { count: made })] : []),
    ...(skipped > 0 ? [i18n.t('cells.skipped', { count: skipped })] : [])
  ]
  showUndoable(parts.join(', '), changeSet)
}
