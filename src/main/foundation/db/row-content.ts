import { hash } from 'node:crypto'

/** Sums are numbers below this, so that two of them can be added without loss. */
const most = 2 ** 48

/** All a row holds as one text, however it is read or written: what SQLite makes of half a sign is done here, too. */
export function contentOf(values: readonly unknown[]): string {
  return JSON.stringify(
    values.map((value) => (typeof value === 'string' ? value.toWellFormed() : value instanceof Uint8Array ? digestOf(value) : value))
  )
}

const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'base64')

/** 48 bits that are others when the content is another. */
export const sumOf = (content: string): number => Number.parseInt(hash('sha256', content, 'hex').slice(0, 12), 16)

/** The sum of sums; a negative one takes away. */
export const added = (sum: number, more: number): number => (sum + more + most) % most
