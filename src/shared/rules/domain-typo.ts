/** Top-level domains that stand beside each other in one alliance without being a slip. */
const usual = new Set('dk no se de fi is fo gl uk ie nl be fr es it at ch pl eu com org net info nu io edu gov int example test'.split(' '))

/**
 * The known domain that this one was probably meant to be, or null. Closeness depends on the length, so that short
 * names such as blf.example and bfl.example are left alone; two neighbouring letters that changed places count once.
 */
export function meantDomain(domain: string, known: readonly string[]): string | null {
  const written = domain.toLowerCase()
  if (written.length > 253 || known.some((other) => other.toLowerCase() === written)) return null
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

/** Letters to add, leave out, change or swap with their neighbour; domains are at most 253 letters long. */
function editDistance(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let line = 1; line <= one.length; line++) {
    const next = [line]
    for (let column = 1; column <= other.length; column++) {
      const same = one[line - 1] === other[column - 1]
      const swapped = line > 1 && one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1]
      const cost = Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (row[column - 1] ?? 0) + (same ? 0 : 1))
      next.push(swapped ? Math.min(cost, (before[column - 2] ?? 0) + 1) : cost)
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}
