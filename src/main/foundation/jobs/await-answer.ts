import type { Worker } from 'node:worker_threads'
import { AppError, isErrorCode } from '#shared/errors.ts'
import type { Progress } from '../session.ts'
import type { FromWorker } from './messages.ts'

export interface WorkerLimits {
  /** All the worker may hold: its heap, and buffers beside it. */
  memoryMb: number
  /** From the question to the answer, of the processor's time: a machine that is busy with other things takes longer by the clock. */
  timeoutMs: number
}

export interface Waiting {
  signal?: AbortSignal | undefined
  onProgress?: ((progress: Progress) => void) | undefined
}

/** What a worker answered: also a worker that refuses is in order, and can be asked again. */
export type Answer<Out> = { done: Out } | { refused: Error }

/** How often its time, and memory beside the heap, are looked at; what is on the heap V8 watches by itself. */
const lookMs = 100

/** By the clock it may take so many times as long: whoever waits for ever takes no time of the processor. */
const patience = 10

/** Waits for the next answer of a worker. Throws job.timeout, job.memory, job.cancelled: then the worker is not to be asked again. */
export async function awaitAnswer<Out>(worker: Worker, name: string, limits: WorkerLimits, waiting: Waiting = {}): Promise<Answer<Out>> {
  const answer = Promise.withResolvers<Answer<Out>>()
  const fail = (error: unknown) => answer.reject(error)
  const cancel = () => fail(new AppError('job.cancelled'))
  const tooMuch = () => fail(new AppError('job.memory', { job: name, megabytes: limits.memoryMb }))
  const tooLong = () => fail(new AppError('job.timeout', { job: name, seconds: limits.timeoutMs / 1000 }))
  const timer = setTimeout(tooLong, limits.timeoutMs * patience)
  const before = spent(worker)
  const look = setInterval(() => {
    void isTooLarge(worker, limits.memoryMb).then((is) => is && tooMuch())
    void Promise.all([before, spent(worker)]).then(([from, to]) => to - from > limits.timeoutMs && tooLong())
  }, lookMs)
  const listeners = {
    message: (message: FromWorker<Out>) => {
      if (message.kind === 'progress') waiting.onProgress?.(message.progress)
      else answer.resolve(message.kind === 'done' ? { done: message.answer } : { refused: thrownThere(message) })
    },
    error: (error: Error) => ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : fail(error)),
    exit: (code: number) => fail(new Error(`worker ${name} ended with ${code} and no answer`))
  }
  for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener)
  waiting.signal?.addEventListener('abort', cancel)
  try {
    return await answer.promise
  } finally {
    clearTimeout(timer)
    clearInterval(look)
    waiting.signal?.removeEventListener('abort', cancel)
    for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener)
  }
}

/** Milliseconds of the processor that the worker has taken; 0 of one that has just ended. */
const spent = async (worker: Worker): Promise<number> => {
  const { user, system } = await worker.cpuUsage().catch(() => ({ user: 0, system: 0 }))
  return (user + system) / 1000
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
