import { AppError } from '#shared/errors.ts'
import { type Encoding, guessEncoding } from './guess-encoding.ts'

type Decoder = InstanceType<typeof TextDecoder>

/**
 * Text piece by piece, for files that must not be held whole. The encoding is decided by the first piece that is more than ASCII.
 * Throws import.binary, and import.wrong-encoding with the line where the text is not what its beginning promised.
 */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, asked?: Encoding): AsyncGenerator<string> {
  let decoder = asked && decoderOf(asked)
  let held: Uint8Array = new Uint8Array()
  const so = { lines: 1, far: 0 }
  const told = (text: string): string => {
    const zero = text.indexOf('\u0000')
    if (zero >= 0) throw new AppError('import.binary', { offset: so.far + zero })
    so.lines += lineBreaks(text)
    so.far += text.length
    return text
  }
  for await (const chunk of chunks) {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    const cut = decoder ? 0 : cutSign(bytes)
    held = bytes.subarray(bytes.length - cut)
    const whole = bytes.subarray(0, bytes.length - cut)
    if (!decoder && !isAscii(whole)) decoder = decoderOf(guessEncoding(whole))
    yield told(decoder ? decoded(decoder, whole, so.lines) : new TextDecoder().decode(whole))
  }
  decoder ??= decoderOf(guessEncoding(held))
  yield told(decoded(decoder, held, so.lines) + decoded(decoder, undefined, so.lines))
}

const decoderOf = (encoding: Encoding): Decoder => new TextDecoder(encoding, { fatal: encoding.startsWith('utf') })

/** Zeros count as more than ASCII: they are half of UTF-16. */
const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte > 0 && byte < 0x80)

/** Bytes at the end of a piece that may be the beginning of a sign in UTF-8: the encoding is not told from half of one. */
function cutSign(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}

function decoded(decoder: Decoder, bytes: Uint8Array | undefined, line: number): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
  } catch (error) {
    throw new AppError('import.wrong-encoding', { line }, { cause: error })
  }
}

function lineBreaks(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
