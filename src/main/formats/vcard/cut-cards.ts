import type { SourceProblem } from '#shared/model/source-draft.ts'
import { decodeCharset } from './charset.ts'
import { decodeProperty, type Property } from './decode-property.ts'
import { problem } from './problems.ts'
import { isKnownName } from './property-names.ts'
import { escapeText } from './text-value.ts'
import type { LogicalLine } from './unfold.ts'

/** The properties between BEGIN and END. */
export interface RawCard {
  readonly properties: readonly Property[]
  readonly from: number
  readonly to: number
}

interface OpenCard {
  readonly properties: Property[]
  readonly from: number
  to: number
  /** Lines of a card within the card (AGENT), which is told as one property. */
  inner: string[] | null
}

interface Cutting {
  /** Closed, and not yet given out. */
  readonly cards: RawCard[]
  readonly problems: SourceProblem[]
  card: OpenCard | null
  /** How many lines in a row were broken, and which was the last of them. */
  broken: { count: number; to: number }
  /** What stands between cards. */
  outside: { line: number; text: string } | null
}

/** Cuts a file into cards, one by one; whatever stands in none of them, or cannot be read, is told as a problem. */
export function* cutCards(lines: Iterable<LogicalLine>, problems: SourceProblem[]): Generator<RawCard> {
  const cutting: Cutting = { cards: [], problems, card: null, broken: { count: 0, to: 0 }, outside: null }
  for (const line of lines) {
    cutLine(cutting, line)
    yield* cutting.cards.splice(0)
  }
  if (cutting.card?.inner) closeInner(cutting.card, cutting.card.inner)
  closeUnfinished(cutting)
  tellOutside(cutting)
  yield* cutting.cards
}

function cutLine(cutting: Cutting, line: LogicalLine): void {
  if (/^begin\s*:\s*vcard\s*$/i.test(line.text)) beginCard(cutting, line)
  else if (/^end\s*:\s*vcard\s*$/i.test(line.text)) endCard(cutting, line)
  else if (/^end:vcard\s*begin:vcard\s*$/i.test(line.text)) {
    // Two files, the first without a line break at its end.
    endCard(cutting, line)
    beginCard(cutting, line)
  } else if (cutting.card) addLine(cutting, cutting.card, line)
  else if (cutting.outside) cutting.outside.text = `${cutting.outside.text}\n${textOf(line)}`.slice(0, 600)
  else cutting.outside = { line: line.from, text: textOf(line) }
}

const textOf = (line: LogicalLine): string => decodeCharset(line.text, null).text

function beginCard(cutting: Cutting, { from, to }: LogicalLine): void {
  tellOutside(cutting)
  const last = cutting.card?.properties.at(-1)
  if (cutting.card && last?.name === 'AGENT' && last.value.trim() === '') {
    cutting.card.inner = []
    return
  }
  closeUnfinished(cutting)
  cutting.card = { properties: [], from, to, inner: null }
}

function endCard(cutting: Cutting, { from, to }: LogicalLine): void {
  const { card } = cutting
  if (!card) {
    tellOutside(cutting)
    cutting.problems.push(problem('card.broken-line', from, null, 'error', 'END:VCARD'))
    return
  }
  card.to = to
  if (card.inner) closeInner(card, card.inner)
  else closeCard(cutting, card)
}

function closeCard(cutting: Cutting, { properties, from, to }: OpenCard): void {
  cutting.cards.push({ properties, from, to })
  cutting.card = null
}

function closeUnfinished(cutting: Cutting): void {
  if (!cutting.card) return
  cutting.problems.push(problem('card.not-closed', cutting.card.from, null, 'warn', null))
  closeCard(cutting, cutting.card)
}

function tellOutside(cutting: Cutting): void {
  const { outside } = cutting
  if (outside) cutting.problems.push(problem('card.broken-line', outside.line, null, 'error', outside.text))
  cutting.outside = null
}

function closeInner(card: OpenCard, inner: readonly string[]): void {
  const last = card.properties.at(-1)
  const value = escapeText(['BEGIN:VCARD', ...inner, 'END:VCARD'].join('\n'))
  if (last) card.properties.splice(-1, 1, { ...last, value })
  card.inner = null
}

function addLine(cutting: Cutting, card: OpenCard, line: LogicalLine): void {
  card.to = line.to
  if (card.inner) {
    card.inner.push(textOf(line))
    return
  }
  const property = decodeProperty(line)
  const last = card.properties.at(-1)
  if (last?.name === 'NOTE' && (property === null || isProse(line.text, property.name))) {
    card.properties.splice(-1, 1, { ...last, value: `${last.value}\n${textOf(line)}` })
    tellBroken(cutting, line, 'NOTE', 'warn')
  } else if (property === null || property.name === 'BEGIN' || property.name === 'END') tellBroken(cutting, line, null, 'error')
  else {
    card.properties.push(property)
    if (property.damaged) cutting.problems.push(problem(property.damaged, line.from, property.name, 'warn', property.value))
  }
}

/** A whole text that slipped into a card is not told line by line to its end. */
const mostInARow = 100

function tellBroken(cutting: Cutting, line: LogicalLine, column: string | null, severity: SourceProblem['severity']): void {
  cutting.broken = { count: cutting.broken.to === line.from - 1 ? cutting.broken.count + 1 : 1, to: line.to }
  const last = cutting.problems.at(-1)
  if (last && cutting.broken.count > mostInARow)
    cutting.problems.splice(-1, 1, problem(last.code, last.line, last.column, last.severity, `${last.value}\n${textOf(line)}`))
  else cutting.problems.push(problem('card.broken-line', line.from, column, severity, textOf(line)))
}

/** "Tlf: 12 34 56 78" under a note is a line of it that was never folded. */
const isProse = (text: string, name: string): boolean => !isKnownName(name) && !text.startsWith(name)
