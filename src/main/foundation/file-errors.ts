import { AppError, type ErrorCode } from '#shared/errors.ts'

const byPrefix: readonly (readonly [string, ErrorCode])[] = [
  ['SQLITE_FULL', 'file.disk-full'],
  ['SQLITE_READONLY', 'file.read-only'],
  ['SQLITE_BUSY', 'file.locked'],
  ['SQLITE_LOCKED', 'file.locked'],
  ['SQLITE_CORRUPT', 'file.damaged'],
  ['SQLITE_NOTADB', 'file.not-ours'],
  ['SQLITE_CANTOPEN', 'file.read-only'],
  ['SQLITE_IOERR', 'file.damaged'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'record.still-referenced'],
  // what "on delete restrict" says
  ['SQLITE_CONSTRAINT_TRIGGER', 'record.still-referenced'],
  ['SQLITE_CONSTRAINT_UNIQUE', 'record.duplicate'],
  ['SQLITE_CONSTRAINT', 'input.invalid'],
  ['ENOSPC', 'file.disk-full'],
  ['EDQUOT', 'file.disk-full'],
  ['EROFS', 'file.read-only'],
  ['EACCES', 'file.read-only'],
  ['EPERM', 'file.read-only'],
  ['ENOENT', 'file.not-found'],
  ['EISDIR', 'file.is-directory']
]

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** "UNIQUE constraint failed: list.search_text" names the column; values are never in SQLite's message. */
const fieldOf = (error: unknown): string | undefined => /constraint failed: [\w]+\.([\w]+)/.exec(String(error))?.[1]

/** Turns what SQLite or the file system says into one of our codes; anything else is returned as it is. */
export function toAppError(error: unknown): unknown {
  if (error instanceof AppError) return error
  const code = codeOf(error)
  const found = byPrefix.find(([prefix]) => code.startsWith(prefix))
  if (!found) return error
  const field = fieldOf(error)
  return new AppError(found[1], field === undefined ? { sqlite: code } : { sqlite: code, field }, { cause: error })
}

/** Runs something that touches the file and throws our codes. */
export function withFileErrors<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw toAppError(error)
  }
}
