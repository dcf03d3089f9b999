import type { Pointing } from './use-pointing.ts'

/** The texts of a letter that have places in them. */
export interface LetterTexts {
  subject: string
  body: string
  signature: string
}

const isPart = (name: string | undefined): name is keyof LetterTexts => name === 'subject' || name === 'body' || name === 'signature'

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1
}

/**
 * Where what stands at a place ("body-3-12") of one text of a letter stands in another, later or earlier one; undefined where it does
 * not. What is before and behind all that differs between them is the same.
 */
export function movedPlace(place: string, from: LetterTexts, to: LetterTexts): string | undefined {
  const [part, line, column] = place.split('-')
  if (!isPart(part)) return undefined
  const [old, now] = [from[part], to[part]]
  if (old === now) return place
  const at = offsetOf(old, Number(line), Number(column))
  const field = /^\{\{.*?\}\}/s.exec(old.slice(at))?.[0]
  if (field === undefined) return undefined
  const moved = [at, at + now.length - old.length].find((each, isBehind) =>
    isBehind ? old.slice(at) === now.slice(Math.max(0, each)) : now.startsWith(old.slice(0, at + field.length))
  )
  if (moved === undefined) return undefined
  const before = now.slice(0, moved).split('\n')
  return `${part}-${before.length}-${(before.at(-1)?.length ?? 0) + 1}`
}

/** Both sides of a letter where one of them, made of an earlier text, shows the places of that. */
export const pointingAcross = (pointing: Pointing, shown: LetterTexts, written: LetterTexts): Pointing => ({
  ...pointing,
  place: pointing.place && movedPlace(pointing.place, written, shown),
  choose: (place) => {
    const now = movedPlace(place, shown, written)
    if (now !== undefined) pointing.choose(now)
  }
})
