import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js'
import type { Block, DocumentToWrite } from '../document/block.ts'
import { letterContent } from './letter-content.ts'
import { mm, type PdfAbout, writePdf } from './write-pdf.ts'

export interface DocumentToPrint extends DocumentToWrite {
  readonly about: PdfAbout
  /** "Side 1 af 3", with {page} and {pages}. */
  readonly footer: string
}

const side = 22 * mm
const lineWidth = 595.28 - 2 * side
const sizes = { 1: 18, 2: 14, 3: 12 } as const
const soft = '#53544f'

/** Headings, text, drawings and tables on A4, with the title and the page at the foot. */
export const printDocument = ({ about, title, subtitle, blocks, footer }: DocumentToPrint): Promise<Uint8Array> =>
  writePdf(about, {
    pageMargins: [side, 22 * mm, side, 20 * mm],
    footer: (page, pages) => ({
      columns: [{ text: title }, { text: footer.replace('{page}', String(page)).replace('{pages}', String(pages)), alignment: 'right' }],
      ...{ fontSize: 8, color: soft, margin: [side, 8, side, 0] }
    }),
    // a heading never stands alone at the foot of a page
    pageBreakBefore: (node, { getFollowingNodesOnPage }) => node.headlineLevel !== undefined && getFollowingNodesOnPage().length === 0,
    content: [
      { text: title, fontSize: 22, bold: true },
      ...(subtitle === '' ? [] : [{ text: subtitle, fontSize: 11, color: soft, margin: [0, 2, 0, 10] } satisfies Content]),
      ...blocks.flatMap(contentOf)
    ]
  })

function contentOf(block: Block): Content[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, bold: true, fontSize: sizes[block.level], margin: [0, 14, 0, 5], headlineLevel: block.level }]
    case 'text':
      return [{ text: block.text, margin: [block.tone === 'quote' ? 12 : 0, 0, 0, 6], lineHeight: 1.25, ...toneOf(block.tone) }]
    case 'html':
      return letterContent(block.html)
    case 'plot':
      return [{ svg: block.plot.svg, width: Math.min(lineWidth, block.plot.width * 0.75), margin: [0, 6, 0, 10] }]
    case 'table':
      return [tableOf(block)]
    case 'card':
      return [
        {
          unbreakable: true,
          margin: [0, 0, 0, 7],
          stack: [{ text: block.name, bold: true }, ...block.lines.map((text): Content => ({ text, fontSize: 10, lineHeight: 1.15 }))]
        }
      ]
  }
}

const toneOf = (tone: 'lead' | 'note' | 'quote' | undefined) =>
  tone === 'note' ? { fontSize: 9, color: soft } : tone === 'quote' ? { italics: true } : { fontSize: tone === 'lead' ? 12 : 11 }

const tableOf = ({ head, rows }: Extract<Block, { kind: 'table' }>): ContentTable => ({
  layout: 'lightHorizontalLines',
  fontSize: 9.5,
  margin: [0, 2, 0, 10],
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: head.map((_, at) => (at === 0 ? '*' : 'auto')),
    body: [
      head.map((text, at): TableCell => ({ text, bold: true, ...right(at > 0 && rows.some((row) => typeof row[at] === 'number')) })),
      ...rows.map(rowOf)
    ]
  }
})

const right = (is: boolean) => (is ? ({ alignment: 'right' } as const) : {})
const rowOf = (cells: readonly (string | number)[]): TableCell[] =>
  cells.map((cell): TableCell => ({ text: typeof cell === 'number' ? String(cell) : cell, ...right(typeof cell === 'number') }))
