import { newestSchema } from '../db/migrations.ts'
import { runWorker } from '../jobs/run-worker.ts'
import { type BackupWork, doBackupWork, type WorkAnswer, type WorkInput, type WorkName } from './work.ts'

type Asked<Name extends WorkName> = Omit<WorkInput<Name>, 'newest'>

/** So small a card file is copied and checked in less time than a thread takes to start. */
const small = 2 * 1_048_576

/** Copies, checks or compares card files in a thread, so that no window waits; bytes is how large they are. Throws the file.* codes, job.cancelled. */
export async function backupWork<Name extends WorkName>(
  work: Name,
  input: Asked<Name>,
  signal?: AbortSignal,
  bytes = Number.POSITIVE_INFINITY
): Promise<WorkAnswer<Name>> {
  const asked = { work, input: { ...input, newest: newestSchema } } as unknown as BackupWork
  if (bytes < small) return doBackupWork(asked) as WorkAnswer<Name>
  return runWorker<BackupWork, WorkAnswer<Name>>('backup', asked, { memoryMb: 512, timeoutMs: 1_800_000, signal })
}
