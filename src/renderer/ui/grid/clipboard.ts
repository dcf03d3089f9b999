/** Rows of cells as spreadsheets hand them over. */
export type Block = readonly (readonly string[])[]

const wantsQuotes = /^"|[\t\r\n]/

/** Tab-separated text as Excel writes it: a cell with a tab, a line break or a leading quotation mark stands in quotation marks. */
export function toTsv(block: Block): string {
  const lines = block.map((row) => row.map((text) => (wantsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t'))
  return lines.length > 1 ? `${lines.join('\r\n')}\r\n` : lines.join('')
}

const cell = /"((?:[^"]|"")*)"(?=\t|\r|\n|$)|[^\t\r\n]*/y
const lineEnd = /\r\n|\r|\n/y

/** Reads what toTsv or a spreadsheet writes. A line break at the very end is no row; a lone quotation mark is just that. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  for (;;) {
    cell.lastIndex = at
    const [whole = '', quoted] = cell.exec(text) ?? []
    row.push(quoted === undefined ? whole : quoted.replaceAll('""', '"'))
    at += whole.length
    if (text[at] === '\t') {
      at++
      continue
    }
    rows.push(row)
    lineEnd.lastIndex = at
    at += lineEnd.exec(text)?.[0].length ?? 0
    if (at >= text.length) return rows
    row = []
  }
}

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const toHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => escaped[sign] ?? sign).replace(/\r\n|\r|\n/g, '<br>')

/** A table as spreadsheets and word processors take it. Every cell is text there: a number keeps its zeros, a formula is never run. */
export function toHtmlTable(block: Block): string {
  const rows = block.map((row) => `<tr>${row.map((text) => `<td style="${asText}">${toHtml(text)}</td>`).join('')}</tr>`)
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`
}

const asText = "white-space:pre-wrap;mso-number-format:'\\@'"
