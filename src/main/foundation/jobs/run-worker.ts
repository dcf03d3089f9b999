import type { TransferListItem, Worker } from 'node:worker_threads'
import { AppError, isErrorCode } from '#shared/errors.ts'
import type { Progress } from '../session.ts'
import type { FromWorker } from './messages.ts'
import { startWorker } from './start-worker.ts'

export interface WorkerOptions {
  /** All the worker may hold: its heap, and buffers beside it. */
  memoryMb: number
  /** From start to answer, wall clock. */
  timeoutMs: number
  signal?: AbortSignal | undefined
  onProgress?: (progress: Progress) => void
  /** Sent after the input, piece by piece, so that the host is never busy with all of it at once. */
  more?: AsyncIterable<unknown>
  /** Buffers of the input that are handed over instead of copied. */
  transfer?: readonly TransferListItem[]
}

/** How often memory beside the heap is looked at; what is on the heap V8 watches by itself. */
const lookMs = 100

/**
 * Does heavy or doubtful work in a thread of its own, which is gone afterwards: src/main/workers/<name>.ts, in the build
 * out/main/worker-<name>.js. Input and answer are copied, so they hold data and no functions. A worker that takes too long, takes
 * too much memory or is no longer wanted is stopped wherever it is, and the host goes on.
 * Throws job.timeout, job.memory, job.cancelled, and whatever AppError the work threw.
 */
export async function runWorker<In, Out>(name: string, input: In, options: WorkerOptions): Promise<Out> {
  if (options.signal?.aborted) throw new AppError('job.cancelled')
  const worker = startWorker(name, input, options.memoryMb, options.transfer ?? [])
  const answer = Promise.withResolvers<Out>()
  const fail = (error: unknown) => answer.reject(error)
  const cancel = () => fail(new AppError('job.cancelled'))
  const tooMuch = () => fail(new AppError('job.memory', { job: name, megabytes: options.memoryMb }))
  const timer = setTimeout(() => fail(new AppError('job.timeout', { job: name, seconds: options.timeoutMs / 1000 })), options.timeoutMs)
  const look = setInterval(() => void isTooLarge(worker, options.memoryMb).then((is) => is && tooMuch()), lookMs)
  options.signal?.addEventListener('abort', cancel)
  worker.on('message', (message: FromWorker<Out>) => {
    if (message.kind === 'progress') options.onProgress?.(message.progress)
    else if (message.kind === 'done') answer.resolve(message.answer)
    else fail(thrownThere(message))
  })
  worker.on('error', (error) => ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : fail(error)))
  worker.on('exit', (code) => fail(new Error(`worker ${name} ended with ${code} and no answer`)))
  const over = new AbortController()
  if (options.more) feed(worker, options.more, over.signal).catch(fail)
  try {
    return await answer.promise
  } finally {
    over.abort()
    clearTimeout(timer)
    clearInterval(look)
    options.signal?.removeEventListener('abort', cancel)
    await worker.terminate()
  }
}

async function feed(worker: Worker, more: AsyncIterable<unknown>, over: AbortSignal): Promise<void> {
  for await (const piece of more) {
    if (over.aborted) return
    worker.postMessage({ piece })
  }
  worker.postMessage({ end: true })
}

/** Buffers lie outside the heap, where no limit of V8 sees them. */
async function isTooLarge(worker: Worker, memoryMb: number): Promise<boolean> {
  // a worker that has just ended has no heap to tell of
  const heap = await worker.getHeapStatistics().catch(() => undefined)
  return heap !== undefined && heap.total_heap_size + heap.external_memory > memoryMb * 1_048_576
}

function thrownThere({ code, details, message, stack }: Extract<FromWorker<never>, { kind: 'failed' }>): Error {
  if (code !== undefined && isErrorCode(code)) return new AppError(code, details)
  return Object.assign(new Error(message), { stack })
}
