export interface Param {
  /** In capitals; TYPE for the bare words of version 2.1. */
  readonly name: string
  readonly values: readonly string[]
}

/** One line, unfolded. name in capitals, spelled as it was written; value still escaped. */
export interface ContentLine {
  readonly group: string
  readonly name: string
  readonly spelled: string
  readonly params: readonly Param[]
  readonly value: string
}

const head = /^((?:[\w-]+\.)*)([\w-]+)[ \t]*(?=[;:])/
const encodings = new Set(['QUOTED-PRINTABLE', 'BASE64', '7BIT', '8BIT', 'B'])
const valueKinds = new Set(['URL', 'URI', 'CONTENT-ID', 'CID', 'INLINE'])

/** Whether a line can be the start of a property. */
export const looksLikeProperty = (text: string): boolean => head.test(text) && text.includes(':')

/** Null for what is no property. */
export function parseContentLine(text: string): ContentLine | null {
  const match = head.exec(text)
  if (!match) return null
  const start = match[0].length
  const pieces = cutHeader(text, start, true) ?? cutHeader(text, start, false)
  if (!pieces) return null
  const spelled = match[2] ?? ''
  return {
    group: (match[1] ?? '').slice(0, -1),
    name: spelled.toUpperCase(),
    spelled,
    params: pieces.params.filter((piece) => piece.trim() !== '').map(readParam),
    value: text.slice(pieces.end + 1)
  }
}

/** The parameters up to the colon. Quotes hide separators, unless one was never closed. */
function cutHeader(text: string, start: number, quotes: boolean): { params: string[]; end: number } | null {
  const params: string[] = []
  let quoted = false
  let from = start
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"' && quotes) quoted = !quoted
    else if (sign === '\\' && !quoted) at++
    else if (!quoted && (sign === ';' || sign === ':')) {
      params.push(text.slice(from, at))
      from = at + 1
      if (sign === ':') return { params, end: at }
    }
  }
  return null
}

function readParam(text: string): Param {
  const equals = text.indexOf('=')
  if (equals < 0) return bareParam(text.trim())
  const name = text.slice(0, equals).trim().toUpperCase()
  const written = text.slice(equals + 1).trim()
  // TYPE="HOME,VOICE" is a list in spite of its quotes.
  const values = name === 'TYPE' ? written.replace(/["\\]/g, '').split(',') : splitQuoted(written)
  return { name, values: values.map((value) => value.trim()) }
}

/** Version 2.1 leaves the names out: what the word is tells where it belongs. */
function bareParam(word: string): Param {
  const capitals = word.replace(/"/g, '').toUpperCase()
  if (encodings.has(capitals)) return { name: 'ENCODING', values: [capitals] }
  if (valueKinds.has(capitals)) return { name: 'VALUE', values: [capitals] }
  return { name: 'TYPE', values: word.replace(/["\\]/g, '').split(',') }
}

/** Values between commas outside quotes, with the signs that RFC 6868 spells with a circumflex. */
function splitQuoted(text: string): string[] {
  const values = text.match(/(?:"[^"]*"|[^",])+/g) ?? [text]
  return values.map((value) =>
    value.replace(/"/g, '').replace(/\^([n'^])/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^'))
  )
}

/** The first value of a parameter. */
export const paramOf = (line: ContentLine, name: string): string | null =>
  line.params.find((param) => param.name === name)?.values[0] ?? null

/** What the property is for, in lower case, in order, each once. */
export const typesOf = (line: ContentLine): string[] => [
  ...new Set(
    line.params
      .filter(({ name }) => name === 'TYPE')
      .flatMap(({ values }) => values.map((value) => value.toLowerCase()))
      .filter((type) => type !== '')
  )
]

/** As a line again. Line breaks in the value become escapes; parameters keep only what can stand in one. */
export function formatContentLine({ group, spelled, params, value }: Omit<ContentLine, 'name'>): string {
  const written = params.map((param) => `;${param.name.replace(/[^\w-]/g, '')}=${param.values.map(quoteParam).join(',')}`).join('')
  return `${group === '' ? '' : `${group}.`}${spelled}${written}:${value.replace(/\r\n?|\n/g, '\\n')}`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not stand in a parameter
const unfit = /[\u0000-\u0008\u000a-\u001f\u007f]/g

function quoteParam(value: string): string {
  const plain = value
    .replace(/\^/g, '^^')
    .replace(/"/g, "^'")
    .replace(/\r\n?|\n/g, '^n')
    .replace(unfit, '')
  return /[;:,]/.test(plain) ? `"${plain}"` : plain
}
