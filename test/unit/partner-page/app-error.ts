import { AppError, type ErrorCode } from '#shared/errors.ts'

export const isAppError = (error: unknown, ...codes: ErrorCode[]): boolean => error instanceof AppError && codes.includes(error.code)
