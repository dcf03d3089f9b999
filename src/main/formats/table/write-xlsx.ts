import { writeZip } from '../zip/index.ts'
import { columnName } from './grid.ts'

export interface SheetToWrite {
  readonly name: string
  /** The first row is the header. */
  readonly rows: readonly (readonly string[])[]
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Style 1 is text, style 2 the header: cells stay text when somebody edits them, so that no number loses a zero or its plus. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** A workbook in which every cell is text. It reads back as it was; Excel itself shows 32,767 characters of a cell. */
export function writeXlsx(sheets: readonly SheetToWrite[]): Uint8Array {
  const names = sheetNames(sheets)
  const numbers = sheets.map((_, index) => index + 1)
  const each = (part: (no: number) => string) => numbers.map(part).join('')
  const parts: [string, string][] = [
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
      `<Relationships xmlns="${packages}/relationships">${each((no) => `<Relationship Id="rId${no}" Type="${office}/worksheet" Target="worksheets/sheet${no}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`
    ]
  ]
  const encoder = new TextEncoder()
  return writeZip([
    ...parts.map(([name, xml]) => ({ name, data: encoder.encode(head + xml) })),
    { name: 'xl/styles.xml', data: encoder.encode(styles) },
    ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, data: encoder.encode(sheetXml(sheet)) }))
  ])
}

function sheetXml({ rows }: SheetToWrite): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = Array.from(
    { length: width },
    (_, at) => `<col min="${at + 1}" max="${at + 1}" width="${columnWidth(rows, at)}" customWidth="1"/>`
  )
  const cell = (value: string, row: number, column: number) =>
    value === ''
      ? ''
      : `<c r="${columnName(column)}${row + 1}" s="${row === 0 ? 2 : 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
  const lines = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, row, column)).join('')}</row>`)
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  return `${head}<worksheet xmlns="${main}">${frozen}${width > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>${lines.join('')}</sheetData></worksheet>`
}

/** In characters, by the first rows. */
const columnWidth = (rows: readonly (readonly string[])[], column: number): number =>
  Math.min(
    60,
    rows.slice(0, 200).reduce((most, row) => Math.max(most, (row[column] ?? '').length + 2), 8)
  )

/** As Excel demands them: up to 31 characters, without some signs, no two alike. */
function sheetNames(sheets: readonly SheetToWrite[]): string[] {
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

/** What XML cannot hold, or would change, is written as _x0007_, and so is what looks like it. */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
