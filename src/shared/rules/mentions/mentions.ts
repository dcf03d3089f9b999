import { fold } from '../fold.ts'
import type { Called } from './called.ts'

/** Where somebody is named in a text. */
export interface Mention {
  readonly from: number
  readonly to: number
}

/** What stands in the place of somebody who was taken out of a text; the same in every language. */
export const blank = '[…]'

interface Word extends Mention {
  readonly folded: string
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    folded: fold(word)
  }))

/** The places in the order of the text; none overlaps another. */
export function mentionsIn(text: string, called: Called): Mention[] {
  const words = wordsIn(text)
  const found = [
    ...[...called.addresses, ...called.names].flatMap((phrase) => phrasesIn(words, phrase)),
    ...called.numbers.flatMap((number) => numbersIn(text, number))
  ]
  return apart(found)
}

function phrasesIn(words: readonly Word[], phrase: readonly string[]): Mention[] {
  return words.flatMap(({ from, folded }, at): Mention[] => {
    // a name in the genitive is the name
    if (folded !== phrase[0] && !(phrase.length === 1 && folded === `${phrase[0]}s`)) return []
    const last = words[at + phrase.length - 1]
    const isSame = phrase.every((word, step) => {
      const said = words[at + step]?.folded
      return said === word || (step === phrase.length - 1 && said === `${word}s`)
    })
    return isSame && last ? [{ from, to: last.to }] : []
  })
}

/** A row of digits, however it is parted, in which the number stands. */
function numbersIn(text: string, number: string): Mention[] {
  return [...text.matchAll(/\+?\d(?:[\s().\-–/]{0,3}\d){7,}/gu)].flatMap(({ 0: run, index }): Mention[] => {
    const places = [...run.matchAll(/\d/g)].map((digit) => digit.index)
    const digits = places.map((at) => run[at]).join('')
    const found: Mention[] = []
    for (let at = digits.indexOf(number); at >= 0; at = digits.indexOf(number, at + number.length)) {
      // with the code of the country before it
      const isWhole = at <= 4 && digits.length === at + number.length
      found.push({ from: index + (isWhole ? 0 : (places[at] ?? 0)), to: index + (places[at + number.length - 1] ?? 0) + 1 })
    }
    return found
  })
}

function apart(found: readonly Mention[]): Mention[] {
  const sorted = found.toSorted((one, other) => one.from - other.from || other.to - one.to)
  const kept: Mention[] = []
  for (const each of sorted) {
    const before = kept.at(-1)
    if (before && each.from < before.to) {
      if (each.to > before.to) kept[kept.length - 1] = { from: before.from, to: each.to }
    } else kept.push(each)
  }
  return kept
}

/** The text without the person; the same text where nobody is named. */
export function withoutMentions(text: string, called: Called): string {
  let rest = text
  // what stood around somebody may be a name once more
  for (let found = mentionsIn(rest, called); found.length > 0; found = mentionsIn(rest, called))
    for (const { from, to } of found.toReversed()) rest = `${rest.slice(0, from)}${blank}${rest.slice(to)}`
  return rest
}

/** The same for what is kept as JSON, in every text of it; anything else is a text. */
export function withoutMentionsIn(kept: string, called: Called): string {
  if (!/^[[{"]/.test(kept)) return withoutMentions(kept, called)
  let value: unknown
  try {
    value = JSON.parse(kept)
  } catch {
    return withoutMentions(kept, called)
  }
  const cleaned = deep(value, called)
  return JSON.stringify(cleaned) === JSON.stringify(value) ? kept : JSON.stringify(cleaned)
}

function deep(value: unknown, called: Called): unknown {
  if (typeof value === 'string') return withoutMentionsIn(value, called)
  if (Array.isArray(value)) return value.map((each) => deep(each, called))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [withoutMentions(key, called), deep(each, called)]))
}

/** What to say of a place: so many letters around it. */
export function excerptAround(text: string, { from, to }: Mention, around = 60): string {
  const [begin, end] = [Math.max(0, from - around), Math.min(text.length, to + around)]
  return `${begin > 0 ? '…' : ''}${text.slice(begin, end).replace(/\s+/gu, ' ')}${end < text.length ? '…' : ''}`
}
