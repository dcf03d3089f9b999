import { longestCell } from './grid.ts'

/** A row as it stands in the text, before limits. */
export interface RawRow {
  readonly cells: string[]
  /** Index of the first character behind the row and its line break. */
  readonly end: number
  readonly lineBreaks: number
  readonly flaw: Flaw | null
}

/** What is wrong with the quotation marks of a row, and in which cell. */
interface Flaw {
  readonly code: 'row.unclosed-quote' | 'row.stray-quote'
  readonly cell: number
}

const LF = 10
const CR = 13
const QUOTE = 34
/** Characters after which a quotation mark that was never closed is a sign like any other. */
const longestQuoted = longestCell * 16

/** How a row ended: 'more' is needed to know, when the text is only the beginning of a file. */
type Ended = RawRow | 'more'

/** A quoted cell: its value and the index behind its closing mark; null where it is never closed. */
type Quoted = { value: string; end: number; lineBreaks: number; stray: boolean } | null | 'more'

/**
 * Reads one row of delimited text. Our own, since no library at hand says on which line a row begins, or puts right what is malformed
 * without losing anything: a mark within a cell is a sign like any other, and a cell whose mark is never closed ends where its line does.
 * delimiter is a character code, -1 for none. final: the text ends here.
 */
export function scanRow(text: string, start: number, delimiter: number, final: boolean, quotes = true): Ended {
  const cells: string[] = []
  let lineBreaks = 0
  let flaw: Flaw | null = null
  for (let at = start; ; ) {
    let end = at
    let value: string | undefined
    if (quotes && text.charCodeAt(at) === QUOTE) {
      const quoted = scanQuoted(text, at, delimiter, final)
      if (quoted === 'more') return 'more'
      if (quoted) {
        ;({ value, end } = quoted)
        lineBreaks += quoted.lineBreaks
        if (quoted.stray) flaw ??= { code: 'row.stray-quote', cell: cells.length }
      } else flaw = { code: 'row.unclosed-quote', cell: cells.length }
    }
    if (value === undefined) {
      let code = text.charCodeAt(end)
      for (; code !== delimiter && code !== LF && code !== CR && end < text.length; code = text.charCodeAt(++end))
        if (code === QUOTE && end > at && quotes) flaw ??= { code: 'row.stray-quote', cell: cells.length }
      value = text.slice(at, end)
    }
    cells.push(value)
    const code = text.charCodeAt(end)
    if (code === delimiter) {
      at = end + 1
      continue
    }
    // whether a line feed follows a carriage return, or more of the cell, only the next piece knows
    if (!final && (end >= text.length || (code === CR && end + 1 >= text.length))) return 'more'
    const width = code === CR && text.charCodeAt(end + 1) === LF ? 2 : end < text.length ? 1 : 0
    return { cells, end: end + width, lineBreaks: lineBreaks + (width > 0 ? 1 : 0), flaw }
  }
}

function scanQuoted(text: string, open: number, delimiter: number, final: boolean): Quoted {
  const before = (at: number) => isEdge(text.charCodeAt(at - 1), delimiter)
  let from = open + 1
  let value = ''
  let stray = false
  let lineBreaks = 0
  for (;;) {
    const mark = text.indexOf('"', from)
    const until = mark < 0 ? text.length : mark
    if (until - open > longestQuoted) return null
    if (mark < 0) return final ? null : 'more'
    if (mark + 1 >= text.length && !final) return 'more'
    value += text.slice(from, mark)
    lineBreaks += countLineBreaks(text, from, mark)
    const next = text.charCodeAt(mark + 1)
    if (next === QUOTE) {
      value += '"'
      from = mark + 2
      continue
    }
    const end = behindBlanks(text, mark + 1, delimiter)
    if (end >= text.length && end > mark + 1 && !final) return 'more'
    if (end >= text.length || isEdge(text.charCodeAt(end), delimiter)) return { value, end, lineBreaks, stray }
    // a cell that begins on a later line: it is the mark before that was never closed
    if (lineBreaks > 0 && before(mark)) return null
    stray = true
    value += '"'
    from = mark + 1
  }
}

const isEdge = (code: number, delimiter: number): boolean => code === delimiter || code === LF || code === CR

/** Blanks between a closing mark and the end of its cell belong to nobody. */
function behindBlanks(text: string, from: number, delimiter: number): number {
  let at = from
  for (let code = text.charCodeAt(at); (code === 32 || code === 9) && code !== delimiter; code = text.charCodeAt(at)) at++
  return at
}

function countLineBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count++
  }
  return count
}
