import { zipPieces } from '../zip/index.ts'
import { columnName } from './grid.ts'

type SheetRows = readonly (readonly string[])[]

export interface SheetToWrite {
  readonly name: string
  /** One after the other, they are the rows; the first is the header. */
  readonly pages: Iterable<SheetRows>
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Style 1 is text, style 2 the header: cells stay text when somebody edits them, so that no number loses a zero or its plus. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/**
 * A workbook in which every cell is text, piece by piece. It reads back as it was; Excel itself shows 32,767 characters of a cell.
 */
export function* xlsxPieces(sheets: readonly SheetToWrite[]): Generator<Uint8Array> {
  const names = sheetNames(sheets)
  yield* zipPieces([
    ...bookParts(names).map(([name, xml]) => ({ name, pieces: [encoder.encode(head + xml)] })),
    { name: 'xl/styles.xml', pieces: [encoder.encode(styles)] },
    ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, pieces: sheetPieces(sheet) }))
  ])
}

/** A small workbook at once. */
export const writeXlsx = (sheets: readonly { readonly name: string; readonly rows: SheetRows }[]): Uint8Array =>
  Buffer.concat([...xlsxPieces(sheets.map(({ name, rows }) => ({ name, pages: [rows] })))])

const encoder = new TextEncoder()

/** What a workbook is beside its sheets. */
function bookParts(names: readonly string[]): [string, string][] {
  const numbers = names.map((_, index) => index + 1)
  const each = (part: (no: number) => string) => numbers.map(part).join('')
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/>${each((no) => `<Override PartName="/xl/worksheets/sheet${no}.xml" ContentType="${kinds}.worksheet+xml"/>`)}</Types>`
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each((no) => `<sheet name="${escaped(names[no - 1] ?? '')}" sheetId="${no}" r:id="rId${no}"/>`)}</sheets></workbook>`
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packages}/relationships">${each((no) => `<Relationship Id="rId${no}" Type="${office}/worksheet" Target="worksheets/sheet${no}.xml"/>`)}<Relationship Id="rId${names.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`
    ]
  ]
}

function* sheetPieces({ pages }: SheetToWrite): Generator<Uint8Array> {
  let count = 0
  for (const rows of pages) {
    const begin = count === 0 ? sheetHead(rows) : ''
    yield encoder.encode(begin + rows.map((cells) => rowXml(cells, ++count)).join(''))
  }
  yield encoder.encode(`${count === 0 ? sheetHead([]) : ''}</sheetData></worksheet>`)
}

function rowXml(cells: readonly string[], row: number): string {
  const style = row === 1 ? 2 : 1
  let xml = `<row r="${row}">`
  for (const [column, value] of cells.entries())
    if (value !== '')
      xml += `<c r="${columnName(column)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
  return `${xml}</row>`
}

/** Columns as wide as the first rows want them, and a header that stays in sight. */
function sheetHead(rows: SheetRows): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = Array.from(
    { length: width },
    (_, at) => `<col min="${at + 1}" max="${at + 1}" width="${columnWidth(rows, at)}" customWidth="1"/>`
  )
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  return `${head}<worksheet xmlns="${main}">${frozen}${width > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`
}

/** In characters, by the first rows. */
const columnWidth = (rows: SheetRows, column: number): number =>
  Math.min(
    60,
    rows.slice(0, 200).reduce((most, row) => Math.max(most, (row[column] ?? '').length + 2), 8)
  )

/** As Excel demands them: up to 31 characters, without some signs, no two alike. */
function sheetNames(sheets: readonly { readonly name: string }[]): string[] {
  const taken = new Set<string>()
  return sheets.map(({ name }, index) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31) || `${index + 1}`
    const unique = taken.has(plain.toLowerCase()) ? `${plain.slice(0, 26)} ${index + 1}` : plain
    taken.add(unique.toLowerCase())
    return unique
  })
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML cannot hold
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu

// most cells are plain
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const plain = /^[^&<>"_\u0000-\u001f\ud800-\udfff\ufffe\uffff]*$/

/** What XML cannot hold, or would change, is written as _x0007_, and so is what looks like it. */
const escaped = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
        .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
        .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
