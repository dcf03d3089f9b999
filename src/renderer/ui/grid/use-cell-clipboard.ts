import type { ClipboardEvent } from 'react'
import { copyText } from '../../lib/copy-text.ts'
import { i18n, useText } from '../../lib/i18n.ts'
import { announce } from '../LiveRegion.tsx'
import { isHiddenCopy } from '../privacy.ts'
import { showToast } from '../toast.tsx'
import { blockOf, type Copied, rowsAtHand, type TypedAhead } from './cell-block.ts'
import { type Block, fromTsv, toHtmlTable, toTsv } from './clipboard.ts'
import { fromHtmlTable } from './clipboard-table.ts'
import { cellCount, type Rect } from './range.ts'
import type { RowSource } from './types.ts'
import type { ShownColumn } from './use-grid-columns.ts'

interface CellClipboard<Row> {
  source: RowSource<Row>
  shown: readonly ShownColumn<Row>[]
  first: number
  rect: Rect
  typed: TypedAhead<Row>
  clear: () => void
  paste: (block: Block) => void
}

/** Beyond this the clipboard is the wrong way. */
const mostCells = 250_000

/** Copies, cuts and pastes cells as every spreadsheet does: tab-separated text and a table beside each other. */
export function useCellClipboard<Row>({ source, shown, first, rect, typed, clear, paste }: CellClipboard<Row>) {
  const t = useText()
  const columns = shown.slice(Math.max(0, rect.left - first), rect.right - first + 1)
  const mayCopy = () => {
    const fits = cellCount(rect) <= mostCells
    if (!fits) showToast({ message: t('cells.copyTooMany', { count: mostCells }) })
    return fits && columns.length > 0
  }
  /** Rows that are not on show are fetched first; then the event is over, and the browser is asked by itself. */
  const copyLater = async (hasHead: boolean) => {
    try {
      const copied = blockOf(await source.load(rect.top, rect.bottom + 1), columns, hasHead, typed)
      const text = toTsv(copied.block)
      if (isHiddenCopy(text)) return
      await copyText(text, toHtmlTable(copied.block))
      tell(copied)
    } catch {
      showToast({ message: t('cells.copyFailed') })
    }
  }
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault()
    if (!mayCopy()) return
    const rows = rowsAtHand(source, rect)
    if (!rows) return void copyLater(false)
    const copied = blockOf(rows, columns, false, typed)
    if (isHiddenCopy(toTsv(copied.block))) return
    event.clipboardData.setData('text/plain', toTsv(copied.block))
    event.clipboardData.setData('text/html', toHtmlTable(copied.block))
    tell(copied)
  }
  return {
    copyWithHead: () => void (mayCopy() && copyLater(true)),
    onCopy,
    onCut: (event: ClipboardEvent) => {
      onCopy(event)
      clear()
    },
    onPaste: ({ clipboardData }: ClipboardEvent) => {
      const text = clipboardData.getData('text/plain')
      const block = fromHtmlTable(clipboardData.getData('text/html')) ?? (text === '' ? undefined : fromTsv(text))
      if (block) paste(block)
      else announce(t('cells.nothingToPaste'))
    }
  }
}

function tell({ block, withheld }: Copied): void {
  const count = block.reduce((sum, row) => sum + row.length, 0)
  announce(i18n.t('cells.copied', { count }))
  if (withheld > 0) showToast({ message: `${i18n.t('cells.copied', { count })} ${i18n.t('cells.withheld', { count: withheld })}` })
}
