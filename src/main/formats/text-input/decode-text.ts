import { MAX_UPLOAD_BYTES } from '#shared/bridge.ts'
import { AppError } from '#shared/errors.ts'
import { type Encoding, guessEncoding, hasC1, isUtf8 } from './guess-encoding.ts'

const megabyte = 1024 * 1024

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  /** Bytes that were no text were replaced by U+FFFD. */
  readonly damaged: boolean
}

/** First bytes of files that people drop by mistake: pictures, PDF, archives (also Word and Excel), databases. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]
]

/**
 * Bytes of a text file as text, without byte order mark; the encoding is found out unless it is said.
 * Throws import.empty, import.binary or import.too-large; white space alone is something to read only in a table.
 */
export function decodeText(bytes: Uint8Array, asked: { encoding?: Encoding | undefined; inTable?: boolean } = {}): DecodedText {
  if (bytes.length > MAX_UPLOAD_BYTES)
    throw new AppError('import.too-large', { megabytes: Math.ceil(bytes.length / megabyte), limit: MAX_UPLOAD_BYTES / megabyte })
  if (signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte)))
    throw new AppError('import.binary', { offset: 0 })
  const encoding = settled(asked.encoding ?? guessEncoding(bytes), bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  const offset = firstOddSign(text, encoding)
  if (offset >= 0) throw new AppError('import.binary', { offset })
  if (asked.inTable ? bytes.length === 0 : !/\S/.test(text)) throw new AppError('import.empty')
  return { text, encoding, damaged: encoding === 'utf-8' && !isUtf8(bytes) }
}

/** Programs call Windows-1252 ISO-8859-1; the bytes of its own signs tell. */
const settled = (encoding: Encoding, bytes: Uint8Array): Encoding => (encoding === 'iso-8859-1' && hasC1(bytes) ? 'windows-1252' : encoding)

/** Where a text stops being one: at a zero, or at the first control character where there are many; -1 for a text. */
function firstOddSign(text: string, encoding: Encoding): number {
  const start = text.slice(0, 100_000)
  const zero = start.indexOf('\u0000')
  // what is UTF-8 from end to end is no program, whatever its signs
  if (zero >= 0 || encoding === 'utf-8') return zero
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a program from a text
  const odd = [...start.matchAll(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)]
  return odd.length > start.length / 50 ? (odd[0]?.index ?? -1) : -1
}
