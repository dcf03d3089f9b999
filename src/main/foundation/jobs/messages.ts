import type { ErrorDetails } from '#shared/errors.ts'
import type { Progress } from '../session.ts'

/** What a worker says to its host. Errors cross as what they are made of. */
export type FromWorker<Out> =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'done'; answer: Out }
  | { kind: 'failed'; code?: string; details?: ErrorDetails; message: string; stack?: string | undefined }

/** Further input. */
export type ToWorker = { piece: unknown } | { end: true }
