import { AppError } from '#shared/errors.ts'

/** Many times what the most cards need; more of them would fill the memory with empty lines. */
const mostLines = 5_000_000

/**
 * The lines of a file with a character for each byte: what the bytes mean is said by each property for itself. Throws
 * import.too-many-rows.
 */
export function rawLines(bytes: Uint8Array): string[] {
  // Files that were put behind each other leave their marks between the cards.
  const plain = asUtf8(bytes)
  let count = 0
  for (let at = plain.indexOf('\n'); at >= 0; at = plain.indexOf('\n', at + 1)) count++
  if (count > mostLines) throw new AppError('import.too-many-rows', { limit: mostLines })
  const text = plain.toString('latin1').replace(/\u00ef\u00bb\u00bf(?=begin:)/gi, '')
  // Some programs write CRCRLF; a lone CR ends lines only where nothing else does.
  return text.includes('\n') ? text.split(/\r*\n/) : text.split('\r')
}

/** Without byte order mark; UTF-16 becomes UTF-8, as everything the format is made of is ASCII. */
function asUtf8(bytes: Uint8Array): Buffer {
  const [first, second, third, fourth] = bytes
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  if (utf16) return Buffer.from(new TextDecoder(utf16).decode(bytes))
  // "BE" of the first BEGIN without a mark.
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return Buffer.from(new TextDecoder('utf-16le').decode(bytes))
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return Buffer.from(new TextDecoder('utf-16be').decode(bytes))
  const start = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start)
}
