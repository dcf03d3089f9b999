// Loops by index: they run a million times for one letter of a search.

/** The numbers that are in every set; the first set is the smallest. */
export function inAll([first, ...others]: readonly Int32Array[]): Int32Array {
  let left = first ?? new Int32Array()
  for (const set of others) {
    const before = new Set(left)
    left = set.filter((seq) => before.has(seq))
  }
  return left
}

/** The rows of an order that are in every set, by one pass over the order. */
export function pickedMany(order: Int32Array, sets: readonly Int32Array[]): Int32Array {
  const found = new Uint8Array(largest(order) + 1)
  for (const [before, set] of sets.entries())
    for (let at = 0; at < set.length; at++) {
      const seq = set[at] ?? 0
      if (found[seq] === before) found[seq] = before + 1
    }
  return order.filter((seq) => found[seq] === sets.length)
}

/** Where each row stands in an order, by rowid; -1 for what is not in it. */
export function placesIn(order: Int32Array): Int32Array {
  const places = new Int32Array(largest(order) + 1).fill(-1)
  for (let at = 0; at < order.length; at++) places[order[at] ?? 0] = at
  return places
}

/** The rows of an order that are in the set, by sorting their places. */
export function pickedFew(order: Int32Array, places: Int32Array, set: Int32Array): Int32Array {
  const found = set
    .map((seq) => places[seq] ?? -1)
    .filter((place) => place >= 0)
    .sort()
  return found.map((place) => order[place] ?? 0)
}

function largest(order: Int32Array): number {
  let most = 0
  for (let at = 0; at < order.length; at++) most = Math.max(most, order[at] ?? 0)
  return most
}
