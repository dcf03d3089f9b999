import { distance } from 'fastest-levenshtein'

/** Top-level domains that stand beside each other in one alliance without being a slip. */
const usual = new Set('dk no se de fi is fo gl uk ie nl be fr es it at ch pl eu com org net info nu io edu gov int example test'.split(' '))

/**
 * The known domain that this one was probably meant to be, or null. Closeness depends on the length, so that short
 * names such as etf.dk and eft.dk are left alone; two neighbouring letters that changed places count once.
 */
export function meantDomain(domain: string, known: readonly string[]): string | null {
  const written = domain.toLowerCase()
  if (known.some((other) => other.toLowerCase() === written)) return null
  return known.find((other) => isSlip(written, other.toLowerCase())) ?? null
}

function isSlip(written: string, meant: string): boolean {
  if (written === meant.replaceAll('.', '')) return true
  const [name, top] = parts(written)
  const [otherName, otherTop] = parts(meant)
  if (name === '' || otherName === '') return false
  if (name === otherName) return !(usual.has(top) && usual.has(otherTop)) && editDistance(top, otherTop) === 1
  return top === otherTop && editDistance(name, otherName) <= allowed(Math.min(name.length, otherName.length))
}

function parts(domain: string): [name: string, top: string] {
  const dot = domain.lastIndexOf('.')
  return [domain.slice(0, Math.max(dot, 0)), domain.slice(dot + 1)]
}

const allowed = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2)

function editDistance(one: string, other: string): number {
  return haveSwapped(one, other) ? 1 : distance(one, other)
}

function haveSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
