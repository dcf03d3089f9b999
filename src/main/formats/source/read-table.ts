import { guessProjectColumns, readProjectRows } from '#main/formats/project-table/index.ts'
import type { Grid } from '#shared/model/grid.ts'
import { type ColumnMapping, type Mapping, namesProjects, type Reading, type TableReading } from '#shared/model/mapping.ts'
import type { SourceDraft } from '#shared/model/source-draft.ts'
import { guessMapping } from '#shared/rules/mapping/guess-mapping.ts'
import { followHeaders, headerFingerprint } from '#shared/rules/mapping/header-fingerprint.ts'

/** How a file with these headers was read the last time it was accepted. */
export interface Profile extends Mapping {
  readonly fingerprint: string
}

export interface ReadTable {
  readonly table: TableReading
  readonly draft: SourceDraft
}

interface Asked {
  readonly reading: Reading
  readonly mapping: Mapping | undefined
  readonly profiles: readonly Profile[]
}

const shownSamples = 3
const longestSample = 200
const shownRows = 20
const longestShown = 80

/** A table as drafts: as the user says, else as the same headers were read last time, else as its headers and cells suggest. */
export async function readTable(grid: Grid, asked: Asked): Promise<ReadTable> {
  const table = tableReading(grid, asked)
  const { headerRow, columns, organisations } = table
  if (namesProjects(table)) return { table, draft: readProjectRows({ grid, headerRow, columns: columns.map(withoutSamples) }) }
  const { readContacts } = await import('#main/formats/contacts/index.ts')
  return { table, draft: readContacts({ grid, headerRow, columns: columns.map(withoutSamples), organisations }) }
}

const withoutSamples = ({ samples: _samples, ...column }: TableReading['columns'][number]): ColumnMapping => column

/** What a table is, as far as its rows at hand tell. */
export function tableReading(grid: Grid, { reading, mapping, profiles }: Asked): TableReading {
  const ofProjects = guessProjectColumns(grid.rows, reading.headerRow)
  const headerAt = ofProjects?.headerRow ?? reading.headerRow
  const guess = { ...guessMapping({ rows: grid.rows, ...(headerAt === undefined ? {} : { headerRow: headerAt }) }), ...ofProjects }
  const { headerRow } = guess
  const headers = grid.rows[headerRow - 1] ?? []
  const fingerprint = headerFingerprint(headers)
  const known = mapping === undefined && fingerprint !== '' ? followProfile(profiles, fingerprint, headers) : undefined
  const { columns, organisations } = mapping ?? known ?? guess
  const rows = grid.rows.slice(headerRow)
  return {
    encoding: grid.encoding,
    delimiter: grid.delimiter,
    sheets: grid.sheets,
    sheet: grid.sheet,
    headerRow,
    rows: rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).length,
    columns: columns.map((column, at) => ({ ...column, samples: samplesOf(rows, at) })),
    preview: grid.rows
      .slice(0, shownRows + Math.min(headerRow, shownRows))
      .map((cells) => cells.map((cell) => cell.slice(0, longestShown))),
    organisations,
    known: known !== undefined
  }
}

function followProfile(profiles: readonly Profile[], fingerprint: string, headers: readonly string[]): Mapping | undefined {
  const profile = profiles.find((each) => each.fingerprint === fingerprint)
  const columns = profile && followHeaders(profile.columns, headers)
  return profile && columns ? { columns, organisations: profile.organisations } : undefined
}

function samplesOf(rows: readonly (readonly string[])[], column: number): string[] {
  const samples: string[] = []
  for (const cells of rows) {
    const cell = (cells[column] ?? '').trim()
    if (cell === '') continue
    samples.push(cell.slice(0, longestSample))
    if (samples.length === shownSamples) break
  }
  return samples
}
