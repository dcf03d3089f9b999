import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const styles = { normal: 'Regular', bold: 'Medium', italics: 'Italic', bolditalics: 'MediumItalic' } as const
export type FontStyle = keyof typeof styles

/** Beside the build's other files or their chunks; in the source tree, where the package has them. */
const folders = [
  join(import.meta.dirname, 'fonts'),
  join(import.meta.dirname, '..', 'fonts'),
  join(import.meta.dirname, '..', '..', '..', '..', 'node_modules', 'pdfmake', 'fonts', 'Roboto')
]

/** As the font calls itself: only by that name drawings find it in a document. */
export const fontName = (style: FontStyle): string => `Roboto-${styles[style]}`
export const fontStyles = Object.keys(styles) as FontStyle[]

const read = new Map<FontStyle, Buffer>()

/** The bytes of the font that letters and labels are set in. It is in the document itself, so that every printer has it. */
export function fontBytes(style: FontStyle): Buffer {
  const known = read.get(style)
  if (known) return known
  const path = folders.map((folder) => join(folder, `${fontName(style)}.ttf`)).find(existsSync)
  if (path === undefined) throw new Error(`there is no font ${fontName(style)}`)
  const bytes = readFileSync(path)
  read.set(style, bytes)
  return bytes
}
