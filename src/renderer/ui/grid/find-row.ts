import type { RowSource } from './types.ts'

const CHUNK = 200

/**
 * The index of the first row that passes, from start on and round the end; undefined when there is none, or when the
 * question is no longer asked.
 */
export async function findRow<Row>(
  source: Pick<RowSource<Row>, 'total' | 'load'>,
  start: number,
  passes: (row: Row) => boolean,
  isAsked: () => boolean = () => true
): Promise<number | undefined> {
  const spans = [
    [start, source.total],
    [0, Math.min(start, source.total)]
  ] as const
  for (const [begin, end] of spans) {
    for (let from = begin; from < end; from += CHUNK) {
      const rows = await source.load(from, Math.min(end, from + CHUNK))
      if (!isAsked()) return undefined
      const found = rows.findIndex(passes)
      if (found >= 0) return from + found
    }
  }
  return undefined
}
