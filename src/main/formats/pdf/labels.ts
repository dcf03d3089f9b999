import type { Content, ContentCanvas } from 'pdfmake/interfaces.js'
import { type LabelSheet, labelPlace, perPage } from '#shared/rules/label-sheets.ts'
import { fitLines, heightOf, type Line } from './fit.ts'
import { textWidth } from './measure.ts'
import { mm, type PdfAbout, writePdf } from './write-pdf.ts'

export interface LabelsToPrint {
  readonly about: PdfAbout
  readonly sheet: LabelSheet
  /** The first label that is still on the sheet, from 1. */
  readonly startAt: number
  /** What the printer is off by, in millimetres. */
  readonly offset: { readonly x: number; readonly y: number }
  /** Draws the edges of all labels, to see where the printer puts them. */
  readonly frames: boolean
  /** The lines of each label. */
  readonly labels: readonly (readonly Line[])[]
  /** In points; smaller where that is too large. */
  readonly largest: number
  readonly centred: boolean
}

/** Kept free at the edges of a label, in millimetres. */
const padding = { x: 4, y: 3 }

/** Labels where the sheet has them, and the places of those that not all of the text had room on. */
export async function printLabels(wanted: LabelsToPrint): Promise<{ bytes: Uint8Array; tooLong: number[] }> {
  const { about, sheet, startAt, offset, labels } = wanted
  const pages = Math.max(1, Math.ceil((labels.length + startAt - 1) / perPage(sheet)))
  const content: Content[][] = Array.from({ length: pages }, () => (wanted.frames ? [framesOf(sheet, offset)] : []))
  const tooLong: number[] = []
  for (const [index, lines] of labels.entries()) {
    const { page, ...place } = labelPlace(sheet, index, startAt, offset)
    const label = setLabel(wanted, lines, place)
    if (label.tooLong) tooLong.push(index)
    content[page]?.push(...label.content)
  }
  const breaks = (page: Content[], at: number): Content[] => [at === 0 ? { text: '' } : { text: '', pageBreak: 'before' }, ...page]
  return { bytes: await writePdf(about, { pageMargins: 0, content: content.flatMap(breaks) }), tooLong }
}

function setLabel({ sheet, largest, centred }: LabelsToPrint, lines: readonly Line[], { x, y }: { x: number; y: number }) {
  const box = { width: (sheet.width - 2 * padding.x) * mm, height: (sheet.height - 2 * padding.y) * mm }
  const fitted = fitLines(lines, box, largest)
  const height = fitted.lines.reduce((sum, line) => sum + heightOf(line), 0)
  // it stands in the middle of its label, as it does on one that was written by hand
  let top = (y + padding.y) * mm + (box.height - height) / 2
  const content = fitted.lines.map((line): Content => {
    const { text, style, size } = line
    const indent = centred ? Math.max(0, box.width - textWidth(text, size, style)) / 2 : 0
    const at = { x: (x + padding.x) * mm + indent, y: top }
    top += heightOf(line)
    return { text, fontSize: size, bold: style === 'bold', noWrap: true, absolutePosition: at }
  })
  return { content, tooLong: fitted.tooLong }
}

function framesOf(sheet: LabelSheet, offset: { x: number; y: number }): ContentCanvas {
  const places = Array.from({ length: perPage(sheet) }, (_, index) => labelPlace(sheet, index, 1, offset))
  return {
    canvas: places.map(({ x, y }) => ({
      ...{ type: 'rect', x: x * mm, y: y * mm, w: sheet.width * mm, h: sheet.height * mm, lineWidth: 0.3, lineColor: '#888888' }
    })),
    absolutePosition: { x: 0, y: 0 }
  }
}
