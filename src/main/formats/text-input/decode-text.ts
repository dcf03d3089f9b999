import { AppError } from '#shared/errors.ts'

const megabyte = 1024 * 1024
const most = 60

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export type DecodedText = { text: string; encoding: Encoding }

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

/** Bytes of a text file as text, without byte order mark. Throws import.empty, import.binary or import.too-large. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > most * megabyte) throw new AppError('import.too-large', { megabytes: Math.ceil(bytes.length / megabyte), limit: most })
  if (signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte)))
    throw new AppError('import.binary', { offset: 0 })
  const encoding = guessEncoding(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  const offset = firstOddSign(text)
  if (offset >= 0) throw new AppError('import.binary', { offset })
  if (!/\S/.test(text)) throw new AppError('import.empty')
  return { text, encoding }
}

function guessEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const unmarked = unmarkedUtf16(bytes.subarray(0, 4096))
  if (unmarked) return unmarked
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** In UTF-16 every second byte of Western text is zero; in any other text none is. */
function unmarkedUtf16(start: Uint8Array): Encoding | null {
  let even = 0
  let odd = 0
  for (const [index, byte] of start.entries()) if (byte === 0) index % 2 === 0 ? even++ : odd++
  const half = start.length / 2
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Where a text stops being one: at a zero, or at the first control character where there are many; -1 for a text. */
function firstOddSign(text: string): number {
  const start = text.slice(0, 100_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a program from a text
  const odd = [...start.matchAll(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)]
  const first = odd.find(([sign]) => sign === '\u0000') ?? (odd.length > start.length / 50 ? odd[0] : undefined)
  return first?.index ?? -1
}
