import type { TransferListItem, Worker } from 'node:worker_threads'
import { AppError } from '#shared/errors.ts'
import { awaitAnswer, type Waiting, type WorkerLimits } from './await-answer.ts'
import { startWorker } from './start-worker.ts'

export interface WorkerOptions extends WorkerLimits, Waiting {
  /** Sent after the input, piece by piece, so that the host is never busy with all of it at once. */
  more?: AsyncIterable<unknown>
  /** Buffers of the input that are handed over instead of copied. */
  transfer?: readonly TransferListItem[]
}

/**
 * Does heavy or doubtful work in a thread of its own, which is gone afterwards: src/main/workers/<name>.ts, in the build
 * out/main/worker-<name>.js. Input and answer are copied, so they hold data and no functions. A worker that takes too long, takes
 * too much memory or is no longer wanted is stopped wherever it is, and the host goes on.
 * Throws job.timeout, job.memory, job.cancelled, and whatever AppError the work threw.
 */
export async function runWorker<In, Out>(name: string, input: In, options: WorkerOptions): Promise<Out> {
  if (options.signal?.aborted) throw new AppError('job.cancelled')
  const worker = startWorker(name, input, options.memoryMb, options.transfer ?? [])
  const over = new AbortController()
  try {
    const answer = awaitAnswer<Out>(worker, name, options, options)
    const said = await (options.more ? Promise.race([answer, feed(worker, options.more, over.signal)]) : answer)
    if ('refused' in said) throw said.refused
    return said.done
  } finally {
    over.abort()
    await worker.terminate()
  }
}

/** Never gives an answer of its own; throws what goes wrong with the pieces. */
async function feed(worker: Worker, more: AsyncIterable<unknown>, over: AbortSignal): Promise<never> {
  for await (const piece of more) {
    if (over.aborted) break
    worker.postMessage({ piece })
  }
  worker.postMessage({ end: true })
  return new Promise(() => undefined)
}
