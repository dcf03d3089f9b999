import type { Content } from 'pdfmake/interfaces.js'
import { letterContent } from './letter-content.ts'
import { mm, type PdfAbout, writePdf } from './write-pdf.ts'

export interface LetterToPrint {
  /** Lines of the address; without any the letter has none and is folded by hand. */
  readonly address: readonly string[]
  readonly subject: string
  /** As it stands in the mail. */
  readonly html: string
}

export interface LettersToPrint {
  readonly about: PdfAbout
  /** Lines at the top of the paper. */
  readonly sender: readonly string[]
  /** As it is written out. */
  readonly day: string
  readonly letters: readonly LetterToPrint[]
}

/** In millimetres. The address shows in the window of an envelope for paper folded in three, wherever that is within the usual few. */
const paper = { side: 25, top: 20, bottom: 25, address: 50, addressWidth: 85, body: 98 }

/** One letter after the other, each from the top of a page of its own. */
export const printLetters = ({ about, sender, day, letters }: LettersToPrint): Promise<Uint8Array> =>
  writePdf(about, {
    pageMargins: [paper.side * mm, paper.top * mm, paper.side * mm, paper.bottom * mm],
    content: letters.flatMap((letter, at) => onPaper(letter, sender, day, at === 0))
  })

function onPaper({ address, subject, html }: LetterToPrint, sender: readonly string[], day: string, isFirst: boolean): Content[] {
  return [
    {
      text: sender.join('\n'),
      fontSize: 9,
      alignment: 'right',
      ...(isFirst ? {} : { pageBreak: 'before' }),
      absolutePosition: at(paper.top)
    },
    block(address.join('\n')),
    { text: day, alignment: 'right', margin: [0, (paper.body - paper.top) * mm, 0, 12] },
    { text: subject, bold: true, margin: [0, 0, 0, 12] },
    ...letterContent(html)
  ]
}

const at = (y: number) => ({ x: paper.side * mm, y: y * mm })

const block = (text: string): Content => ({
  columns: [{ width: paper.addressWidth * mm, text, lineHeight: 1.15 }],
  absolutePosition: at(paper.address)
})
