import type { DraftPartner } from '#shared/model/draft.ts'
import { detectLanguage, knownLanguage } from './page-language.ts'
import type { Piece } from './piece.ts'
import { withoutOuterQuotes } from './quotes.ts'

/** The statement of an entry: paragraphs parted by an empty line, without the quotation marks around them. */
export function readStatement(pieces: readonly Piece[]): DraftPartner['statement'] {
  const [first] = pieces
  const paragraphs = withoutOuterQuotes(paragraphsOf(pieces))
  if (!first || paragraphs.length === 0) return null
  const value = paragraphs.join('\n\n')
  const confidence = first.quoted ? 0.95 : first.scores.prose > 1 ? 0.9 : first.scores.prose > 0 ? 0.7 : 0.5
  return { value, line: first.line, confidence, language: knownLanguage(detectLanguage(value)) }
}

/** A line that goes on in small letters where the one before had not ended is the same paragraph. */
function paragraphsOf(pieces: readonly Piece[]): string[] {
  const paragraphs: string[] = []
  for (const piece of pieces) {
    const before = paragraphs.at(-1)
    const goesOn =
      before !== undefined &&
      (!piece.opensLine ||
        (/^\p{Ll}/u.test(piece.text) &&
          !piece.marks.some((mark) => /^(?:bullet|item|number)/.test(mark)) &&
          !/[.!?:…"”“»«]$/.test(before) &&
          piece.blanksBefore === 0))
    if (goesOn) paragraphs[paragraphs.length - 1] = `${before}${piece.opensLine || piece.joint === '' ? ' ' : piece.joint}${piece.text}`
    else paragraphs.push(piece.text)
  }
  return paragraphs
}
