import type { SourceLine } from './source-line.ts'

const quote = /["”“„»«‟]/
const singleOpen = /^[‘'‚‹]/
const singleClose = /[’'‘›][.,]?$/
const endsInQuote = /["”“„»«][.,;!?]?$/
const opensBefore = /[\s([{–—/-]/
const farthest = 40
/** No statement is longer; whatever is, is left as it stands. */
const longest = 50_000
const mightBeginEntry = /^(?:bullet|number|h\d|row|item|summary|dt)/

type Sign = { at: number; opens: boolean }

/**
 * Which way each quotation mark of a text faces is seen from its neighbours, not from its shape: people mix ” “ " » « freely, and
 * the same sign opens in one language and closes in another.
 */
function quoteSigns(text: string): Sign[] {
  const signs: Sign[] = []
  if (text.length > longest) return signs
  for (let at = 0; at < text.length; at++) {
    if (!quote.test(text[at] ?? '')) continue
    const before = signs.at(-1)
    const afterOpening = before?.at === at - 1 && before.opens
    const atStart = at === 0 || opensBefore.test(text[at - 1] ?? '') || afterOpening
    signs.push({ at, opens: at === 0 || (atStart && at < text.length - 1 && /\S/.test(text[at + 1] ?? '')) })
  }
  return signs
}

/** For every line whether it stands inside a quotation that began at the start of a line, so that it cannot be a name. */
export function quotedLines(source: readonly SourceLine[]): boolean[] {
  const quoted = source.map(() => false)
  for (let index = 0; index < source.length; index++) {
    const text = source[index]?.text ?? ''
    if (!quote.test(text[0] ?? '')) continue
    const end = closingLine(source, index)
    for (let inside = index; inside <= (end ?? index); inside++) quoted[inside] = true
    if (end === index && isOnlyFirstWords(text)) quoted[index] = false
    index = end ?? index
  }
  return quoted
}

/** `"Lighed" er vores navn` begins with a quotation but is none. */
const isOnlyFirstWords = (text: string): boolean =>
  !endsInQuote.test(text) && quoteSigns(text).filter((sign) => !sign.opens).length > 0 && text.length < 60

function closingLine(source: readonly SourceLine[], start: number): number | null {
  let depth = 0
  let opensAnew = true
  for (let index = start; index < Math.min(source.length, start + farthest); index++) {
    const line = source[index]
    if (!line || (index > start && (line.chrome || looksLikeAddress(line.text) || line.marks.some((mark) => mightBeginEntry.test(mark)))))
      return null
    // In English every paragraph of a quotation opens anew and only the last one closes; elsewhere the first was never closed.
    if (quote.test(line.text[0] ?? '')) {
      if (!opensAnew) return null
      depth = 0
    } else opensAnew = false
    for (const sign of quoteSigns(line.text)) depth += sign.opens ? 1 : -1
    if (depth <= 0 || endsInQuote.test(line.text)) return index
  }
  return null
}

const looksLikeAddress = (text: string): boolean => text.length < 120 && /\S@\S/.test(text)

/** The paragraphs of a statement without the quotation marks around the whole or around each of them. */
export function withoutOuterQuotes(paragraphs: readonly string[]): string[] {
  return paragraphs.map((paragraph) => stripParagraph(typedAsOne(paragraph))).filter((paragraph) => paragraph !== '')
}

const typedAsOne = (text: string): string => text.replace(/^(?:,,|''|‘‘|``)(?=\S)/, '„').replace(/(?:''|’’|´´)([.,;!?]?)$/, '”$1')

function stripParagraph(text: string): string {
  const signs = quoteSigns(text)
  const [first] = signs
  if (first?.at === 0 && first.opens) {
    const match = matchOf(signs, 0)
    if (match === null) return text.slice(1).trim()
    const after = text.slice(match + 1)
    return after.length < 2 ? joinStop(text.slice(1, match).trim(), after) : stripUnmatchedEnd(text, signs)
  }
  if (singleOpen.test(text) && singleClose.test(text) && text.length > 20)
    return joinStop(text.slice(1).replace(singleClose, '').trim(), /[.,]$/.exec(text)?.[0] ?? '')
  return stripUnmatchedEnd(text, signs)
}

function stripUnmatchedEnd(text: string, signs: readonly Sign[]): string {
  const last = signs.at(-1)
  if (!last || last.opens || last.at < text.length - 2) return text
  const depth = signs.reduce((sum, sign) => sum + (sign.opens ? 1 : -1), 0)
  return depth < 0 ? joinStop(text.slice(0, last.at).trim(), text.slice(last.at + 1)) : text
}

/** A full stop after the closing sign belongs to the sentence, unless that has one. */
const joinStop = (text: string, stop: string): string => (/[.,;!?…]$/.test(text) ? text : text + stop)

function matchOf(signs: readonly Sign[], start: number): number | null {
  let depth = 0
  for (const sign of signs.slice(start)) {
    depth += sign.opens ? 1 : -1
    if (depth === 0) return sign.at
  }
  return null
}
