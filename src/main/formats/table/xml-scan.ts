import { AppError } from '#shared/errors.ts'

/** Told in the order of the document; names come without their namespace prefix. */
export interface XmlListener {
  open?(name: string, attribute: (name: string) => string | undefined): void
  text?(value: string): void
  close?(name: string): void
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Reads the XML of an office file. No definitions of types are followed: one that stands there refuses the file (import.doctype).
 * What is not well-formed throws import.damaged-archive.
 */
export function scanXml(bytes: Uint8Array, listener: XmlListener): void {
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes)
  let at = 0
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
    if (open > at) listener.text?.(decoded(text.slice(at, open)))
    at = text[open + 1] === '!' || text[open + 1] === '?' ? special(text, open, listener) : tag(text, open, listener)
  }
}

/** Comments, instructions and raw text; gives where they end. */
function special(text: string, open: number, listener: XmlListener): number {
  const [start, end] = text.startsWith('<!--', open) ? [4, '-->'] : text.startsWith('<![CDATA[', open) ? [9, ']]>'] : [2, '?>']
  if (start === 2 && text[open + 1] === '!') throw new AppError('import.doctype')
  const close = text.indexOf(end, open + start)
  if (close < 0) throw notWellFormed()
  if (start === 9) listener.text?.(text.slice(open + start, close))
  return close + end.length
}

function tag(text: string, open: number, listener: XmlListener): number {
  const end = tagEnd(text, open + 1)
  if (text[open + 1] === '/') {
    listener.close?.(localName(text.slice(open + 2, end).trimEnd()))
    return end + 1
  }
  const closed = text[end - 1] === '/'
  const inner = text.slice(open + 1, closed ? end - 1 : end)
  const blank = inner.search(/\s/)
  const name = localName(blank < 0 ? inner : inner.slice(0, blank))
  listener.open?.(name, (wanted) => (blank < 0 ? undefined : attributeIn(inner, wanted)))
  if (closed) listener.close?.(name)
  return end + 1
}

/** A closing bracket may stand in the value of an attribute. */
function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === '>') return at
    if (sign === '"' || sign === "'") {
      const close = text.indexOf(sign, at + 1)
      if (close < 0) break
      at = close
    }
  }
  throw notWellFormed()
}

function attributeIn(inner: string, wanted: string): string | undefined {
  for (let at = inner.indexOf(`${wanted}=`); at >= 0; at = inner.indexOf(`${wanted}=`, at + 1)) {
    // the end of a longer name is not meant, a prefix is
    if (!/[\s:]/.test(inner[at - 1] ?? '')) continue
    const from = at + wanted.length + 2
    const to = inner.indexOf(inner[from - 1] ?? '"', from)
    return to < 0 ? undefined : decoded(inner.slice(from, to))
  }
  return undefined
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function decoded(raw: string): string {
  // a line break is a line feed in XML, however the file breaks its lines
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  if (!text.includes('&')) return text
  return text.replace(/&(#x?[\da-fA-F]{1,6}|\w{1,6});/g, (whole, name: string) =>
    name.startsWith('#') ? signOf(name, whole) : (entities[name] ?? whole)
  )
}

function signOf(name: string, whole: string): string {
  const code = Number.parseInt(name.replace(/^#x?/, ''), name[1] === 'x' ? 16 : 10)
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

const notWellFormed = () => new AppError('import.damaged-archive', { what: 'xml' })
