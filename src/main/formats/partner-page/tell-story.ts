import type { Habits } from './habits.ts'
import { type Part, type PartScores, parts } from './piece-parts.ts'
import type { Piece } from './pieces.ts'
import { sameName } from './same-name.ts'
import { closingScore, type Entry, stepScore } from './steps.ts'

export type Story = { score: number; habits: Habits /** The part of every piece; noise is outside. */; told: Part[] }

type Path = { score: number; entry: Entry | null }

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
  const isSame = nameComparer(pieces)
  let paths: (Path | null)[] = parts.map((part) => (part === 'outside' ? { score: 0, entry: null } : null))
  const back: Uint8Array[] = []
  let previous = -1
  for (const index of order) {
    const piece = pieces[index]
    const score = scores[index]
    if (!piece || !score) continue
    const place = { piece, afterFoot: hasFoot(pieces, previous, index), pageHasBlanks }
    const came = new Uint8Array(parts.length)
    paths = parts.map((to, at) => {
      const [from, path] = bestStep(
        paths,
        (part, before) => again(to, before.entry, index, isSame) + stepScore(part, before.entry, to, place, habits) + score[to]
      )
      came[at] = from
      return path && { score: path.score, entry: nextEntry(path.entry, to, index) }
    })
    back.push(came)
    previous = index
  }
  return finish(paths, back, order, pieces.length, habits)
}

function bestStep(paths: readonly (Path | null)[], scoreFrom: (part: Part, path: Path) => number): [from: number, path: Path | null] {
  let best = Number.NEGATIVE_INFINITY
  let from = 0
  for (const [at, part] of parts.entries()) {
    const path = paths[at]
    if (!path) continue
    const score = path.score + scoreFrom(part, path)
    if (score > best) [best, from] = [score, at]
  }
  return [from, best === Number.NEGATIVE_INFINITY ? null : { score: best, entry: paths[from]?.entry ?? null }]
}

function nextEntry(entry: Entry | null, to: Part, index: number): Entry | null {
  if (to === 'name') return { name: index, statement: false, person: false }
  if (to === 'outside') return null
  return entry !== null && (to === 'statement' || to === 'person') && !entry[to] ? { ...entry, [to]: true } : entry
}

/** The name can only come again where it is the same. */
function again(to: Part, entry: Entry | null, index: number, isSame: (name: number, index: number) => number): number {
  return to === 'again' ? (entry ? isSame(entry.name, index) : -30) : 0
}

function nameComparer(pieces: readonly Piece[]) {
  const known = new Map<number, number>()
  return (name: number, index: number): number => {
    const key = name * pieces.length + index
    let score = known.get(key)
    if (score === undefined) {
      const same = sameName(pieces[name]?.text ?? '', pieces[index]?.text ?? '')
      score = same === 'equal' ? 3.2 : same === 'similar' ? 2.6 : -30
      known.set(key, score)
    }
    return score
  }
}

function hasFoot(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (pieces[index]?.noise === 'foot') return true
  return false
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
    const total = path ? path.score + (part === 'name' ? -1.2 : 0) + closingScore(part, path.entry, habits) : Number.NEGATIVE_INFINITY
    if (total > score) [score, best] = [total, at]
  }
  const told: Part[] = new Array<Part>(count).fill('outside')
  for (let step = order.length - 1; step >= 0; step--) {
    told[order[step] ?? 0] = parts[best] ?? 'outside'
    best = back[step]?.[best] ?? 0
  }
  return { score, habits, told }
}
