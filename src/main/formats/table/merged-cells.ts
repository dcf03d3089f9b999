/** Cells of one column that are merged downwards; rows are those of the sheet. */
export interface Merged {
  readonly column: number
  readonly from: number
  readonly to: number
}

/** An area such as "A2:B5", where it is more than one row high. */
export function mergedArea(reference: string): Merged[] {
  const [from = '', to = ''] = reference.split(':')
  const column = columnOf(from)
  const area = { column: column ?? 0, from: rowOf(from), to: rowOf(to) }
  return column !== undefined && area.to > area.from ? [area] : []
}

/** One organisation merged over the rows of its persons stands in all of these rows; a heading merged sideways stays where it is. */
export function fillMerged({ rows, lines }: { rows: string[][]; lines: readonly number[] }, areas: readonly Merged[]): void {
  const places = new Map(lines.map((line, index) => [line, index]))
  // areas of a true sheet never overlap; that they cannot here keeps the work within the table
  const filled = new Map<number, number>()
  for (const { column, from, to } of areas.toSorted((one, other) => one.from - other.from)) {
    const first = places.get(from)
    const value = rows[first ?? -1]?.[column] ?? ''
    if (value === '' || first === undefined || from <= (filled.get(column) ?? 0)) continue
    filled.set(column, to)
    for (let at = first + 1; (lines[at] ?? Number.POSITIVE_INFINITY) <= to; at++) fill(rows[at] ?? [], column, value)
  }
}

function fill(row: string[], column: number, value: string): void {
  while (row.length < column) row.push('')
  row[column] ||= value
}

/** "C7" is column 2. */
export function columnOf(reference: string | undefined): number | undefined {
  const letters = /^\$?([A-Z]{1,3})\$?\d/i.exec(reference ?? '')?.[1]?.toUpperCase()
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

const rowOf = (reference: string): number => Number(/\d+$/.exec(reference)?.[0] ?? 0)
