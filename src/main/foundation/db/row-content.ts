import { hash } from 'node:crypto'

/** Sums are numbers below this, so that two of them can be added without loss. */
const most = 2 ** 48

/** The sum of sums; a negative one takes away. */
export const added = (sum: number, more: number): number => (sum + more + most) % most

/**
 * 48 bits of all that a row holds, column by column, that are others when one sign of it is another. It finds what changes by itself, and need
 * not withstand anybody: worked out for each row that is written, it may cost no more than this (after Bryc's cyrb53, two multiplications a sign).
 */
export function sumOf(values: readonly unknown[]): number {
  let [one, two] = [0xdeadbeef, 0x41c6ce57]
  for (const value of values) {
    const text = textOf(value)
    for (let at = 0; at < text.length; at++) {
      const sign = text.charCodeAt(at)
      one = Math.imul(one ^ sign, 2_654_435_761)
      two = Math.imul(two ^ sign, 1_597_334_677)
    }
    // where a column ends is part of what is said
    one = Math.imul(one ^ (text.length + 1), 2_654_435_761)
    two = Math.imul(two ^ (value === null ? 1 : 2), 1_597_334_677)
  }
  const high = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909)
  const low = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909)
  return (high & 0xffff) * 2 ** 32 + (low >>> 0)
}

/** However a value is written or read: what SQLite makes of half a sign is done here, too. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.isWellFormed() ? value : value.toWellFormed()
  if (value === null) return ''
  return value instanceof Uint8Array ? hash('sha256', value, 'base64') : `#${value}`
}
