import { serveWorker } from '#main/foundation/jobs/serve-worker.ts'
import { type Salvaged, type SalvageOptions, salvageFile } from '#main/foundation/salvage-file.ts'

/** Reads what can be read of a damaged card file: whatever that does, the host goes on. */
await serveWorker<{ from: string; to: string; options: SalvageOptions }, Salvaged>(({ from, to, options }) =>
  salvageFile(from, to, options)
)
