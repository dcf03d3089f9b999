import { closeSync, openSync, readSync } from 'node:fs'
import { AppError } from '#shared/errors.ts'
import { toAppError } from '../file-errors.ts'
import { applicationId } from './application-id.ts'

/** Reads the first 100 bytes: foreign files, and those newer than the newest schema that is known, are refused before SQLite has touched them. */
export function checkHeader(path: string, newest: number): void {
  const head = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    readSync(file, head, 0, 100, 0)
  } finally {
    closeSync(file)
  }
  if (head.toString('latin1', 0, 16) !== 'SQLite format 3\0') throw new AppError('file.not-ours')
  if (head.readUInt32BE(68) !== applicationId) throw new AppError('file.not-ours')
  const found = head.readUInt32BE(60)
  if (found > newest) throw new AppError('file.newer', { found, known: newest })
}

/** The header was ours, so "not a database" can only mean that the rest is broken. */
export function damagedIfNotOurs(error: unknown): unknown {
  const known = toAppError(error)
  return known instanceof AppError && known.code === 'file.not-ours' ? new AppError('file.damaged', {}, { cause: error }) : known
}
