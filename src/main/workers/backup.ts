import { type BackupWork, doBackupWork } from '#main/foundation/backups/work.ts'
import { serveWorker } from '#main/foundation/jobs/serve-worker.ts'

/** Copies, checks and compares card files, so that no window waits for it. */
await serveWorker<BackupWork, unknown>(doBackupWork)
