/** How a cell begins that a spreadsheet would reckon. */
export const canRun = /^[=+\-@\t\r\n＝＋－＠]/

/** The cells of a CSV, by a reader that knows of no guard: what stands between the signs of the file. */
export function cellsOf(table: string): string[] {
  const cells: string[] = []
  for (const [, quoted, bare] of table.replace(/^\ufeff/, '').matchAll(/(?:^|;|\r\n)(?:"((?:[^"]|"")*)"|([^;\r\n]*))/g))
    cells.push((quoted ?? bare ?? '').replaceAll('""', '"'))
  return cells
}
