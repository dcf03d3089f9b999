import { type GroupedLines, linesOf, type RowSource } from './types.ts'

const CHUNK = 200

/**
 * The line of the first row that passes, from start on and round the end; undefined when there is none, or when the
 * question is no longer asked.
 */
export async function findRow<Row>(
  source: Pick<RowSource<Row>, 'total' | 'lines' | 'groups' | 'load'>,
  start: number,
  passes: (row: Row) => boolean,
  isAsked: () => boolean = () => true
): Promise<number | undefined> {
  const spans = [
    [start, linesOf(source)],
    [0, Math.min(start, linesOf(source))]
  ] as const
  for (const [begin, end] of spans) {
    for (let from = begin; from < end; from += CHUNK) {
      const rows = await source.load(from, Math.min(end, from + CHUNK))
      if (!isAsked()) return undefined
      const found = rows.findIndex(passes)
      if (found >= 0) return lineOf(source.groups, from, found)
    }
  }
  return undefined
}

/** The line on which the row stands that is so many rows behind a line: lines of groups hold none. */
function lineOf(groups: GroupedLines | undefined, from: number, rows: number): number {
  let line = from
  for (let left = rows; groups; line++) {
    if (groups.at(line)) continue
    if (left-- === 0) return line
  }
  return from + rows
}
