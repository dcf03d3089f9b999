import { type CallSheetToPrint, printCallSheet } from './call-sheet.ts'
import { type DocumentToPrint, printDocument } from './document.ts'
import { type LabelsToPrint, printLabels } from './labels.ts'
import { type LettersToPrint, printLetters } from './letters.ts'

/** A document to be made, as plain data. */
export type PdfWanted =
  | ({ readonly kind: 'labels' } & LabelsToPrint)
  | ({ readonly kind: 'letters' } & LettersToPrint)
  | ({ readonly kind: 'call-sheet' } & CallSheetToPrint)
  | ({ readonly kind: 'document' } & DocumentToPrint)

export interface PrintedPdf {
  readonly bytes: Uint8Array
  /** Of labels: the places of those that not all of the text had room on. */
  readonly tooLong: readonly number[]
}

/** The bytes of a document. The same document gives the same bytes. */
export async function printPdf(wanted: PdfWanted): Promise<PrintedPdf> {
  if (wanted.kind === 'labels') return printLabels(wanted)
  return { bytes: await printedText(wanted), tooLong: [] }
}

function printedText(wanted: Exclude<PdfWanted, { kind: 'labels' }>): Promise<Uint8Array> {
  if (wanted.kind === 'letters') return printLetters(wanted)
  return wanted.kind === 'document' ? printDocument(wanted) : printCallSheet(wanted)
}
