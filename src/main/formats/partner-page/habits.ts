import type { Piece } from './piece.ts'

/** How one page is made; found by trying which assumption tells the most plausible story of the page. */
export type Habits = {
  /** The mark that every partner's name carries (a bullet, a heading …), or null if names are not marked. */
  mark: string | null
  order: 'statement-first' | 'contacts-first'
  /** Names and nothing else: a page copied with its sections closed. */
  namesOnly: boolean
  /** Entries usually carry a statement; unknown at first. */
  statements: boolean | null
  titleFirst: boolean | null
  /** Addresses and numbers stand below the names they belong to. */
  valuesTrail: boolean | null
}

const mostMarks = 14
/** Marks that are only how a page is laid out: they may be missing here and there, and on most lines they mean nothing. */
export const isDrawn = (mark: string): boolean => /^(?:after-|not-|underlined|capitals|colon)/.test(mark)

/** Every way of reading this page that is worth trying. */
export function possibleHabits(pieces: readonly Piece[]): Habits[] {
  const values = pieces.filter((piece) => piece.kind === 'email' || piece.kind === 'phone').length
  const texts = pieces.filter((piece) => piece.kind !== 'noise').length
  const open = { statements: null, titleFirst: null, valuesTrail: null, namesOnly: false }
  const tries: Habits[] = [null, ...telltaleMarks(pieces)].flatMap((mark) => [
    { ...open, mark, order: 'statement-first' as const },
    { ...open, mark, order: 'contacts-first' as const }
  ])
  return values * 4 < texts ? [...tries, { ...open, mark: null, order: 'statement-first', namesOnly: true }] : tries
}

/** Marks on several lines, but not on most; of marks that always stand together only one is tried. */
function telltaleMarks(pieces: readonly Piece[]): string[] {
  const places = new Map<string, number[]>()
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'noise') continue
    for (const mark of piece.marks) {
      const known = places.get(mark)
      if (known) known.push(index)
      else places.set(mark, [index])
    }
  }
  const opening = pieces.filter((piece) => piece.kind !== 'noise' && piece.opensLine).length
  const distinct = new Map<string, string>()
  for (const [mark, at] of places) {
    const key = `${at.length} ${at.slice(0, 40).join(' ')}`
    if (at.length > 1 && at.length <= opening * (isDrawn(mark) ? 0.6 : 0.9) && !distinct.has(key)) distinct.set(key, mark)
  }
  return [...distinct.values()].sort((one, other) => (places.get(other)?.length ?? 0) - (places.get(one)?.length ?? 0)).slice(0, mostMarks)
}
