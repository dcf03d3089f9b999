import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type CardFile, checkCopy } from '#main/foundation/card-file.ts'
import { withFileErrors } from '#main/foundation/file-errors.ts'
import { AppError } from '#shared/errors.ts'
import { nameOf } from './places.ts'

/** A copy of the file as it is now, opened and checked before it has its name. Gives its name and size in bytes. */
export function saveCopy(file: CardFile, path: string, replaces: boolean): { name: string; bytes: number } {
  if (file.path === undefined) throw new AppError('file.not-found', { file: '-' })
  if (resolve(path) === file.path || (existsSync(path) && !replaces)) throw new AppError('file.exists')
  if (!existsSync(dirname(path))) throw new AppError('file.not-found', { file: nameOf(dirname(path)) })
  const temporary = `${path}.new`
  return withFileErrors(() => {
    rmSync(temporary, { force: true })
    try {
      file.writer.raw.prepare('vacuum into ?').run(temporary)
      checkCopy(temporary)
      renameSync(temporary, path)
    } finally {
      rmSync(temporary, { force: true })
    }
    return { name: nameOf(path), bytes: statSync(path).size }
  })
}
