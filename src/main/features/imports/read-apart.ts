import { type ReadSource, readSource, type SourceInput } from '#main/formats/source/index.ts'
import { runWorker, type WorkerOptions } from '#main/foundation/jobs/run-worker.ts'

/** Text of up to so many characters is read in less time than a thread takes to start (docs/decisions/0003). */
const shortText = 16 * 1024
const megabyte = 1024 * 1024

/** Reads a source where it can be stopped. Throws the import.* codes, job.timeout, job.memory and job.cancelled. */
export async function readApart(input: SourceInput, signal: AbortSignal | undefined): Promise<ReadSource> {
  const { text = '', html = '', file } = input
  const size = text.length + html.length + (file?.bytes.length ?? 0)
  if (size <= shortText && !isArchive(input)) return readSource(input)
  return runWorker<SourceInput, ReadSource>('read-source', input, { ...limitsOf(size), signal })
}

/** What a small archive holds may be large. */
const isArchive = ({ from, file }: SourceInput): boolean => from === 'xlsx' || (file?.bytes[0] === 0x50 && file.bytes[1] === 0x4b)

/** Of a table of 200,000 full rows twice what it takes; a small file gets no more than it takes to find out what it is. */
const limitsOf = (size: number): WorkerOptions => ({
  memoryMb: Math.ceil(600 + (15 * size) / megabyte),
  timeoutMs: 1000 * Math.ceil(20 + size / megabyte)
})
