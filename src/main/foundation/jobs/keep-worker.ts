import type { Worker } from 'node:worker_threads'
import { awaitAnswer, type WorkerLimits } from './await-answer.ts'
import { startWorker } from './start-worker.ts'

export interface KeptWorker<Question, Answer> {
  /** Questions are answered one after the other. Throws job.timeout, job.memory, and whatever AppError the work threw. */
  ask(question: Question, timeoutMs: number): Promise<Answer>
}

/** Kept so long after its last answer. */
const idleMs = 60_000
const startMs = 30_000

/**
 * A worker that is asked again and again, for where starting one each time would cost more than the work. It starts with the first
 * question, keeps no process alive, and is stopped like any other when it takes too long or too much; the next question starts another.
 */
export function keepWorker<Question, Answer>(name: string, { memoryMb }: Pick<WorkerLimits, 'memoryMb'>): KeptWorker<Question, Answer> {
  let kept: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const ready = new WeakSet<Worker>()

  const stop = (worker: Worker) => {
    if (kept === worker) kept = undefined
    void worker.terminate()
  }
  const start = (): Worker => {
    const worker = startWorker(name, undefined, memoryMb, [])
    worker.on('error', () => stop(worker)).on('exit', () => stop(worker))
    kept = worker
    return worker
  }
  const answerOf = async <Said>(worker: Worker, timeoutMs: number): Promise<Said> => {
    const said = await awaitAnswer<Said>(worker, name, { memoryMb, timeoutMs }).catch((error: unknown) => {
      stop(worker)
      throw error
    })
    if ('refused' in said) throw said.refused
    return said.done
  }
  const answered = async (question: Question, timeoutMs: number): Promise<Answer> => {
    clearTimeout(idle)
    const worker = kept ?? start()
    worker.ref()
    try {
      // its first word is that it is there: what is asked is not charged for the start
      if (!ready.has(worker)) await answerOf(worker, startMs)
      ready.add(worker)
      worker.postMessage(question)
      return await answerOf<Answer>(worker, timeoutMs)
    } finally {
      worker.unref()
      idle = setTimeout(() => stop(worker), idleMs).unref()
    }
  }
  return {
    ask: (question, timeoutMs) => {
      const answer = queue.then(() => answered(question, timeoutMs))
      queue = answer.catch(() => undefined)
      return answer
    }
  }
}
