import { readSource, type SourceInput } from '#main/formats/source/index.ts'
import { serveWorker } from '#main/foundation/jobs/serve-worker.ts'

/** A file whatever it is, or what was pasted, read into drafts. */
await serveWorker((input: SourceInput) => readSource(input))
