import type { Leftover } from '#shared/model/draft.ts'
import type { Piece } from './piece.ts'

/** What was read but not understood, line by line; a line of which nothing was understood is listed whole. */
export function listLeftovers(all: readonly Piece[], left: readonly Piece[], lines: readonly string[]): Leftover[] {
  const inLine = countByLine(all)
  const leftInLine = countByLine(left)
  const found = new Map<string, Leftover>()
  for (const piece of left) {
    const whole = inLine.get(piece.line) === leftInLine.get(piece.line)
    const line = (lines[piece.line - 1] ?? '').replace(/\s+/g, ' ').trim()
    const text = whole && line.length >= piece.text.length ? line : piece.text
    found.set(`${piece.line} ${text}`, { line: piece.line, text })
  }
  return [...found.values()].sort((one, other) => one.line - other.line)
}

function countByLine(pieces: readonly Piece[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { line } of pieces) counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}
