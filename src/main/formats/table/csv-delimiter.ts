import { scanRow } from './csv-scan.ts'

/** In the order that decides where nothing else does: Danish text and numbers have commas in them. */
const delimiters = ['\t', ';', '|', ','] as const
export type Delimiter = (typeof delimiters)[number]

const sample = 256 * 1024
const sampleRows = 300

/** The first line by which Excel is told the delimiter; it is no row. */
export const namedDelimiter = (text: string): { delimiter: Delimiter; length: number } | null => {
  const found = /^sep=([,;\t|])(?:\r\n|[\r\n]|$)/i.exec(text)
  const delimiter = delimiters.find((each) => each === found?.[1])
  return found && delimiter !== undefined ? { delimiter, length: found[0].length } : null
}

/** The delimiter that parts the rows most evenly, outside quotation marks; null where there is only one column. */
export function findDelimiter(text: string): Delimiter | null {
  const start = text.slice(0, sample)
  const parted = delimiters.map((delimiter) => ({ delimiter, ...parting(start, delimiter, text.length <= sample) }))
  const best = parted.toSorted((one, other) => other.even - other.flawed - (one.even - one.flawed) || other.even - one.even)[0]
  // commas in some of the lines below a header without any are prose
  return best && best.even > 0 && (best.first || best.even >= 0.5) ? best.delimiter : null
}

interface Parting {
  /** Part of the rows that have as many cells as the most usual row of several. */
  readonly even: number
  /** Part of the rows whose quotation marks make no sense. */
  readonly flawed: number
  /** Whether the first row has several cells. */
  readonly first: boolean
}

function parting(text: string, delimiter: Delimiter, whole: boolean): Parting {
  const counts = new Map<number, number>()
  let [rows, flawed, first] = [0, 0, false]
  for (let at = 0; at < text.length && rows < sampleRows; ) {
    // a first row longer than the sample is told from what there is of it
    const row = scanRow(text, at, delimiter.charCodeAt(0), whole || rows === 0)
    if (row === 'more') break
    at = row.end
    const count = row.cells.length
    if (count === 1 && row.cells[0]?.trim() === '') continue
    if (rows === 0) first = count > 1
    rows++
    if (row.flaw) flawed++
    if (count > 1) counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  const even = Math.max(0, ...counts.values())
  return { even: even / Math.max(1, rows), flawed: flawed / Math.max(1, rows), first }
}
