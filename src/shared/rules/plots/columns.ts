import type { Fill, Piece, PlotScene, Shape, ShowNumber } from './scene.ts'
import { textWidth } from './text-width.ts'

export interface PlotColumn {
  readonly name: string
  /** One for each series, from the bottom up. */
  readonly parts: readonly number[]
  /** What happened then. */
  readonly marks?: readonly string[]
}

interface Wanted {
  readonly width: number
  /** Three at most: so many patterns tell them apart. */
  readonly series: readonly string[]
  readonly columns: readonly PlotColumn[]
  readonly number: ShowNumber
}

const [height, top, bottom] = [172, 48, 22]
const room = height - top - bottom
const widest = 34
/** A name and the space around it. */
const nameRoom = 52
/** The square before a word of the legend, with the gap behind the word. */
const squareRoom = 33
const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0)
const fills: readonly Fill[] = ['series-1', 'series-2', 'series-3']

/** Stacked columns: darkest at the bottom, the sum on top, what happened as a mark over it. */
export function columnsScene({ width, series, columns, number }: Wanted): PlotScene {
  const pace = width / Math.max(1, columns.length)
  const most = Math.max(1, ...columns.map(({ parts }) => sum(parts)))
  const every = Math.ceil(nameRoom / Math.max(pace, 1))
  const floor: Shape = { kind: 'line', x1: 0, y1: top + room + 0.5, x2: width, y2: top + room + 0.5, tone: 'line' }
  const names = columns.flatMap(({ name }, at): Shape[] => {
    if ((columns.length - 1 - at) % every !== 0) return []
    const x = Math.max(Math.min(at * pace + pace / 2, width - nameRoom / 2), nameRoom / 2)
    return [{ kind: 'text', x, y: height - 6, text: name, tone: 'ink-2', size: 12, anchor: 'middle' }]
  })
  return {
    ...{ width, height },
    pieces: [
      { at: null, label: '', shapes: legend(series) },
      ...columns.map((column, at) => piece(column, at, { pace, most, number })),
      { at: null, label: '', shapes: [...names, floor] }
    ]
  }
}

/** One word after the other. */
function legend(series: readonly string[]): Shape[] {
  let x = 0
  return series.flatMap((name, at): Shape[] => {
    const from = x
    x += squareRoom + textWidth(name, 12)
    return [
      { kind: 'rect', x: from, y: 7, width: 11, height: 11, fill: fills[at] ?? 'none' },
      { kind: 'text', x: from + 17, y: 17, text: name, tone: 'ink-2', size: 12, anchor: 'start' }
    ]
  })
}

function piece(
  { name, parts, marks = [] }: PlotColumn,
  at: number,
  { pace, most, number }: { pace: number; most: number; number: ShowNumber }
): Piece {
  const wide = Math.min(widest, pace * 0.64)
  const middle = at * pace + pace / 2
  const total = sum(parts)
  const stacked = parts.map((part, index): Shape => {
    const below = sum(parts.slice(0, index))
    const y = top + room * (1 - (below + part) / most)
    return { kind: 'rect', x: middle - wide / 2, y, width: wide, height: (room * part) / most, fill: fills[index] ?? 'none' }
  })
  const crown = top + room * (1 - total / most) - 5
  const label = `${name}: ${number(total)}${marks.length > 0 ? `. ${marks.join('. ')}` : ''}`
  const count: Shape[] =
    total > 0 ? [{ kind: 'text', x: middle, y: crown, text: number(total), tone: 'ink', size: 12, anchor: 'middle' }] : []
  const mark: Shape[] = marks.length > 0 ? [{ kind: 'mark', x: middle, y: Math.max(26, crown - 17), tone: 'chart-3' }] : []
  const target: Shape = { kind: 'rect', x: at * pace, y: top - 18, width: pace, height: room + 18, fill: 'none' }
  return { at, label, shapes: total + marks.length > 0 ? [target, ...stacked, ...count, ...mark] : [] }
}
