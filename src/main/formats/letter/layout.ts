import { linkAddress, linkPart, markdownToHtml } from './markdown.ts'
import { dropEmptyLines } from './slots.ts'

/** Fixed text, or the number of a value and how it stands there. */
type Piece = string | { readonly slot: number; readonly use: SlotUse; readonly lineStart: string }
type SlotUse = 'text' | 'link' | 'path' | 'query'

/** Both parts of a letter with the values left out. */
export interface Layout {
  readonly text: readonly Piece[]
  readonly html: readonly Piece[]
}

/** From what Liquid wrote, with slots for the values. The text part is the Markdown itself, which reads well as it is. */
export function layOut(written: string): Layout {
  const letter = tidy(written)
  return { text: pieces(unescapeMarks(letter)), html: pieces(markdownToHtml(letter)) }
}

/** A value of several lines inside a quotation stays inside it. */
export const fillText = (layout: Layout, values: readonly string[]): string =>
  fill(layout.text, ({ slot, lineStart }) => asText(values[slot] ?? '', lineStart))

export const fillHtml = (layout: Layout, values: readonly string[]): string =>
  fill(layout.html, ({ slot, use }) => asHtml(values[slot] ?? '', use))

export const asText = (value: string, lineStart: string): string => value.replaceAll('\n', `\n${lineStart}`)

export function asHtml(value: string, use: SlotUse): string {
  if (use === 'text') return escapeHtml(value).replaceAll('\n', '<br>\n')
  return escapeHtml(use === 'link' ? linkAddress(value) : linkPart(value, use))
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

function fill(layout: readonly Piece[], value: (piece: Exclude<Piece, string>) => string): string {
  let text = ''
  for (const piece of layout) text += typeof piece === 'string' ? piece : value(piece)
  return text
}

/** Takes out empty lines, links without an address and extra blank lines. */
const tidy = (written: string): string => dropEmptyLines(written.replace(/\[([^[\]]*)\]\(\uFDD2\)/g, '$1')).replace(/\n{3,}/g, '\n\n')

/** A backslash before a mark only tells Markdown to leave the mark alone. */
const unescapeMarks = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')

function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let end = 0
  let line = 0
  for (const match of text.matchAll(/\uFDD0(\d+)\uFDD1|\uFDD3(link|path|query)(\d+)\uFDD1/g)) {
    const fixed = text.slice(end, match.index)
    if (fixed.includes('\n')) line = end + fixed.lastIndexOf('\n') + 1
    found.push(fixed, { slot: Number(match[1] ?? match[3]), use: (match[2] ?? 'text') as SlotUse, lineStart: quotation(text, line) })
    end = match.index + match[0].length
  }
  found.push(text.slice(end))
  return found
}

/** The ">" that a line begins with, if any. */
function quotation(text: string, line: number): string {
  const marks = /(?:[ \t]*>)*[ \t]?/y
  marks.lastIndex = line
  const found = marks.exec(text)?.[0] ?? ''
  return found.includes('>') ? found : ''
}
