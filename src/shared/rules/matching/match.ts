/** Whom an entry of a page stands for. maybe: a guess that a person must confirm; several: more than one fits, and none is chosen. */
export type Match = { kind: 'found'; id: string; by: string } | { kind: 'maybe'; id: string } | { kind: 'several' } | { kind: 'new' }

/** Ids by key, in the order given. */
export function indexBy<T extends { readonly id: string }>(
  rows: readonly T[],
  keysOf: (row: T) => readonly string[]
): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const row of rows)
    for (const key of new Set(keysOf(row))) {
      const ids = index.get(key)
      if (key !== '' && ids) ids.push(row.id)
      else if (key !== '') index.set(key, [row.id])
    }
  return index
}
