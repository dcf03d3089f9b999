import type { Piece } from './piece.ts'
import type { Part } from './piece-parts.ts'

export type Told = { piece: Piece; part: Part }

/** One partner's stretch of the page: the piece that names it and everything that was told of it. */
export type Entry = { name: Piece; again: Piece[]; statement: Piece[]; people: Told[] }

/** Cuts the told page into entries; what stands outside every entry comes back as `outside`. */
export function cutEntries(pieces: readonly Piece[], told: readonly Part[]): { entries: Entry[]; outside: Piece[] } {
  const entries: Entry[] = []
  const outside: Piece[] = []
  for (const [index, piece] of pieces.entries()) {
    const part = told[index] ?? 'outside'
    const entry = entries.at(-1)
    if (part === 'name') entries.push({ name: piece, again: [], statement: [], people: [] })
    else if (piece.noise === 'label' && entry && isInside(pieces, told, index)) continue
    else if (part === 'outside' || part === 'aside' || !entry) outside.push(piece)
    else if (part === 'again') entry.again.push(piece)
    else if (part === 'statement') entry.statement.push(piece)
    else entry.people.push({ piece, part })
  }
  return { entries, outside }
}

/** A label ("Kontaktperson:") is understood where something of the same entry follows it. */
function isInside(pieces: readonly Piece[], told: readonly Part[], label: number): boolean {
  let next = label + 1
  while (pieces[next]?.kind === 'noise') next++
  return next < pieces.length && told[next] !== 'outside' && told[next] !== 'name'
}
