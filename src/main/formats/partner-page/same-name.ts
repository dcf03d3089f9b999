import { distance } from 'fastest-levenshtein'
import { fold } from '#shared/rules/fold.ts'

/** Whether two spellings name the same organisation: equal, almost equal, or with and without the part in brackets or after a dash. */
export function sameName(one: string, other: string): 'equal' | 'similar' | null {
  if (one === other) return 'equal'
  if (one.length > 200 || other.length > 200) return null
  const [a, b] = [fold(one), fold(other)]
  if (a === '' || b === '') return null
  if (a === b) return 'equal'
  // "Lokalkreds 1" and "Lokalkreds 2" are two.
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return null
  const shorter = Math.min(a.length, b.length)
  if (shorter > 5 && distance(a, b) <= Math.max(1, Math.floor(shorter / 8))) return 'similar'
  return coreNames(one).includes(b) || coreNames(other).includes(a) ? 'similar' : null
}

/** "DIF - Danmarks Idrætsforbund", "Center for Lighed (CFL)": what is left without either half. */
function coreNames(name: string): string[] {
  const halves = name.split(/\s+[-–—]\s+|\s*[()]\s*/).map(fold)
  return halves.length > 1 ? halves.filter((half) => half.length > 1) : []
}
