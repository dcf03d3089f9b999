import { hash } from 'node:crypto'

/** Sums are numbers below this, so that two of them can be added without loss. */
const most = 2 ** 48

/** The sum of sums; a negative one takes away. */
export const added = (sum: number, more: number): number => (sum + more + most) % most

/**
 * 48 bits of all that is said, one after the other, that are others when one sign of it is another. It finds what changes by itself, and need
 * not withstand anybody: worked out for each value that is written, it may cost no more than this (after Bryc's cyrb53, two multiplications a sign).
 */
export function sumOf(values: readonly unknown[]): number {
  const hash = new Hash48()
  for (const value of values) hash.add(value)
  return hash.sum
}

/**
 * The part of a row's sum that one of its columns has: of which row and which column it is changes it, too. Nothing, where nothing is there. The
 * sum of a row is the sum of its parts, so that of a change only what changed is worked out.
 */
export function partOf(rowId: string, column: string, value: unknown): number {
  if (value === null) return 0
  const hash = new Hash48(begunWith(rowId))
  hash.add(column)
  hash.add(value)
  return hash.sum
}

/** What was begun last: the columns of a row come one after the other. */
let begun: { rowId: string; one: number; two: number } | undefined

function begunWith(rowId: string): { one: number; two: number } {
  if (begun?.rowId === rowId) return begun
  const hash = new Hash48()
  hash.add(rowId)
  begun = { rowId, one: hash.one, two: hash.two }
  return begun
}

class Hash48 {
  one: number
  two: number

  constructor({ one, two } = { one: 0xdeadbeef, two: 0x41c6ce57 }) {
    this.one = one
    this.two = two
  }

  add(value: unknown): void {
    let { one, two } = this
    const text = textOf(value)
    for (let at = 0; at < text.length; at++) {
      const sign = text.charCodeAt(at)
      one = Math.imul(one ^ sign, 2_654_435_761)
      two = Math.imul(two ^ sign, 1_597_334_677)
    }
    // where a value ends is part of what is said
    this.one = Math.imul(one ^ (text.length + 1), 2_654_435_761)
    this.two = Math.imul(two ^ (value === null ? 1 : 2), 1_597_334_677)
  }

  get sum(): number {
    const { one, two } = this
    const high = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909)
    const low = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909)
    return (high & 0xffff) * 2 ** 32 + (low >>> 0)
  }
}

/** However a value is written or read: what SQLite makes of half a sign is done here, too. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.isWellFormed() ? value : value.toWellFormed()
  if (value === null) return ''
  return value instanceof Uint8Array ? hash('sha256', value, 'base64') : `#${value}`
}
