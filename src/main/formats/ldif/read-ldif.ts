import { AppError } from '#shared/errors.ts'
import type { Grid } from '#shared/model/grid.ts'
import type { Reading } from '#shared/model/mapping.ts'
import type { SourceProblem } from '#shared/model/source-draft.ts'
import { mostColumns, withinCell, withinHeight } from '../table/grid.ts'
import { decodeText } from '../text-input/index.ts'
import { type LdifEntry, readEntries } from './entries.ts'

/** Columns that one attribute may have; the last takes what is left, a line each, such as the members of a group. */
const mostOfOne = 10

/**
 * Entries as rows under a header of their attributes, in the order in which they first appear; a second value stands under "mail 2".
 * The header has line 0, since it stands nowhere in the file. Throws the codes of decodeText and the limits of tables.
 */
export function readLdif(bytes: Uint8Array, { encoding: asked }: Reading): Grid {
  const { text, encoding } = decodeText(bytes, { encoding: asked })
  const problems: SourceProblem[] = []
  const columns = new Columns()
  const rows: string[][] = []
  const lines: number[] = []
  for (const entry of readEntries(text, problems)) {
    rows.push(rowOf(entry, columns, problems))
    lines.push(entry.line)
    withinHeight(rows.length)
  }
  if (rows.length === 0) return { rows, lines, encoding, delimiter: null, sheets: [], sheet: null, problems }
  for (const row of rows) while (row.length < columns.names.length) row.push('')
  return { rows: [columns.names, ...rows], lines: [0, ...lines], encoding, delimiter: null, sheets: [], sheet: null, problems }
}

function rowOf({ values }: LdifEntry, columns: Columns, problems: SourceProblem[]): string[] {
  const row: string[] = []
  const seen = new Map<string, number>()
  for (const { attribute, value, line } of values) {
    const key = attribute.toLowerCase()
    const nth = Math.min((seen.get(key) ?? 0) + 1, mostOfOne)
    seen.set(key, nth)
    const column = columns.place(attribute, nth, line)
    while (row.length < column) row.push('')
    const before = row[column] ?? ''
    row[column] = withinCell(before === '' ? value : `${before}\n${value}`, line, column, problems)
  }
  return row
}

/** The header as it grows; names are the same whatever their capitals. */
class Columns {
  readonly names: string[] = []
  private readonly places = new Map<string, number>()

  place(attribute: string, nth: number, line: number): number {
    const key = `${attribute.toLowerCase()} ${nth}`
    const known = this.places.get(key)
    if (known !== undefined) return known
    if (this.names.length === mostColumns)
      throw new AppError('import.too-many-columns', { line, columns: mostColumns + 1, limit: mostColumns })
    this.places.set(key, this.names.length)
    this.names.push(nth === 1 ? attribute : `${attribute} ${nth}`)
    return this.names.length - 1
  }
}
