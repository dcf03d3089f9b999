import type { Told } from './entries.ts'
import type { Habits } from './habits.ts'
import { emailFit } from './name-evidence.ts'
import type { Piece } from './piece.ts'

/** What the people of one entry have in common. */
type Layout = { kindsBefore: ReadonlySet<Piece['kind']>; titlesTrail: boolean; habits: Habits }

/** For every name of an entry (or names that share what follows) the place where its lines begin. */
export function cutBetween(people: readonly Told[], anchors: readonly number[][], habits: Habits): number[] {
  const layout = { kindsBefore: kindsBefore(people, anchors), titlesTrail: titlesTrail(people), habits }
  return anchors.map((anchor, index) => (index === 0 ? 0 : bestCut(people, anchors[index - 1] ?? [], anchor, layout)))
}

/** The kinds of values that stand before the names here: some before the first, none after the last. */
function kindsBefore(people: readonly Told[], anchors: readonly number[][]): Set<Piece['kind']> {
  const first = anchors[0]?.[0] ?? 0
  const last = anchors.at(-1)?.at(-1) ?? 0
  const kinds = (some: readonly Told[]): Piece['kind'][] => some.filter(({ part }) => part === 'value').map(({ piece }) => piece.kind)
  const after = new Set(kinds(people.slice(last)))
  return new Set(kinds(people.slice(0, first)).filter((kind) => !after.has(kind)))
}

/** Whether titles stand below the names here: one after the last, none before the first. */
function titlesTrail(people: readonly Told[]): boolean {
  const isTitle = ({ part }: Told): boolean => part === 'title'
  const parts = people.map(({ part }) => part)
  return people.slice(parts.lastIndexOf('person')).some(isTitle) && !people.slice(0, parts.indexOf('person')).some(isTitle)
}

function bestCut(people: readonly Told[], before: readonly number[], after: readonly number[], layout: Layout): number {
  const start = (before.at(-1) ?? 0) + 1
  const end = after[0] ?? start
  const liking = likingForSecond(people, start, end, people[(before[0] ?? 0) - 1]?.part === 'title', layout)
  let best = end
  let most = Number.NEGATIVE_INFINITY
  let dealt = liking.reduce((sum, liked) => sum + liked, 0)
  for (let cut = start; cut <= end; cut++) {
    const score = dealt + lineBreakBefore(people[cut]?.piece)
    if (score >= most) [most, best] = [score, cut]
    dealt -= 2 * (liking[cut - start] ?? 0)
  }
  return best
}

/** For each piece between two names how much it belongs to the second one; below 0 it belongs to the first. */
function likingForSecond(people: readonly Told[], start: number, end: number, isFirstTitled: boolean, layout: Layout): number[] {
  const names = [people[start - 1]?.piece.text ?? '', people[end]?.piece.text ?? '']
  const lastBreak = people.slice(start, end + 1).findLastIndex(({ piece }) => piece.blanksBefore > 0)
  let afterValue = false
  return people.slice(start, end).map(({ piece, part }, index) => {
    if (part !== 'title') {
      afterValue = true
      const block = lastBreak < 0 || layout.habits.valuesTrail ? 0 : index >= lastBreak ? 0.8 : -0.8
      return valueLiking(piece, names, layout.kindsBefore.has(piece.kind)) + block
    }
    if (afterValue) return layout.titlesTrail ? -0.8 : 0.9
    return layout.habits.titleFirst && isFirstTitled ? 0.8 : -0.6
  })
}

function valueLiking(piece: Piece, [first = '', second = '']: readonly string[], standsBefore: boolean): number {
  const local = piece.kind === 'email' ? (piece.text.split('@')[0] ?? '') : ''
  return (standsBefore ? 1 : -1) + (local === '' ? 0 : emailFit(local, second) - emailFit(local, first))
}

function lineBreakBefore(piece: Piece | undefined): number {
  if (!piece?.opensLine) return -2
  return (piece.blanksBefore > 0 ? 1.2 : 0) + (piece.role === 'person' || piece.marks.some((mark) => mark.startsWith('bullet')) ? 1 : 0)
}
