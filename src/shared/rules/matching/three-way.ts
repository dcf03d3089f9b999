/**
 * What a source says now, beside what it said last time (undefined: never) and what stands in the card file.
 * same: nothing to do · theirs: the source has news · mine: only the card file was changed since · both: both were.
 */
export type Verdict = 'same' | 'theirs' | 'mine' | 'both'

/** Values must be comparable already. An empty source never clears. */
export function threeWay(base: string | undefined, theirs: string, mine: string): Verdict {
  if (theirs === '' || theirs === mine) return 'same'
  if (base === undefined || mine === base) return 'theirs'
  return theirs === base ? 'mine' : 'both'
}

/**
 * The same for values that come in lists, such as addresses. Of a source that was never read before, values are only added:
 * what else a person has may have come from anywhere.
 */
export function threeWayList(base: readonly string[] | undefined, theirs: readonly string[], mine: readonly string[]): Verdict {
  if (base === undefined) return theirs.every((value) => mine.includes(value)) ? 'same' : 'theirs'
  return threeWay(asSet(base), asSet(theirs), asSet(mine))
}

/** What a list becomes when the source is followed: what it dropped since goes, its own order leads, what others added stays. */
export function mergedList(base: readonly string[] | undefined, theirs: readonly string[], mine: readonly string[]): string[] {
  const kept = mine.filter((value) => !theirs.includes(value) && !base?.includes(value))
  const known = base === undefined ? mine : []
  return [...new Set([...known, ...theirs, ...kept])]
}

const asSet = (values: readonly string[]) => [...new Set(values)].sort().join('\n')
