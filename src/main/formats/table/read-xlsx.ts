import { AppError } from '#shared/errors.ts'
import type { Grid } from '#shared/model/grid.ts'
import type { Reading } from '#shared/model/mapping.ts'
import { Zip } from '../zip/index.ts'
import { readSheet, type SheetRows } from './sheet.ts'
import { readWorkbook, type Sheet, type Workbook } from './workbook.ts'

/**
 * The sheet that is asked for, else the first one that shows and has something in it. Our own reader, since libraries inflate an archive
 * before they look at what it promises, hold no line of what they could not read, and write long numbers with an exponent.
 * Throws import.old-excel, import.encrypted, import.not-a-workbook, import.no-such-sheet, import.doctype, the limits of archives and tables.
 */
export function readXlsx(bytes: Uint8Array, { sheet: asked }: Reading): Grid {
  refuseCompoundFile(bytes)
  const zip = new Zip(bytes)
  const book = readWorkbook(zip)
  const { sheet, found } = asked === undefined ? firstWithRows(zip, book) : namedSheet(zip, book, asked)
  return { ...found, encoding: null, delimiter: null, sheets: book.sheets.map(({ name }) => name), sheet: sheet?.name ?? null }
}

interface Chosen {
  readonly sheet: Sheet | undefined
  readonly found: SheetRows
}

function firstWithRows(zip: Zip, book: Workbook): Chosen {
  const shown = book.sheets.filter(({ hidden }) => !hidden)
  const candidates = shown.length > 0 ? shown : book.sheets
  for (const sheet of candidates) {
    const found = rowsOf(zip, book, sheet)
    if (found.rows.length > 0) return { sheet, found }
  }
  return { sheet: candidates[0], found: { rows: [], lines: [], problems: [] } }
}

function namedSheet(zip: Zip, book: Workbook, asked: string): Chosen {
  const sheet = book.sheets.find(({ name }) => name === asked)
  if (!sheet) throw new AppError('import.no-such-sheet', { sheets: book.sheets.length })
  return { sheet, found: rowsOf(zip, book, sheet) }
}

function rowsOf(zip: Zip, book: Workbook, { path }: Sheet): SheetRows {
  const part = zip.part(path)
  if (!part) throw new AppError('import.damaged-archive', { what: 'sheet' })
  return readSheet(part, book)
}

/** Before 2007, and behind a password, a workbook is a file system of its own; the name of a stream tells which. */
function refuseCompoundFile(bytes: Uint8Array): void {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf || bytes[2] !== 0x11 || bytes[3] !== 0xe0) return
  const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  throw new AppError(encrypted ? 'import.encrypted' : 'import.old-excel')
}
