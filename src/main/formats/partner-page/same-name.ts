import { distance } from 'fastest-levenshtein'
import { fold } from '#shared/rules/fold.ts'

/** A name made ready for comparing: folded, and in halves ("BLF - Byens Læseforbund", "Center for Lighed (CFL)"). */
export type Spelling = { folded: string; halves: readonly string[]; beforeComma: string }

export function spellingOf(name: string): Spelling {
  if (name.length > 200) return { folded: '', halves: [], beforeComma: '' }
  const halves = name.split(/\s+[-–—]\s+|\s*[()]\s*/)
  return {
    folded: foldName(name),
    halves: halves.length > 1 ? halves.map(foldName).filter((half) => half.length > 1) : [],
    beforeComma: foldName(name.split(',', 1)[0] ?? '')
  }
}

/** "Natur & Nærvær" and "Natur og Nærvær" are one name. */
const foldName = (name: string): string => fold(name).replace(/ (?:og|och|und|and) /g, ' ')

/**
 * Whether the second spelling names the same organisation as the first: equal, almost equal, one without the brackets or dash of
 * the other, or only what stands before the comma.
 */
export function sameName(one: Spelling, other: Spelling): 'equal' | 'similar' | null {
  const [a, b] = [one.folded, other.folded]
  if (a === '' || b === '') return null
  if (a === b) return 'equal'
  if (one.halves.includes(b) || other.halves.includes(a) || one.beforeComma === b) return 'similar'
  const most = Math.max(1, Math.floor(Math.min(a.length, b.length) / 8))
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > most) return null
  // "Lokalkreds 1" and "Lokalkreds 2" are two.
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return null
  return distance(a, b) <= most ? 'similar' : null
}
