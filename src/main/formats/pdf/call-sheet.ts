import type { Content, TableCell } from 'pdfmake/interfaces.js'
import { type PdfAbout, writePdf } from './write-pdf.ts'

export interface CallLine {
  readonly name: string
  /** Title and partner. */
  readonly role: string
  readonly phones: readonly string[]
  readonly lastDialogue: string
}

export interface CallSheetToPrint {
  readonly about: PdfAbout
  /** Over the columns, in their order: who, telephone, last dialogue, notes. */
  readonly headings: readonly [string, string, string, string]
  /** "Side 1 af 3", with {page} and {pages}. */
  readonly footer: string
  readonly lines: readonly CallLine[]
}

/** A table to telephone by: who, the numbers, when somebody last spoke with them, and room to write in. */
export const printCallSheet = ({ about, headings, footer, lines }: CallSheetToPrint): Promise<Uint8Array> =>
  writePdf(about, {
    pageOrientation: 'landscape',
    pageMargins: [36, 40, 36, 40],
    footer: (page, pages) => ({
      text: footer.replace('{page}', String(page)).replace('{pages}', String(pages)),
      ...{ alignment: 'right', fontSize: 8, margin: [36, 10, 36, 0] }
    }),
    content: [{ text: about.title, fontSize: 16, bold: true, margin: [0, 0, 0, 10] }, table(headings, lines)]
  })

const table = (headings: readonly string[], lines: readonly CallLine[]): Content => ({
  layout: 'lightHorizontalLines',
  fontSize: 10,
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: [210, 110, 130, '*'],
    heights: (row) => (row === 0 ? 'auto' : 44),
    body: [headings.map((text): TableCell => ({ text, bold: true })), ...lines.map(rowOf)]
  }
})

const rowOf = ({ name, role, phones, lastDialogue }: CallLine): TableCell[] => [
  { stack: [{ text: name, bold: true }, ...(role === '' ? [] : [{ text: role, fontSize: 9 }])] },
  { text: phones.join('\n') },
  { text: lastDialogue, fontSize: 9 },
  { text: '' }
]
