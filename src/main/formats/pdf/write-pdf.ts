import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { fontBytes, fontName, fontStyles } from './fonts.ts'

/** Points in a millimetre. */
export const mm = 72 / 25.4

/** What every document says of itself. */
export interface PdfAbout {
  readonly title: string
  readonly author: string
  /** An instant, ISO 8601: the same document at the same time has the same bytes. */
  readonly at: string
  readonly language: 'da' | 'en'
}

// the types leave out where fonts are put
const { virtualfs } = pdfmake as typeof pdfmake & { readonly virtualfs: { writeFileSync(name: string, content: Buffer): void } }

let ready = false

function prepare(): void {
  if (ready) return
  ready = true
  for (const style of fontStyles) virtualfs.writeFileSync(fontName(style), fontBytes(style))
  pdfmake.setFonts({ Roboto: Object.fromEntries(fontStyles.map((style) => [style, fontName(style)])) })
  // nothing of a document is ever fetched or read from the disk
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
}

/** The bytes of a document on A4 paper. */
export async function writePdf(about: PdfAbout, definition: TDocumentDefinitions): Promise<Uint8Array> {
  prepare()
  const { title, author, at, language } = about
  const document = pdfmake.createPdf({
    pageSize: 'A4',
    language: language === 'da' ? 'da-DK' : 'en-GB',
    displayTitle: true,
    defaultStyle: { font: 'Roboto', fontSize: 11 },
    ...definition,
    info: { title, author, creator: 'Kartotek', producer: 'Kartotek', creationDate: new Date(at) }
  })
  return new Uint8Array(await document.getBuffer())
}
