import { decodeCharset } from './charset.ts'
import { type ContentLine, paramOf, parseContentLine } from './content-line.ts'
import type { LogicalLine } from './unfold.ts'

/** A property with its value decoded: text, still with its escapes, or base64 where bytes are meant. */
export interface Property extends ContentLine {
  readonly line: number
  /** The value is base64. */
  readonly binary: boolean
  /** Some of it could not be decoded. */
  readonly damaged: 'text.replaced' | 'card.broken-value' | null
}

/** Properties whose base64 is a file, not text in disguise. */
const files = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY', 'X-MS-CARDPICTURE'])

export function decodeProperty(logical: LogicalLine): Property | null {
  const line = logical.stray ? null : parseContentLine(logical.text)
  if (!line) return null
  const encoding = paramOf(line, 'ENCODING')?.toUpperCase() ?? ''
  const charset = paramOf(line, 'CHARSET')
  const rest = line.params.filter(({ name }) => name !== 'CHARSET' && name !== 'ENCODING').map((param) => decodeParam(param))
  const base = { ...line, params: rest, line: logical.from, binary: false, damaged: null }
  if (encoding === 'B' || encoding === 'BASE64') return decodeBase64(base, charset)
  if (encoding !== 'QUOTED-PRINTABLE' && encoding !== 'Q') return withText(base, line.value, charset)
  const broken = /=(?![\da-f]{2})/i.test(line.value)
  const value = line.value.replace(/=([\da-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return withText({ ...base, damaged: broken ? 'card.broken-value' : null }, value, charset)
}

function decodeBase64(line: Property, charset: string | null): Property {
  const plain = line.value.replace(/\s+/g, '')
  // A data: address that calls itself base64 carries its own encoding.
  if (/^data:/i.test(plain)) return { ...line, value: plain }
  const isFile = files.has(line.name) || line.name.startsWith('X-')
  if (isFile) return { ...line, value: plain, binary: true }
  return withText(line, Buffer.from(plain, 'base64').toString('latin1'), charset)
}

function withText(line: Property, raw: string, charset: string | null): Property {
  const { text, replaced } = decodeCharset(raw, charset)
  return { ...line, value: text, damaged: replaced ? 'text.replaced' : line.damaged }
}

const decodeParam = (param: ContentLine['params'][number]): ContentLine['params'][number] => ({
  name: param.name,
  values: param.values.map((value) => decodeCharset(value, null).text)
})
