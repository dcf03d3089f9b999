import { AppError, type ErrorDetails, isErrorCode } from '#shared/errors.ts'

interface WireError {
  data: { code: string; details: ErrorDetails }
}

const isWireError = (error: unknown): error is WireError =>
  typeof error === 'object' &&
  error !== null &&
  'data' in error &&
  typeof error.data === 'object' &&
  error.data !== null &&
  'code' in error.data &&
  typeof error.data.code === 'string'

/** Whatever was thrown, as the error it means: what the host said, or a mistake of ours. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (isWireError(error) && isErrorCode(error.data.code)) return new AppError(error.data.code, error.data.details, { cause: error })
  return new AppError('internal.bug', { incident: crypto.randomUUID().slice(0, 8) }, { cause: error })
}
