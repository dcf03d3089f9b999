import { parentPort, type Transferable, workerData } from 'node:worker_threads'
import { AppError } from '#shared/errors.ts'
import type { Progress } from '../session.ts'
import type { FromWorker, ToWorker } from './messages.ts'

export interface WorkerHost<Piece> {
  report(progress: Progress): void
  /** What the host sends after the input. */
  more: AsyncIterable<Piece>
}

/** The whole of a worker: what it does with its input. Called once by each file in src/main/workers. */
export async function serveWorker<In, Out, Piece = never>(work: (input: In, host: WorkerHost<Piece>) => Out | Promise<Out>): Promise<void> {
  const host = { report: (progress: Progress) => say({ kind: 'progress', progress }), more: pieces<Piece>() }
  await answer(() => work(workerData as In, host))
}

/** A worker that is kept and asked again and again. What moved names of an answer goes over as it is and is not copied. */
export async function serveQuestions<Question, Answer>(
  answerTo: (question: Question) => Answer | Promise<Answer>,
  moved: (answer: Answer) => readonly Transferable[] = () => []
): Promise<void> {
  parentPort?.on('message', (question: Question) => void answer(() => answerTo(question), moved))
  await answer(() => undefined)
}

function say<Out>(message: FromWorker<Out>, moved: readonly Transferable[] = []): void {
  parentPort?.postMessage(message, moved)
}

async function answer<Out>(work: () => Out | Promise<Out>, moved?: (answer: Out) => readonly Transferable[]): Promise<void> {
  try {
    const done = await work()
    say({ kind: 'done', answer: done }, moved?.(done))
  } catch (error) {
    say(told(error))
  }
}

function told(error: unknown): FromWorker<never> {
  if (error instanceof AppError) return { kind: 'failed', code: error.code, details: error.details, message: error.message }
  if (error instanceof Error) return { kind: 'failed', message: error.message, stack: error.stack }
  return { kind: 'failed', message: String(error) }
}

async function* pieces<Piece>(): AsyncGenerator<Piece> {
  const waiting: ToWorker[] = []
  let wake = Promise.withResolvers<void>()
  parentPort?.on('message', (message: ToWorker) => {
    waiting.push(message)
    wake.resolve()
  })
  for (;;) {
    for (const message of waiting.splice(0)) {
      if ('end' in message) return void parentPort?.removeAllListeners('message')
      yield message.piece as Piece
    }
    await wake.promise
    wake = Promise.withResolvers<void>()
  }
}
