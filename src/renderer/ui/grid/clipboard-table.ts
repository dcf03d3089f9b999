import { plainText } from './clipboard-text.ts'

/** A cell while it is read. */
interface Cell {
  text: string
  columns: number
  rows: number
  /** White space is what it says, as in what we copy. */
  isKept: boolean
}

const token = /<!--[\s\S]*?-->|<(style|script|title)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi
/** A larger page is no block of cells that somebody has marked. */
const mostSigns = 20_000_000
/** Beyond this, a table says of itself that it is wider than any sheet. */
const mostSpan = 1000
const structure = new Set(['tr', 'td', 'th'])
const blocks = new Set(['p', 'div', 'li'])

/**
 * The first table of a page that was copied; undefined when there is none. A cell over several columns or rows stands in the first. Read as
 * text: the window never makes elements of what comes from elsewhere.
 */
export function fromHtmlTable(html: string): string[][] | undefined {
  const rows = html.length > mostSigns ? undefined : cellsOf(html)
  return rows && spread(rows)
}

function cellsOf(html: string): Cell[][] | undefined {
  let depth = 0
  const rows: Cell[][] = []
  let isOpen = false
  const cell = () => (isOpen ? rows.at(-1)?.at(-1) : undefined)
  for (const [whole, , end, name, attributes = ''] of html.matchAll(token)) {
    const tag = name?.toLowerCase()
    if (tag === 'table') {
      depth += end ? -1 : 1
      if (depth === 0) return rows
    } else if (depth === 0) continue
    else if (tag === undefined) add(cell(), whole.startsWith('<') && whole.length > 1 ? '' : whole)
    else if (tag === 'br') breakLine(cell())
    else if (depth === 1 && structure.has(tag)) {
      isOpen = !end && tag !== 'tr'
      if (isOpen) begin(rows, attributes)
      else if (!end) rows.push([])
    } else if (!end && blocks.has(tag) && cell()?.text.trim()) breakLine(cell())
  }
  return depth > 0 ? rows : undefined
}

function begin(rows: Cell[][], attributes: string): void {
  if (rows.length === 0) rows.push([])
  const span = (name: string) =>
    Math.min(mostSpan, Math.max(1, Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1)))
  rows.at(-1)?.push({ text: '', columns: span('colspan'), rows: span('rowspan'), isKept: /white-space:\s*pre/i.test(attributes) })
}

/** Line breaks of the source are white space; those of the text are noted by a sign that no text has. */
const lineBreak = '\ue000'

function add(cell: Cell | undefined, source: string): void {
  if (cell) cell.text += plainText(source).replaceAll(lineBreak, '')
}

function breakLine(cell: Cell | undefined): void {
  if (cell) cell.text += lineBreak
}

const textOf = ({ text, isKept }: Cell): string =>
  isKept
    ? text.replaceAll(lineBreak, '\n')
    : text
        .replace(/[\s\u00a0]+/g, ' ')
        .replace(/ ?\ue000 ?/g, '\n')
        .trim()

/** Every row as wide as the widest; what a cell covers beside itself is empty. */
function spread(rows: readonly Cell[][]): string[][] {
  const taken = new Map<number, Set<number>>()
  const texts = rows.map((cells, row) => {
    const line: string[] = []
    for (const cell of cells) {
      while (taken.get(row)?.has(line.length)) line.push('')
      const columns = Array.from({ length: cell.columns }, (_, at) => line.length + at)
      for (let below = row + 1; below < Math.min(rows.length, row + cell.rows); below++)
        taken.set(below, new Set([...(taken.get(below) ?? []), ...columns]))
      line.push(textOf(cell), ...columns.slice(1).map(() => ''))
    }
    return line
  })
  const width = Math.max(0, ...texts.map(({ length }) => length))
  return texts.map((line) => [...line, ...Array.from({ length: width - line.length }, () => '')])
}
