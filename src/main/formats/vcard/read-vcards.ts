import { cutCards } from './cut-cards.ts'
import { rawLines } from './raw-lines.ts'
import { readCard } from './read-card.ts'
import { shownLines } from './shown-lines.ts'
import { unfoldLines } from './unfold.ts'
import type { VCardFile } from './vcard.ts'

/**
 * Reads the cards of a file of any version, as programs write them rather than as they should. Never throws: what could not be read
 * is told as a problem with its line.
 */
export function readVCards(bytes: Uint8Array): VCardFile {
  const lines = rawLines(bytes)
  const { cards: raw, problems } = cutCards(unfoldLines(lines))
  const cards = raw.map((card) => readCard(card, problems))
  return { cards, problems: [...problems].sort((one, other) => one.line - other.line), lines: shownLines(lines) }
}
