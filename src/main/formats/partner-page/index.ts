import { AppError } from '#shared/errors.ts'
import type { PageDraft } from '#shared/model/draft.ts'
import { cutEntries } from './entries.ts'
import { withFlags } from './flags.ts'
import { readHtmlLines } from './html-lines.ts'
import { listLeftovers } from './leftovers.ts'
import { detectCountry, detectLanguage, knownLanguage } from './page-language.ts'
import { pageTitle } from './page-title.ts'
import { scoreParts } from './piece-parts.ts'
import { readPieces } from './pieces.ts'
import { isPlausible, judgeWholeness } from './plausible.ts'
import { readStory } from './read-habits.ts'
import { readPartner } from './read-partner.ts'
import { readTextLines } from './text-lines.ts'
import { collapseTwins } from './twins.ts'

export { withFlags }

/** Several thousand partners; what is longer is no page, and would keep everybody waiting. */
const mostLines = 50_000

/**
 * Reads a page that lists organisations with statements and contact persons: pasted text, clipboard HTML or a saved page. It
 * knows no page; it finds out how this one is made. Every value keeps its line, and what was not understood is listed.
 * Throws import.empty for nothing to read and import.no-partner-found for text that is no such page,
 * import.too-many-lines and import.too-deep for what is no page at all.
 */
export function readPartnerPage(input: { kind: 'text' | 'html'; content: string }): PageDraft {
  const { title, lines, source } = input.kind === 'html' ? readHtmlLines(input.content) : readTextLines(input.content)
  if (source.length === 0) throw new AppError('import.empty')
  if (source.length > mostLines) throw new AppError('import.too-many-lines', { lines: source.length, limit: mostLines })
  const text = lines.join('\n')
  const language = detectLanguage(text)
  const country = detectCountry(text, language)
  const pieces = readPieces(source, country)
  const story = readStory(pieces, scoreParts(pieces))
  const { entries, outside } = cutEntries(pieces, story.told)
  const read = entries.map((entry) => readPartner(entry, story.habits, country))
  const partners = collapseTwins(read.map(({ partner }) => partner)).map(withFlags)
  if (!isPlausible(partners, outside.filter((piece) => piece.kind === 'prose').length))
    throw new AppError('import.no-partner-found', { lines: source.length })
  const left = [...outside, ...read.flatMap(({ leftover }) => leftover)]
  return {
    title: pageTitle(outside, entries[0]?.name.line ?? 0, title),
    language: knownLanguage(language),
    lines,
    partners,
    leftovers: listLeftovers(pieces, left, lines),
    wholeness: judgeWholeness(partners)
  }
}
