import { distance } from 'fastest-levenshtein'
import { fold } from '#shared/rules/fold.ts'

/** A name made ready for comparing: folded, and without either half ("DIF - Danmarks Idrætsforbund", "Center for Lighed (CFL)"). */
export type Spelling = { folded: string; halves: readonly string[] }

export function spellingOf(name: string): Spelling {
  if (name.length > 200) return { folded: '', halves: [] }
  const halves = name.split(/\s+[-–—]\s+|\s*[()]\s*/)
  return { folded: fold(name), halves: halves.length > 1 ? halves.map(fold).filter((half) => half.length > 1) : [] }
}

/** Whether two spellings name the same organisation: equal, almost equal, or one without the brackets or dash of the other. */
export function sameName(one: Spelling, other: Spelling): 'equal' | 'similar' | null {
  const [a, b] = [one.folded, other.folded]
  if (a === '' || b === '') return null
  if (a === b) return 'equal'
  if (one.halves.includes(b) || other.halves.includes(a)) return 'similar'
  const most = Math.max(1, Math.floor(Math.min(a.length, b.length) / 8))
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > most) return null
  // "Lokalkreds 1" and "Lokalkreds 2" are two.
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return null
  return distance(a, b) <= most ? 'similar' : null
}
