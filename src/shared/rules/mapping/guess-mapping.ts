import type { ColumnMapping, Mapping } from '../../model/mapping.ts'
import type { FoundColumn } from './columns.ts'
import { findHeaderRow } from './header-row.ts'
import { placeColumns } from './place-columns.ts'
import { contentOf } from './read-cells.ts'
import { readHeader } from './read-header.ts'
import { sceneOf } from './scene.ts'

/** How many rows are looked at to see what a column holds. */
const looked = 500

/**
 * Guesses how the columns of a table become fields: by their headers, where those say nothing by what the cells look like. headerRow is
 * 1-based, 0 for a table without one; it is found where it is not given.
 */
export function guessMapping(table: {
  readonly rows: readonly (readonly string[])[]
  readonly headerRow?: number
}): Mapping & { headerRow: number } {
  const headerRow = table.headerRow ?? findHeaderRow(table.rows)
  const headers = headerRow > 0 ? (table.rows[headerRow - 1] ?? []) : []
  const rows = table.rows.slice(headerRow, headerRow + looked)
  const width = rows.reduce((most, row) => Math.max(most, row.length), headers.length)
  const columns = Array.from({ length: width }, (_, at): FoundColumn => {
    const header = headers[at] ?? ''
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '')
    return { at, header, cells, reading: readHeader(header), content: contentOf(cells) }
  })
  const placed = placeColumns(sceneOf(columns))
  return { headerRow, columns: placed, organisations: whatOrganisations(placed) }
}

/** A table that begins with organisations or tells of them is one of partners; in an address book they are where people work. */
function whatOrganisations(columns: readonly ColumnMapping[]): Mapping['organisations'] {
  const at = (is: (column: ColumnMapping) => boolean) => columns.findIndex(is)
  const partner = at(({ target }) => target === 'partner.name')
  const person = at(({ target }) => /^person\.(?:name|givenName|familyName)$/.test(target))
  const telling = at(({ target }) => /^partner\.(?:statement|type|cvr|id|shortName)$/.test(target))
  const calledSo = /partner|medlem|member|mitglied/i.test(columns[partner]?.header ?? '')
  return partner >= 0 && (telling >= 0 || calledSo || person < 0 || partner < person) ? 'partners' : 'others'
}
