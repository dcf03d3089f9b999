import type { CountryCode } from 'libphonenumber-js'
import { findEmails } from './find-values.ts'
import { type LinePart, type LineSurroundings, partsOfLine } from './line-parts.ts'
import { fitLetters, localLetters, nameWords } from './name-evidence.ts'
import type { Piece } from './piece.ts'
import { quotedLines } from './quotes.ts'
import type { SourceLine } from './source-line.ts'
import { scoreText } from './text-scores.ts'
import type { LabelRole } from './words/label-words.ts'

/** Takes every line apart. What it leaves out is only labels beside a value and the signs between the pieces. */
export function readPieces(source: readonly SourceLine[], country: CountryCode): Piece[] {
  const quoted = quotedLines(source)
  const listed = listedLines(source)
  const fits = addressFinder(source)
  let role: LabelRole | null = null
  const pieces: Piece[] = []
  for (const [index, line] of source.entries()) {
    const surroundings: LineSurroundings = {
      country,
      role,
      isWithinStatement: (quoted[index] || listed[index]) ?? false,
      fitsAddress: (name) => fits(index, name)
    }
    const { parts, roleOfNext } = partsOfLine(line, surroundings)
    role = roleOfNext
    for (const [at, part] of parts.entries()) pieces.push(pieceOf(part, line, at === 0, pieces.length, quoted[index] ?? false))
  }
  return pieces
}

const pieceOf = (part: LinePart, line: SourceLine, opensLine: boolean, at: number, quoted: boolean): Piece => ({
  ...part,
  at,
  line: line.line,
  opensLine,
  marks: opensLine ? line.marks : [],
  blanksBefore: opensLine ? line.blanksBefore : 0,
  quoted
})

/** The points of a list that a paragraph announces with a colon belong to it. */
function listedLines(source: readonly SourceLine[]): boolean[] {
  let announced = false
  return source.map(({ text, marks }) => {
    const isPoint = announced && /^\p{Ll}/u.test(text) && marks.some((mark) => /^(?:bullet|item|number)/.test(mark))
    announced = isPoint || (text.endsWith(':') && scoreText(text).prose > 0.5)
    return isPoint
  })
}

/** Tells whether an address a few lines around a line can come from a name. */
function addressFinder(source: readonly SourceLine[]): (index: number, name: string) => boolean {
  const locals = source.map(({ text }) =>
    text.length < 300 && text.includes('@') ? findEmails(text).map(({ text: email }) => localLetters(email.split('@')[0] ?? '')) : []
  )
  return (index, name) => {
    const words = nameWords(name)
    return locals.slice(Math.max(0, index - 4), index + 5).some((near) => near.some((local) => fitLetters(local, words) > 0))
  }
}
