import { AppError } from '#shared/errors.ts'
import { type Encoding, guessEncoding } from './guess-encoding.ts'

/** As many bytes of a first piece as are looked at. */
const lookedAt = 4 * 1024 * 1024

/**
 * Text piece by piece, for files that must not be held whole. The encoding is decided by the first piece that is more than ASCII.
 * Throws import.binary, and import.wrong-encoding with the line where the text is not what its beginning promised.
 */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, asked?: Encoding): AsyncGenerator<string> {
  let decoder = asked === undefined ? undefined : new TextDecoder(asked, { fatal: asked.startsWith('utf') })
  let lines = 1
  let seen = 0
  for await (const chunk of chunks) {
    if (decoder === undefined && !isAscii(chunk)) {
      const encoding = guessEncoding(wholeSigns(chunk.subarray(0, lookedAt)))
      decoder = new TextDecoder(encoding, { fatal: encoding.startsWith('utf') })
    }
    const text = decoder ? decoded(decoder, chunk, { line: lines, seen }) : new TextDecoder().decode(chunk)
    lines += lineBreaks(text)
    seen += text.length
    yield text
  }
  yield decoder ? decoded(decoder, undefined, { line: lines, seen }) : ''
}

/** Zeros count as more than ASCII: they are half of UTF-16. */
const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte > 0 && byte < 0x80)

/** Without the sign that the end of a piece may have cut in two. */
function wholeSigns(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > bytes.length - 4 && end > 0 && (bytes[end - 1] ?? 0) >= 0x80) end--
  return end === 0 ? bytes : bytes.subarray(0, end)
}

function decoded(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Uint8Array | undefined,
  { line, seen }: { line: number; seen: number }
): string {
  let text: string
  try {
    text = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch (error) {
    throw new AppError('import.wrong-encoding', { line }, { cause: error })
  }
  const zero = text.indexOf('\u0000')
  if (zero >= 0) throw new AppError('import.binary', { offset: seen + zero })
  return text
}

function lineBreaks(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
