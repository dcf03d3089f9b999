import { JsonElements, JsonEntries, parseJson } from '#main/formats/contacts/index.ts'
import { decodeStream } from '#main/formats/text-input/index.ts'
import { AppError } from '#shared/errors.ts'
import type { SourcePart, StreamInput } from './source-part.ts'

/** Characters of a part. */
const mostText = 16 * 1024 * 1024

/** Partners and contacts of our own form. Throws import.is-extract for a dump of a card file, import.not-json with the line. */
export async function* streamJson({ chunks, atOnce }: Pick<StreamInput, 'chunks' | 'atOnce'>): AsyncGenerator<SourcePart> {
  let entries = new JsonEntries()
  let [count, size, isKnown] = [0, 0, false]
  for await (const { list, text, line } of elementsOf(chunks)) {
    if (list !== 'partners' && list !== 'contacts') continue
    isKnown = true
    const { value, lineOf } = parsed(text, line)
    const lineOfEntry = (entry: unknown) => line - 1 + (typeof entry === 'object' && entry !== null ? lineOf(entry) : 1)
    if (list === 'partners') entries.addPartner(value, lineOfEntry)
    else entries.addContact(value, lineOfEntry)
    count++
    size += text.length
    if (count < atOnce && size < mostText) continue
    yield { draft: entries.draft(), table: null }
    entries = new JsonEntries()
    ;[count, size] = [0, 0]
  }
  if (!isKnown) throw new AppError('import.nobody-found')
  if (count > 0) yield { draft: entries.draft(), table: null }
}

async function* elementsOf(chunks: AsyncIterable<Uint8Array>) {
  const elements = new JsonElements()
  let waiting = ''
  let isBegun = false
  for await (const piece of decodeStream(chunks)) {
    waiting += piece
    // an element that fills many pieces is looked at again only when there is twice as much of it
    if (waiting.length < elements.wanted) continue
    if (!isBegun && /^\s*\{\s*"kartotek"\s*:/.test(waiting)) throw new AppError('import.is-extract')
    isBegun ||= waiting.trim() !== ''
    yield* elements.read(waiting, false)
    waiting = ''
  }
  yield* elements.read(waiting, true)
}

/** Throws import.not-json with the line of the file. */
function parsed(text: string, line: number) {
  try {
    return parseJson(text)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'import.not-json') throw error
    throw new AppError('import.not-json', { line: line - 1 + Number(error.details['line'] ?? 1) }, { cause: error })
  }
}
