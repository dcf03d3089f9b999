import { statSync } from 'node:fs'
import type { CardFile } from '#main/foundation/card-file.ts'
import { AppError } from '#shared/errors.ts'

/** Writes the file anew without the room that nothing uses any more. Gives its size in bytes before and after. */
export function compactFile({ path, readOnly, writer }: CardFile): { before: number; after: number } {
  if (path === undefined) throw new AppError('file.not-found', { file: '-' })
  if (readOnly) throw new AppError('file.read-only')
  const size = () => {
    writer.raw.pragma('wal_checkpoint(TRUNCATE)')
    return statSync(path).size
  }
  const before = size()
  writer.raw.exec('vacuum')
  return { before, after: size() }
}
