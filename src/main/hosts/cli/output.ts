import { displayWidth, fitted } from './display-width.ts'
import { oneLine } from './plain-text.ts'

/** A column of a table in the terminal. */
export interface Column<Row> {
  readonly title: string
  readonly right?: boolean
  text(row: Row): string | number | null | undefined
}

const gap = '  '
const least = 6

/** A table with aligned columns. With a width, the widest columns give way until a line fits. */
export function renderTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width?: number): string {
  const cells = rows.map((row) => columns.map((column) => oneLine(String(column.text(row) ?? ''))))
  const lines = [columns.map((column) => column.title), ...cells]
  const widths = fitWidths(
    columns.map((_, at) => lines.reduce((most, line) => Math.max(most, displayWidth(line[at] ?? '')), 0)),
    width
  )
  return lines
    .map((line) => `${line.map((cell, at) => aligned(cell, widths[at] ?? 0, columns[at]?.right ?? false)).join(gap)}`.trimEnd())
    .join('\n')
}

function aligned(cell: string, width: number, right: boolean): string {
  const text = fitted(cell, width)
  const rest = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return right ? rest + text : text + rest
}

function fitWidths(widths: number[], width: number | undefined): number[] {
  if (width === undefined) return widths
  const fitting = [...widths]
  const tooWide = () => fitting.reduce((sum, each) => sum + each, 0) + gap.length * (fitting.length - 1) - width
  for (let over = tooWide(); over > 0; over = tooWide()) {
    const widest = Math.max(...fitting)
    if (widest <= least) break
    const at = fitting.indexOf(widest)
    const next = Math.max(least, ...fitting.filter((each) => each < widest))
    fitting[at] = Math.max(next, widest - over, least)
    if (fitting[at] === widest) fitting[at] = widest - 1
  }
  return fitting
}

/** Lines of "label  value" with the values under each other; empty values are left out. */
export function renderFacts(facts: readonly (readonly [label: string, value: string | number | null | undefined])[]): string {
  const kept = facts.map(([label, value]) => [label, oneLine(String(value ?? ''))] as const).filter(([, value]) => value !== '')
  const width = Math.max(0, ...kept.map(([label]) => displayWidth(label)))
  return kept.map(([label, value]) => `${aligned(label, width, false)}${gap}${value}`).join('\n')
}
