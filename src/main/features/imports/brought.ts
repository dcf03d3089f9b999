import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { type Context, chosenFile, type Upload } from '#main/api/implement.ts'
import { withFileErrors } from '#main/foundation/file-errors.ts'
import { MAX_UPLOAD_BYTES } from '#shared/bridge.ts'
import { AppError } from '#shared/errors.ts'

const megabyte = 1024 * 1024

/** The file that somebody double-clicked; whoever asks first gets it. */
export function takeBrought({ brought, files }: Context): { file: string; fileName: string } | null {
  const { path } = brought
  brought.path = undefined
  return path === undefined ? null : { file: files.put(path), fileName: basename(path) }
}

/** A file that the host was told to read. Throws file.not-found, file.is-directory and import.too-large before much is read. */
export function readGiven(context: Context, handle: string): Upload {
  const path = chosenFile(context, handle)
  return withFileErrors(() => {
    const { size } = statSync(path, { throwIfNoEntry: false }) ?? {}
    if (size === undefined) throw new AppError('file.not-found', { file: basename(path) })
    if (size > MAX_UPLOAD_BYTES)
      throw new AppError('import.too-large', { megabytes: Math.ceil(size / megabyte), limit: MAX_UPLOAD_BYTES / megabyte })
    return { bytes: readFileSync(path), name: basename(path) }
  })
}
