import { type ReadSource, readSource, type SourceInput } from '#main/formats/source/index.ts'
import { runWorker } from '#main/foundation/jobs/run-worker.ts'

/** Reading a file may take so much and so long, whatever is in it; a file of the greatest size that is allowed takes less. */
const limits = { memoryMb: 800, timeoutMs: 20_000 }

/** Text of up to so many bytes is read in less time than a thread takes to start (docs/decisions/0003). */
const shortText = 16 * 1024

/** Reads a source where it can be stopped. Throws the import.* codes, job.timeout, job.memory and job.cancelled. */
export const readApart = (input: SourceInput, signal: AbortSignal | undefined): Promise<ReadSource> =>
  isShortText(input) ? readSource(input) : runWorker<SourceInput, ReadSource>('read-source', input, { ...limits, signal })

function isShortText({ text = '', html = '', file, from }: SourceInput): boolean {
  const isArchive = from === 'xlsx' || (file !== undefined && file.bytes[0] === 0x50 && file.bytes[1] === 0x4b)
  return !isArchive && text.length + html.length + (file?.bytes.length ?? 0) <= shortText
}
