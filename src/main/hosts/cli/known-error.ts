import { AppError } from '#shared/errors.ts'
import { fromWire } from '#shared/wire-error.ts'
import type { Cli } from './cli.ts'
import { logOf } from './with-app.ts'

/** Errors of the contract carry a code of ours; anything else is a bug, and its incident is logged here. */
export function knownError(cli: Cli, error: unknown): AppError {
  if (error instanceof AppError) return error
  if (typeof error === 'object' && error !== null && 'data' in error) return fromWire(error)
  return new AppError('internal.bug', { incident: logOf(cli).incident(error) }, { cause: error })
}
