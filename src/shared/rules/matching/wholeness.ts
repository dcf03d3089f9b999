interface Counts {
  readonly partners: number
  readonly persons: number
}

/** Fewer than this of the last import is part of a page. */
const leastOfLast = 0.8

/** Whether a page is all there: judged by the reader, then against the last whole page from the same source (null: there is none). */
export function judgeWholeness(read: 'whole' | 'folded', now: Counts, last: Counts | null): 'whole' | 'folded' | 'part' {
  if (read === 'folded' || last === null) return read
  if (now.partners < leastOfLast * last.partners) return 'part'
  if (now.persons < last.persons / 2) return 'folded'
  return now.persons < leastOfLast * last.persons ? 'part' : 'whole'
}
