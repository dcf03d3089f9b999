const parted = /[";,|\n]|:::|^\s|\s$/

/** Several texts in one cell, so that unpackList gives them back; those that hold a separator stand in quotes. */
export const packList = (texts: readonly string[]): string =>
  texts.map((text) => (parted.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(', ')

const piece = /\s*(?:"((?:[^"]|"")*)"\s*(?=[;,|\n]|:::|$)|((?:(?!\s:::\s)[^;,|\n])*))(?:[;,|\n]|\s:::\s|$)/y

/** The texts of a cell into which a program packed several; empty ones are nothing. */
export function unpackList(cell: string): string[] {
  const texts: string[] = []
  const pattern = new RegExp(piece)
  while (pattern.lastIndex < cell.length) {
    const found = pattern.exec(cell)
    if (!found) break
    const text = found[1] === undefined ? (found[2] ?? '').trim() : found[1].replaceAll('""', '"')
    if (text !== '') texts.push(text)
  }
  return texts
}
