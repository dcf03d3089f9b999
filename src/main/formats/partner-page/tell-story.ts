import type { Habits } from './habits.ts'
import type { Piece } from './piece.ts'
import { never, type Part, type PartScores, parts } from './piece-parts.ts'
import { type Spelling, sameName, spellingOf } from './same-name.ts'
import { closingScore, type Entry, type Place, stepScore } from './steps.ts'
import { isPageHeading } from './words/organisation-words.ts'

export type Story = { score: number; habits: Habits /** The part of every piece; noise is outside. */; told: Part[] }

/** `closed`: the foot of the page may have begun, so that addresses are hardly a partner's any more. */
type Path = { score: number; entry: Entry | null; closed: boolean; begun: boolean }

/**
 * The most plausible story of a page under one set of habits: every piece gets the part that makes the whole best, not the part
 * that suits it best alone (Viterbi). Noise is stepped over.
 */
export function tellStory(pieces: readonly Piece[], scores: readonly PartScores[], habits: Habits, most = pieces.length): Story {
  const order = pieces
    .map((_, index) => index)
    .filter((index) => pieces[index]?.kind !== 'noise')
    .slice(0, most)
  const pageHasBlanks = order.filter((index) => (pieces[index]?.blanksBefore ?? 0) > 0).length > order.length / 8
  const isHeaded = pieces.slice(0, 40).some((piece) => isPageHeading(piece.text))
  const isSame = nameComparer(pieces)
  const lastMark = order.findLast((index) => habits.mark !== null && pieces[index]?.marks.includes(habits.mark)) ?? -1
  let paths: (Path | null)[] = parts.map((part) => (part === 'outside' ? { score: 0, entry: null, closed: false, begun: false } : null))
  const back: Uint8Array[] = []
  let previous = -1
  for (const index of order) {
    const piece = pieces[index]
    const score = scores[index]
    if (!piece || !score) continue
    const place = {
      piece,
      index,
      score,
      pageHasBlanks,
      isHeaded,
      moreToCome: index < lastMark,
      foot: hasFoot(pieces, previous, index),
      isSame
    }
    const came = new Uint8Array(parts.length)
    const before = paths
    paths = parts.map((to, at) => {
      const from = score[to] <= never ? null : bestStep(before, to, place, habits)
      came[at] = from?.at ?? 0
      return from && nextPath(from.path, from.score, to, place)
    })
    back.push(came)
    previous = index
  }
  return finish(paths, back, order, pieces.length, habits)
}

type At = Place & { index: number; score: PartScores; foot: boolean; isSame: (name: number, index: number) => number }

function bestStep(paths: readonly (Path | null)[], to: Part, place: At, habits: Habits): { at: number; path: Path; score: number } | null {
  let best: { at: number; path: Path; score: number } | null = null
  for (let at = 0; at < parts.length; at++) {
    const path = paths[at]
    const part = parts[at]
    if (!path || !part) continue
    const again = to === 'again' ? (path.entry ? place.isSame(path.entry.name, place.index) : never) : 0
    if (again <= never) continue
    const score =
      path.score + again + stepScore(part, path.entry, to, place, habits) + footScore(to, place.foot || path.closed) + place.score[to]
    if (best === null || score > best.score) best = { at, path, score }
  }
  return best
}

function nextPath(from: Path, score: number, to: Part, { index, foot }: At): Path {
  const begun = from.begun || to === 'name'
  return { score, entry: nextEntry(from, to, index), closed: to === 'outside' && (foot || from.closed), begun }
}

function nextEntry({ entry, begun }: Path, to: Part, index: number): Entry | null {
  if (to === 'name') return { name: index, isFirst: !begun, statement: false, person: false }
  if (to === 'outside') return null
  return entry !== null && (to === 'statement' || to === 'person') && !entry[to] ? { ...entry, [to]: true } : entry
}

/** After "Kontakt os" or "©" a new partner is unlikely, and anything more of the one before is out of the question. */
const footScore = (to: Part, foot: boolean): number => (!foot || to === 'outside' ? 0 : to === 'name' ? -5 : -8)

/** The name can only come again where it is the same. */
function nameComparer(pieces: readonly Piece[]) {
  const spellings = new Map<number, Spelling>()
  const spelling = (index: number): Spelling => {
    const known = spellings.get(index) ?? spellingOf(pieces[index]?.text ?? '')
    spellings.set(index, known)
    return known
  }
  return (name: number, index: number): number => {
    const same = sameName(spelling(name), spelling(index))
    return same === 'equal' ? 3.2 : same === 'similar' ? 2.6 : never
  }
}

/** Whether the foot of the page begins before a piece; an empty bullet ends a list as well. */
function hasFoot(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (pieces[index]?.noise === 'foot') return true
  return pieces[to]?.marks.includes('after-empty-bullet') ?? false
}

function finish(
  paths: readonly (Path | null)[],
  back: readonly Uint8Array[],
  order: readonly number[],
  count: number,
  habits: Habits
): Story {
  let best = 0
  let score = Number.NEGATIVE_INFINITY
  for (const [at, part] of parts.entries()) {
    const path = paths[at]
    const total = path ? path.score + (part === 'name' ? -1.2 : 0) + closingScore(part, path.entry, habits, true) : Number.NEGATIVE_INFINITY
    if (total > score) [score, best] = [total, at]
  }
  const told: Part[] = new Array<Part>(count).fill('outside')
  for (let step = order.length - 1; step >= 0; step--) {
    told[order[step] ?? 0] = parts[best] ?? 'outside'
    best = back[step]?.[best] ?? 0
  }
  return { score, habits, told }
}
