import { readGrid } from '#main/formats/table/index.ts'
import { detectFormat } from '#main/formats/text-input/index.ts'
import { serveWorker } from '#main/foundation/jobs/serve-worker.ts'
import type { Reading } from '#shared/model/mapping.ts'

interface Input {
  readonly bytes: Uint8Array
  readonly name: string
  readonly reading: Reading
}

/** A file whatever it is, read as the table that it is asked to be. */
await serveWorker(({ bytes, name, reading }: Input) => {
  const format = detectFormat(bytes, name)
  return readGrid({ bytes, kind: format === 'xlsx' || format === 'ldif' ? format : 'csv', reading })
})
