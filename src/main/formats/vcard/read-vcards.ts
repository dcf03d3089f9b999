import { AppError } from '#shared/errors.ts'
import type { SourceProblem } from '#shared/model/source-draft.ts'
import { cutCards } from './cut-cards.ts'
import { rawLines } from './raw-lines.ts'
import { readCard } from './read-card.ts'
import { shownLines } from './shown-lines.ts'
import { unfoldLines } from './unfold.ts'
import type { VCard, VCardFile } from './vcard.ts'

const mostCards = 200_000

/**
 * Reads the cards of a file of any version, as programs write them rather than as they should: what could not be read is told as a
 * problem with its line. Throws import.too-many-rows for more than 200,000 cards, and for what is no address book at all.
 */
export function readVCards(bytes: Uint8Array): VCardFile {
  const lines = rawLines(bytes)
  const problems: SourceProblem[] = []
  const cards: VCard[] = []
  for (const card of cutCards(unfoldLines(lines), problems)) {
    if (cards.length === mostCards) throw new AppError('import.too-many-rows', { limit: mostCards })
    cards.push(readCard(card, problems))
  }
  return { cards, problems: problems.sort((one, other) => one.line - other.line), lines: shownLines(lines) }
}
