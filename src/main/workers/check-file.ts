import { checkWhole } from '#main/foundation/check-whole.ts'
import { serveWorker } from '#main/foundation/jobs/serve-worker.ts'

/** Looks through a card file that the host has open and reads already. */
await serveWorker<{ path: string; whole: boolean }, null>(({ path, whole }) => {
  checkWhole(path, whole)
  return null
})
