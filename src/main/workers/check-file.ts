import { checkWhole } from '#main/foundation/check-whole.ts'
import { serveWorker } from '#main/foundation/jobs/serve-worker.ts'

/** Looks through a large card file that the host has open and reads already. */
await serveWorker<string, null>((path) => {
  checkWhole(path)
  return null
})
