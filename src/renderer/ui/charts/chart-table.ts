/** What a chart tells, in figures. The first column names the row. */
export interface ChartTable {
  head: readonly string[]
  rows: readonly (readonly [string, ...number[]])[]
}

const quoted = (text: string): string => (/[";,\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** As CSV with semicolons, which a Danish spreadsheet reads as columns. */
export const csvOf = ({ head, rows }: ChartTable): string =>
  [head, ...rows].map((cells) => cells.map((cell) => quoted(String(cell))).join(';')).join('\r\n')
