import { type Evidence, findEvidence, noEvidence } from './near-evidence.ts'
import type { Piece } from './piece.ts'

/** The parts a piece can play in the story of a page; an aside stands within an entry and says nothing of it. */
export const parts = ['outside', 'name', 'statement', 'again', 'person', 'title', 'value', 'aside'] as const
export type Part = (typeof parts)[number]
export type PartScores = Record<Part, number>

/** A part that a piece cannot play at all. */
export const never = -30
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** How well each piece suits each part, from its own words and from the addresses and repetitions around it. */
export function scoreParts(pieces: readonly Piece[]): PartScores[] {
  const evidence = findEvidence(pieces)
  return pieces.map((piece, index) => {
    if (piece.kind === 'email' || piece.kind === 'phone')
      return { outside: -1.2, name: -6, statement: -4, again: never, person: never, title: never, value: 1, aside: -4 }
    if (piece.kind === 'url')
      return {
        outside: -0.8,
        name: isAlone(pieces, index) ? -2 : -6,
        statement: -4,
        again: never,
        person: never,
        title: never,
        value: 0.6,
        aside: -4
      }
    if (piece.kind === 'prose') return proseParts(piece)
    return textParts(piece, evidence[index] ?? noEvidence)
  })
}

const isAlone = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index]?.opensLine === true && pieces[index + 1]?.opensLine !== false

function proseParts({ scores, quoted, role }: Piece): PartScores {
  return {
    outside: -0.8,
    name: clamp(scores.organisation, -2, 2) - 1 - clamp(scores.prose, 0, 4) - (quoted ? 4 : 0) + (role === 'organisation' ? 4 : 0),
    statement: 1 + clamp(scores.prose, 0, 2) / 2 + (role === 'statement' ? 1 : 0),
    again: 0,
    person: -6,
    title: clamp(scores.title, -3, 3) - 3,
    value: never,
    aside: -3.5
  }
}

function textParts({ scores, role, opensLine, quoted }: Piece, near: Evidence): PartScores {
  const looksPersonal = scores.person > 1.5 || scores.title > 1.5
  const spoken =
    (near.domain ? 1.5 : 0) + (near.repeated && !looksPersonal ? 1.5 : 0) - (near.email > 1 && !near.domain ? near.email * 0.6 : 0)
  const named = near.host ? -8 : scores.organisation - 0.4 + spoken
  const far = near.reachable ? 0 : 1
  return {
    outside: role === null ? -1 : -1.6,
    name: clamp(named, -8, 4) - (opensLine ? 0 : 3.5) - clamp(scores.prose, 0, 4) - (quoted ? 5 : 0) + byRole(role, 'organisation', 3, 4),
    statement: clamp(scores.prose, -2, 2) - 0.6 + (role === 'statement' ? 3 : 0),
    again: 0,
    person:
      clamp(scores.person + (scores.person > -2 ? near.email * 0.8 : 0), -4, 4.5) -
      (near.host ? 6 : 0) -
      far +
      byRole(role, 'person', 1.5, role === 'title' ? 2 : 0),
    title: clamp(scores.title - near.email * 0.4, -3, 3) - (near.host ? 6 : 0) - far / 2 + byRole(role, 'title', 3, 0),
    value: never,
    aside: near.host ? -8 : -3.5
  }
}

function byRole(role: Piece['role'], wanted: Piece['role'], gain: number, loss: number): number {
  if (role === null) return 0
  return role === wanted ? gain : -loss
}
