import { AppError } from '#shared/errors.ts'

/** Told in the order of the document; names come without their namespace prefix. */
export interface XmlListener {
  open?(name: string, attribute: (name: string) => string | undefined): void
  text?(value: string): void
  close?(name: string): void
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Bytes that are turned into text at a time: the text of a whole sheet takes twice the memory of its bytes. */
const piece = 1024 * 1024
/** Characters of one tag or text; no cell is a fraction of it. */
const longest = 8 * piece
/** What is not whole in the text so far. */
const cutOff = -1
const [QUOTE, APOSTROPHE, GREATER] = [34, 39, 62] as const

/**
 * Reads the XML of an office file. No definitions of types are followed: one that stands there refuses the file (import.doctype).
 * What is not well-formed throws import.damaged-archive.
 */
export function scanXml(bytes: Uint8Array, listener: XmlListener): void {
  const decoder = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8')
  let rest = ''
  for (let from = 0; from < bytes.length; from += piece) {
    const text = rest + decoder.decode(bytes.subarray(from, from + piece), { stream: true })
    rest = text.slice(scanText(text, listener))
    if (rest.length > longest) throw notWellFormed()
  }
  // what follows the last tag is white space
  if (/\S/.test(rest)) throw notWellFormed()
}

/** Tells what is whole, and gives where the rest begins. */
function scanText(text: string, listener: XmlListener): number {
  let at = 0
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
    const end = endOf(text, open)
    if (end === cutOff) return at
    if (open > at) listener.text?.(decoded(text.slice(at, open)))
    if (text.startsWith('<![CDATA[', open)) listener.text?.(text.slice(open + 9, end - 3))
    else if (text[open + 1] !== '!' && text[open + 1] !== '?') tellTag(text.slice(open + 1, end - 1), listener)
    at = end
  }
  return at
}

/** Where a tag, a comment, an instruction or raw text ends. */
function endOf(text: string, open: number): number {
  const second = text[open + 1]
  // too short to tell what it is
  if (second === undefined || (second === '!' && text.length < open + 9)) return cutOff
  if (second !== '!' && second !== '?') return tagEnd(text, open + 1)
  const [start, end] = text.startsWith('<!--', open) ? [4, '-->'] : text.startsWith('<![CDATA[', open) ? [9, ']]>'] : [2, '?>']
  if (second === '!' && start === 2) throw new AppError('import.doctype')
  const close = text.indexOf(end, open + start)
  return close < 0 ? cutOff : close + end.length
}

/** A closing bracket may stand in the value of an attribute. */
function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === GREATER) return at + 1
    if (code === QUOTE || code === APOSTROPHE) {
      const close = text.indexOf(code === QUOTE ? '"' : "'", at + 1)
      if (close < 0) return cutOff
      at = close
    }
  }
  return cutOff
}

function tellTag(inner: string, listener: XmlListener): void {
  if (inner.startsWith('/')) {
    listener.close?.(localName(inner.slice(1).trimEnd()))
    return
  }
  const closed = inner.endsWith('/')
  const content = closed ? inner.slice(0, -1) : inner
  const blank = content.search(/\s/)
  const name = localName(blank < 0 ? content : content.slice(0, blank))
  listener.open?.(name, (wanted) => (blank < 0 ? undefined : attributeIn(content, wanted)))
  if (closed) listener.close?.(name)
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
