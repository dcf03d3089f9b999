import type { Piece } from './piece.ts'
import { isPageHeading } from './words/organisation-words.ts'

/** The visible heading above the first partner, else the title of the document. */
export function pageTitle(outside: readonly Piece[], firstPartner: number, documentTitle: string | null): string | null {
  const above = outside.filter((piece) => piece.line < firstPartner && piece.kind === 'text' && piece.opensLine && piece.text.length < 150)
  const heading = above.find((piece) => piece.marks.includes('h1')) ?? above.findLast((piece) => isPageHeading(piece.text))
  return heading?.text ?? documentTitle ?? above[0]?.text ?? null
}
