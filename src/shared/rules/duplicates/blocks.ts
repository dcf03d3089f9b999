/** The pair with these numbers is worth comparing. May be called more than once for a pair. */
export type Visit = (one: number, two: number) => void

export function addTo<Key>(blocks: Map<Key, number[]>, key: Key, at: number): void {
  const block = blocks.get(key)
  if (block) block.push(at)
  else blocks.set(key, [at])
}

/** Those who have a key in common, by that key. */
export function blocksOf<Key>(members: Iterable<number>, keysOf: (at: number) => Iterable<Key>): Map<Key, number[]> {
  const blocks = new Map<Key, number[]>()
  for (const at of members) for (const key of keysOf(at)) addTo(blocks, key, at)
  return blocks
}

/** Every two of a block. */
export function visitPairs(block: readonly number[], visit: Visit): void {
  for (const [place, one] of block.entries()) for (let next = place + 1; next < block.length; next++) visit(one, block[next] as number)
}
