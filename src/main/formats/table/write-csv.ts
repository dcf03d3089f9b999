import { guardCell } from './formula-guard.ts'

/** Whatever program opens the file, a cell with a delimiter of any kind stays one cell. */
const needsQuotes = /[",;\t|\r\n\ufeff]|^[ ]|[ ]$/

/**
 * Delimited text that readGrid gives back as it was, with formulas guarded. Danish Excel wants ";" and the byte order mark.
 * Line breaks are CRLF; what is no Unicode (half a surrogate pair) and zeros cannot stand in a text file.
 */
export function writeCsv(rows: readonly (readonly string[])[], { delimiter, bom }: { delimiter: ',' | ';' | '\t'; bom: boolean }): string {
  const lines = rows.map((cells, row) => `${cells.map((cell, column) => written(cell, row + column === 0)).join(delimiter)}\r\n`)
  return (bom ? '\ufeff' : '') + lines.join('')
}

function written(cell: string, first: boolean): string {
  const value = guardCell(cell)
  // unquoted, the first would tell Excel the delimiter
  return needsQuotes.test(value) || (first && /^sep=/i.test(value)) ? `"${value.replaceAll('"', '""')}"` : value
}
