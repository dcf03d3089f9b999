import { type ReactNode, type RefObject, useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import { isHiddenCopy } from '../privacy.ts'
import { showToast } from '../toast.tsx'
import { GridMenu, type MenuEntry, type MenuPlace } from './GridMenu.tsx'
import { HEAD, type Position } from './position.ts'
import type { ShownColumn } from './use-grid-columns.ts'

interface GridMenus<Row> {
  grid: RefObject<HTMLElement | null>
  shown: readonly ShownColumn<Row>[]
  first: number
  rowAt: (line: number) => Row | undefined
  rowName: (row: Row) => string
  onOpen: ((row: Row) => void) | undefined
  onPeek: ((row: Row) => void) | undefined
  /** What the screen can do with a row, and with one of its cells. */
  rowMenu: ((row: Row, column: string) => MenuEntry[][]) | undefined
  /** Undefined where columns stay as they are. */
  headMenu: ((place: number, column: ShownColumn<Row>, last: number) => MenuEntry[][]) | undefined
  go: (to: Position) => void
}

interface Asked {
  line: number
  column: string
  place: MenuPlace
}

/** The menu of a cell, a row or a column: opened by the other button of the pointer, and from the keyboard. */
export function useGridMenu<Row>(grid: GridMenus<Row>): { menu: ReactNode; open: (at: Position, place: MenuPlace) => void } {
  const { shown, first, rowAt, rowName, headMenu } = grid
  const t = useText()
  const [asked, setAsked] = useState<Asked>()
  const column = shown.findIndex(({ id }) => id === asked?.column)
  const spec = shown[column]
  const row = asked && asked.line !== HEAD ? rowAt(asked.line) : undefined
  const place = first + column
  const copy = (text: string) =>
    !isHiddenCopy(text) && void navigator.clipboard.writeText(text).then(() => showToast({ message: t('ui.copied') }))
  const forRow = (at: Row, line: number): MenuEntry[][] => [
    [
      { id: 'open', label: t('ui.grid.open'), keys: 'Enter', run: grid.onOpen && (() => grid.onOpen?.(at)) },
      ...(grid.onPeek ? [{ id: 'peek', label: t('ui.grid.peek'), keys: 'Space', run: () => grid.onPeek?.(at) }] : [])
    ],
    [
      { id: 'copyCell', label: t('ui.grid.copyCell'), run: () => copy(cellTexts(grid.grid.current, line, place)) },
      { id: 'copyRow', label: t('ui.grid.copyRow'), run: () => copy(cellTexts(grid.grid.current, line)) }
    ],
    ...(spec ? (grid.rowMenu?.(at, spec.id) ?? []) : [])
  ]
  const groups = asked?.line === HEAD ? spec && headMenu?.(place, spec, first + shown.length - 1) : row && forRow(row, asked?.line ?? 0)
  return {
    open: (at, point) => {
      const chosen = shown[at.column - first]
      if (chosen && (at.row === HEAD ? headMenu : rowAt(at.row))) setAsked({ line: at.row, column: chosen.id, place: point })
    },
    menu: asked && spec && groups && (
      <GridMenu
        label={row ? rowName(row) : spec.label}
        at={asked.place}
        groups={groups}
        onClose={() => {
          setAsked(undefined)
          grid.go({ row: asked.line, column: place })
        }}
      />
    )
  }
}

/** What is written in a cell, or in all cells of a line, with tabs between. */
function cellTexts(grid: HTMLElement | null, line: number, place?: number): string {
  const cells =
    grid?.querySelectorAll<HTMLElement>(`[data-index="${line}"] > [data-column${place === undefined ? '' : `="${place}"`}]`) ?? []
  return Array.from(cells, (cell) => cell.innerText.replace(/\s+/g, ' ').trim())
    .filter((text, at) => place !== undefined || at > 0 || text !== '')
    .join('\t')
}
