import { type Habits, isDrawn } from './habits.ts'
import type { Piece } from './piece.ts'
import type { Part } from './piece-parts.ts'

/** What the entry that is being told holds so far. */
export type Entry = { name: number; isFirst: boolean; statement: boolean; person: boolean }

const no = -14

/** How well one part follows another. Rows: from; columns: to. Orders that depend on the page are added by `stepScore`. */
const follows: Record<Part, Record<Part, number>> = {
  outside: { outside: 0, name: 0, statement: no, again: no, person: no, title: no, value: no, aside: no },
  name: { outside: -2.5, name: -1.2, statement: 0, again: 0, person: -0.1, title: -0.1, value: -0.6, aside: -0.5 },
  statement: { outside: -0.8, name: -0.3, statement: 0.2, again: 0, person: 0, title: 0, value: -0.5, aside: -0.5 },
  again: { outside: -1.5, name: -0.7, statement: 0, again: -0.3, person: 0.2, title: 0.2, value: -0.2, aside: -0.5 },
  person: { outside: -1.2, name: -0.8, statement: 0, again: -0.2, person: -0.9, title: 0.3, value: 0.5, aside: -0.5 },
  title: { outside: -1.2, name: -0.5, statement: -0.3, again: -0.3, person: 0.4, title: -0.7, value: -0.1, aside: -0.5 },
  value: { outside: -0.8, name: 0.2, statement: 0.1, again: -0.5, person: 0, title: 0, value: 0.3, aside: -0.5 },
  aside: { outside: 0, name: 0, statement: 0, again: -0.5, person: 0, title: 0, value: -1.5, aside: 0 }
}

export type Place = {
  piece: Piece
  pageHasBlanks: boolean
  /** The page has a heading that was known for one. */
  isHeaded: boolean
  /** Another marked name follows, so that this is not yet the end of the page. */
  moreToCome: boolean
}

export function stepScore(from: Part, entry: Entry | null, to: Part, place: Place, habits: Habits): number {
  let score = follows[from][to] + layoutScore(from, to, place) + markScore(from, to, place.piece, habits.mark)
  if (habits.namesOnly) score += to === 'name' ? 0.6 : to === 'person' || to === 'title' ? -0.6 : 0
  if (to === 'statement' && from !== 'statement') score += statementScore(from, entry, habits, place.moreToCome || place.piece.quoted)
  if (to === 'name') score += closingScore(from, entry, habits, place.isHeaded)
  if (from === 'statement' && entry?.person && habits.order === 'contacts-first' && (to === 'person' || to === 'title')) score -= 1.5
  if (place.piece.kind === 'url' && to === 'value') score += 0.5
  if (from === 'person' && to === 'person' && / og $/.test(place.piece.joint)) score += 1.4
  if (habits.titleFirst !== null && ((from === 'title' && to === 'person') || (from === 'person' && to === 'title')))
    score += (from === 'title') === habits.titleFirst ? 0.4 : -0.4
  return score
}

/** A name without anything is possible, but seldom; on a folded page it is the rule. */
export function closingScore(from: Part, entry: Entry | null, habits: Habits, isHeaded: boolean): number {
  if (entry === null || from === 'outside' || habits.namesOnly) return habits.namesOnly && from === 'name' ? 1.2 : 0
  // What stands empty above all others is a heading more often than a partner.
  if (from === 'name') return entry.isFirst && !isHeaded ? -2 : 0
  return !entry.statement && !entry.person ? -0.5 : 0
}

function statementScore(from: Part, entry: Entry | null, habits: Habits, noClosingNote: boolean): number {
  const unusual = habits.statements === false ? -5 : 0
  if (entry?.statement) return -9
  if (habits.order === 'contacts-first') return unusual + (entry?.person ? 0.3 : -0.8)
  return unusual + (entry?.person ? (noClosingNote ? -1.5 : -4) : from === 'name' || from === 'again' ? 0.6 : 0)
}

function layoutScore(from: Part, to: Part, { piece, pageHasBlanks }: Place): number {
  if (!piece.opensLine) return to === from && to === 'title' ? 0.5 : 0
  if (to === 'name') return piece.blanksBefore > 0 ? 0.4 : pageHasBlanks ? -0.9 : 0
  const withinPerson = (from === 'person' || from === 'title' || from === 'value') && (to === 'person' || to === 'title' || to === 'value')
  return withinPerson && piece.blanksBefore > 0 ? -0.25 : 0
}

function markScore(from: Part, to: Part, piece: Piece, mark: string | null): number {
  if (mark === null) return 0
  if (!piece.marks.includes(mark)) return to === 'name' ? (isDrawn(mark) ? (from === 'outside' ? -0.5 : -2) : -3.5) : 0
  return to === 'name' ? 2.5 : to === 'outside' ? -0.7 : -2
}
