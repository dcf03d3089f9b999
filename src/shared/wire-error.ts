import * as z from 'zod'
import { AppError, errorCodes, isErrorCode } from './errors.ts'

/** What an error carries over the wire: its code and details, nothing else. */
export const WireErrorData = z.object({
  code: z.string().refine(isErrorCode),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
})

/** The AppError inside an error that came over the wire, or internal.bug. */
export function fromWire(error: unknown): AppError {
  if (error instanceof AppError) return error
  const data = typeof error === 'object' && error !== null && 'data' in error ? WireErrorData.safeParse(error.data) : undefined
  if (data?.success && data.data.code in errorCodes) return new AppError(data.data.code, data.data.details, { cause: error })
  return new AppError('internal.bug', { incident: '-' }, { cause: error })
}
