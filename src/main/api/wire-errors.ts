import { ORPCError } from '@orpc/server'
import type { Log } from '#main/foundation/log.ts'
import { AppError, type ErrorKind } from '#shared/errors.ts'

const statusOf: Record<ErrorKind, number> = {
  input: 400,
  damaged: 500,
  missing: 404,
  'disk-full': 507,
  locked: 423,
  'read-only': 403,
  conflict: 409,
  refused: 403,
  environment: 502,
  cancelled: 499,
  bug: 500
}

/** The first field that the contract did not accept, as a path such as "patch.name". */
function refusedField(error: ORPCError<string, unknown>): string | undefined {
  const data = error.data as { issues?: { path?: (string | number | { key: string | number })[] }[] } | undefined
  const path = error.code === 'BAD_REQUEST' ? data?.issues?.[0]?.path : undefined
  return path?.map((part) => (typeof part === 'object' ? part.key : part)).join('.')
}

/** Every error leaves as one of our codes with details; unknown ones become internal.bug and stay in the log. */
export function toWireError(error: unknown, log: Log): ORPCError<string, unknown> {
  const known = toKnown(error, log)
  return new ORPCError(known.code, {
    status: statusOf[known.kind],
    message: known.code,
    data: { code: known.code, details: defined(known.details) }
  })
}

function toKnown(error: unknown, log: Log): AppError {
  if (error instanceof AppError) return error
  if (error instanceof ORPCError) {
    const field = refusedField(error)
    if (field !== undefined) return new AppError('input.invalid', { field })
  }
  return new AppError('internal.bug', { incident: log.incident(error) })
}

const defined = (details: Record<string, unknown>) => Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
