import { detectFormat } from '#main/formats/text-input/index.ts'
import { AppError } from '#shared/errors.ts'
import type { SourcePart, StreamedKind, StreamInput } from './source-part.ts'
import { streamJson } from './stream-json.ts'
import { streamTable } from './stream-table.ts'

export type { SourcePart, StreamedKind } from './source-part.ts'

/** What a large file is, by its beginning. Throws import.not-streamed for all that must be held whole, and import.empty. */
export function streamedKind(from: 'auto' | StreamedKind, start: Uint8Array, name: string): StreamedKind {
  if (start.length === 0) throw new AppError('import.empty')
  const kind = from === 'auto' ? detectFormat(start, name) : from
  if (kind !== 'csv' && kind !== 'json') throw new AppError('import.not-streamed', { kind })
  return kind
}

/**
 * A large file part by part. A part knows nothing of the others, but for the columns and the way dates are written, which are told by
 * the beginning. Throws the import.* codes.
 */
export const streamSource = (input: StreamInput): AsyncGenerator<SourcePart> =>
  input.kind === 'json' ? streamJson(input) : streamTable(input)
