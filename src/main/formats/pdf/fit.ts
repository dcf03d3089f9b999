import type { FontStyle } from './fonts.ts'
import { textWidth } from './measure.ts'

export interface Line {
  readonly text: string
  readonly style: FontStyle
  /** How large it is beside the largest line; 1 when left out. */
  readonly scale?: number
}

export interface SetLine {
  readonly text: string
  readonly style: FontStyle
  /** In points. */
  readonly size: number
}

interface Fitted {
  readonly lines: readonly SetLine[]
  /** Not all of it is there, not even in the smallest letters. */
  readonly tooLong: boolean
}

interface Box {
  readonly width: number
  readonly height: number
}

const lineHeight = 1.2
/** Smaller letters nobody can read. */
const smallest = 7
const step = 0.5

/** From the top of a line to that of the next. */
export const heightOf = ({ size }: SetLine): number => size * lineHeight

/** Lines set into a box, in points: as large as they can be down to 7, broken between words where they must be. */
export function fitLines(lines: readonly Line[], box: Box, largest: number): Fitted {
  for (let size = largest; size > smallest; size -= step) {
    const broken = lines.flatMap((line) => wrap(line, size, box.width))
    if (fits(broken, box)) return { lines: broken, tooLong: false }
  }
  const broken = lines.flatMap((line) => wrap(line, smallest, box.width))
  if (fits(broken, box)) return { lines: broken, tooLong: false }
  const room = Math.floor(box.height / (smallest * lineHeight))
  return { lines: broken.slice(0, room).map((line) => ({ ...line, text: shorten(line, box.width) })), tooLong: true }
}

const fits = (lines: readonly SetLine[], box: Box): boolean =>
  lines.reduce((sum, line) => sum + heightOf(line), 0) <= box.height &&
  lines.every(({ text, style, size }) => textWidth(text, size, style) <= box.width)

function wrap({ text, style, scale = 1 }: Line, largest: number, width: number): SetLine[] {
  const size = Math.max(smallest, largest * scale)
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, size, style) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((line) => ({ text: line, style, size }))
}

function shorten({ text, style, size }: SetLine, width: number): string {
  if (textWidth(text, size, style) <= width) return text
  const signs = [...text]
  while (signs.length > 0 && textWidth(`${signs.join('')}…`, size, style) > width) signs.pop()
  return `${signs.join('')}…`
}
