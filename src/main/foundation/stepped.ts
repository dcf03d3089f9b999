import { AppError } from '#shared/errors.ts'

export interface Progress {
  step: string
  done: number
  total: number
}

export type Steps<T> = Generator<Progress, T> | AsyncGenerator<Progress, T>

/** Goes through the steps of a long work; the event loop gets its turn at least every 50 ms. Throws job.cancelled when it is aborted. */
export async function* stepped<T>(steps: Steps<T>, signal: AbortSignal | undefined): AsyncGenerator<Progress, T> {
  let breath = performance.now()
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done) return step.value
    if (signal?.aborted) throw new AppError('job.cancelled')
    if (performance.now() - breath < 40) continue
    yield step.value
    await new Promise((resume) => setImmediate(resume))
    breath = performance.now()
  }
}
