import { keysOf, leftoversAbove, readContactRows } from '#main/formats/contacts/index.ts'
import { type CsvRow, streamRows } from '#main/formats/table/index.ts'
import { AppError } from '#shared/errors.ts'
import type { Grid } from '#shared/model/grid.ts'
import { namesProjects, type TableReading } from '#shared/model/mapping.ts'
import type { SourceDraft } from '#shared/model/source-draft.ts'
import { tableReading } from './read-table.ts'
import type { SourcePart, StreamInput } from './source-part.ts'

/** Rows of the beginning, by which the columns are told and the way dates are written. */
const tellingRows = 2000
/** Characters of a part. */
const mostText = 16 * 1024 * 1024

type TableInput = Omit<StreamInput, 'kind'>

/** A table by parts. Its columns are as the user says, else as the same headers were read last time, else as its beginning suggests. */
export async function* streamTable({ chunks, mapping, profiles, atOnce }: TableInput): AsyncGenerator<SourcePart> {
  let table: TableReading | undefined
  let telling: readonly (readonly string[])[] = []
  const named = new Map<string, string>()
  let leftovers: SourceDraft['leftovers'] = []
  for await (const { rows, isFirst } of partsOf(streamRows(chunks), atOnce)) {
    const grid = gridOf(rows)
    if (isFirst) {
      table = tableReading(grid, { reading: {}, mapping, profiles })
      leftovers = leftoversAbove(grid, table.headerRow)
      if (namesProjects(table)) throw new AppError('import.nobody-found')
      telling = grid.rows.slice(table.headerRow, tellingRows)
    }
    if (!table) return
    for (const part of isFirst ? cut(grid, table.headerRow, atOnce) : [grid]) {
      const draft = readContactRows({
        grid: part,
        headerRow: 0,
        columns: table.columns,
        organisations: table.organisations,
        telling,
        named
      })
      for (const { name, ...partner } of draft.partners)
        for (const key of keysOf({ name, ...partner })) if (!key.startsWith('name ') && !named.has(key)) named.set(key, name.value)
      yield { draft: { ...draft, leftovers }, table }
      leftovers = []
    }
  }
  if (!table) throw new AppError('import.empty')
}

interface Part {
  rows: CsvRow[]
  isFirst: boolean
}

/** The first part holds all the rows that tell, however few are wanted at once. */
async function* partsOf(rows: AsyncIterable<CsvRow>, atOnce: number): AsyncGenerator<Part> {
  let part: Part = { rows: [], isFirst: true }
  let size = 0
  for await (const row of rows) {
    part.rows.push(row)
    for (const cell of row.cells) size += cell.length
    if (size < mostText && part.rows.length < (part.isFirst ? Math.max(atOnce, tellingRows) : atOnce)) continue
    yield part
    part = { rows: [], isFirst: false }
    size = 0
  }
  if (part.rows.length > 0) yield part
}

const gridOf = (rows: readonly CsvRow[]): Grid => ({
  rows: rows.map(({ cells }) => cells),
  lines: rows.map(({ line }) => line),
  ...{ encoding: null, delimiter: null, sheets: [], sheet: null },
  problems: rows.flatMap(({ problems }) => problems)
})

/** The rows under the header by parts; what is wrong with a row goes with it. */
function* cut(grid: Grid, headerRow: number, atOnce: number): Generator<Grid> {
  for (let at = headerRow; at < grid.rows.length; at += atOnce) {
    const lines = grid.lines.slice(at, at + atOnce)
    const [from, to] = [at === headerRow ? 0 : (lines[0] ?? 0), grid.lines[at + atOnce] ?? Number.POSITIVE_INFINITY]
    const problems = grid.problems.filter(({ line }) => line >= from && line < to)
    yield { ...grid, rows: grid.rows.slice(at, at + atOnce), lines, problems }
  }
}
