const base = 36
const lowest = 1
const highest = 26

/** The letters of a domain label that is written as "xn--…" (RFC 3492) in lower case, or null where they are none. */
export function decodePunycode(label: string): string | null {
  const body = label.slice(4)
  const delimiter = body.lastIndexOf('-')
  const signs = [...body.slice(0, Math.max(0, delimiter))]
  const digits = body.slice(delimiter + 1)
  let [code, bias, place] = [128, 72, 0]
  for (let at = 0; at < digits.length; ) {
    const before = place
    for (let [weight, k] = [1, base]; ; k += base) {
      const digit = digitOf(digits.charCodeAt(at++))
      if (digit === null) return null
      place += digit * weight
      const threshold = Math.min(highest, Math.max(lowest, k - bias))
      if (digit < threshold) break
      weight *= base - threshold
      if (place > 0x7fffffff || weight > 0x7fffffff) return null
    }
    const count = signs.length + 1
    bias = adapted(place - before, count, before === 0)
    code += Math.floor(place / count)
    place %= count
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
    signs.splice(place++, 0, String.fromCodePoint(code))
  }
  return signs.join('')
}

function digitOf(code: number): number | null {
  if (code >= 97 && code <= 122) return code - 97
  return code >= 48 && code <= 57 ? code - 48 + 26 : null
}

function adapted(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2))
  rest += Math.floor(rest / count)
  let steps = 0
  for (; rest > ((base - lowest) * highest) / 2; steps += base) rest = Math.floor(rest / (base - lowest))
  return steps + Math.floor(((base - lowest + 1) * rest) / (rest + 38))
}
