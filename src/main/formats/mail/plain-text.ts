const longest = 200_000
const breaks = /^\/?(?:br|p|div|tr|li|h[1-6]|blockquote|table|hr)\b/i
const unseen = /^(?:style|script|head|title)\b/i
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é'
}

/** The words of an HTML mail, its blocks as lines. One pass from left to right, whatever the mail is made of. */
export function plainText(html: string): string {
  const text = html.slice(0, longest)
  let out = ''
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    if (open < 0) return out + decoded(text.slice(at))
    out += decoded(text.slice(at, open).replace(/\s+/g, ' '))
    const close = text.indexOf('>', open)
    if (close < 0) return out
    const tag = text.slice(open + 1, Math.min(close, open + 40))
    if (breaks.test(tag)) out += '\n'
    at = unseen.test(tag) ? afterEnd(text, close, tag) : close + 1
  }
  return out
}

/** Past the end of an element whose words nobody sees; where it has none, all that follows is part of it. */
function afterEnd(text: string, from: number, tag: string): number {
  const name = /^\w+/.exec(tag)?.[0] ?? ''
  const end = new RegExp(`</${name}\\b`, 'gi')
  end.lastIndex = from
  const found = end.exec(text)
  if (!found) return text.length
  const close = text.indexOf('>', found.index)
  return close < 0 ? text.length : close + 1
}

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' '
  })
