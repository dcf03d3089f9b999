import type { FilledPart } from '#shared/model/filled-part.ts'
import type { CompiledTemplate } from './compile.ts'
import { runPart } from './compile.ts'
import type { Rendered } from './engine.ts'
import type { LetterScope } from './fields.ts'
import { asHtml, asText, type Layout } from './layout.ts'
import { EMPTY } from './slots.ts'

/** A letter in which each value can be pointed at, for the one who writes it; without the marks it is the letter itself. */
export interface FilledLetter {
  readonly subject: readonly FilledPart[]
  readonly text: readonly FilledPart[]
  /** Of the body of the document: each value in a mark that is named by its place. */
  readonly html: string
}

/** The values of a letter by the places that asked for them. */
export function filledLetter(template: CompiledTemplate, scope: LetterScope, body: Rendered, layout: Layout): FilledLetter {
  const { signatureLine = Number.POSITIVE_INFINITY } = template.body.part
  const places = body.places.map((place) => {
    const [line = 0, column = 0] = place.split('-').map(Number)
    return line < signatureLine ? `body-${line}-${column}` : `signature-${line - signatureLine + 1}-${column}`
  })
  const of = (slot: number) => ({ place: places[slot] ?? '' })
  return {
    subject: subjectParts(runPart(template.subject, scope, template.language, true)),
    text: layout.text.map((piece) =>
      typeof piece === 'string' ? { text: piece } : { text: asText(body.values[piece.slot] ?? '', piece.lineStart), ...of(piece.slot) }
    ),
    html: markedHtml(layout, body.values, places)
  }
}

/** As the subject stands in the mail: one line without double spaces. */
function subjectParts({ text, values, places }: Rendered): FilledPart[] {
  const parts = text.replaceAll(EMPTY, '').split(/\uFDD0(\d+)\uFDD1/)
  return parts
    .map((part, at) => (at % 2 === 0 ? { text: part } : { text: values[Number(part)] ?? '', place: `subject-${places[Number(part)]}` }))
    .map((part) => ({ ...part, text: part.text.replace(/\s+/g, ' ') }))
}

/** What stands in an attribute stays unmarked. */
function markedHtml(layout: Layout, values: readonly string[], places: readonly string[]): string {
  const named = new Set<string>()
  let html = ''
  for (const piece of layout.html) {
    if (typeof piece === 'string') html += piece
    else {
      const value = asHtml(values[piece.slot] ?? '', piece.use)
      const place = places[piece.slot] ?? ''
      const isInTag = html.lastIndexOf('<') > html.lastIndexOf('>')
      html += isInTag ? value : `<mark ${named.has(place) ? '' : `id="${place}" `}data-at="${place}">${value}</mark>`
      if (!isInTag) named.add(place)
    }
  }
  return html
}

const mark = /<\/?mark\b[^>]*>/g

/**
 * The HTML of a mail with its values marked; the one that the address names with its fragment is to be seen. Only where it is the very
 * mail but for the marks: undefined where it is not.
 */
export function pointedHtml(html: string, { html: body }: Pick<FilledLetter, 'html'>): string | undefined {
  const plain = html.replaceAll('\r\n', '\n')
  const from = /<body[^>]*>\n/.exec(plain)
  if (!from) return undefined
  const at = from.index + from[0].length
  const marked = `${plain.slice(0, at)}${body}${plain.slice(plain.lastIndexOf('</body>'))}`
  if (marked.replace(mark, '') !== plain) return undefined
  const places = new Set([...body.matchAll(/<mark [^>]*data-at="([a-z\d-]+)">/g)].map(([, place = '']) => place))
  const chosen = [...places].map((place) => `html:has(#${place}:target) [data-at="${place}"]`).join(',')
  return marked.replace(
    '</head>',
    `<style>mark{background:none;color:inherit}${chosen === '' ? '' : `${chosen}{background:#fdf0b4;color:#1c1d1b}`}</style></head>`
  )
}
