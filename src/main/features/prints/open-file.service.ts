import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { AppError } from '#shared/errors.ts'
import type { OpenedFile } from '#shared/model/prints.ts'
import { writtenFile } from './people.store.ts'

const mimes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.csv': 'text/csv;charset=utf-8',
  '.zip': 'application/zip',
  '.mbox': 'application/mbox',
  '.eml': 'message/rfc822',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
}

/** Opens a file that Kartotek wrote. Throws file.not-found when somebody has moved it. */
export const openWritten = (context: Context, id: string): Promise<OpenedFile> => {
  const file = context.session.read(({ db }) => writtenFile(db, id))
  if (!file) throw new AppError('record.not-found', { id })
  return openPath(context, file.path)
}

/** Hands a file to the program of the system, or its bytes to the browser. Throws file.not-found. */
export async function openPath(context: Context, path: string): Promise<OpenedFile> {
  if (context.openFile) {
    await context.openFile(path)
    return { opened: true }
  }
  return {
    opened: false,
    name: basename(path),
    mime: mimes[extname(path)] ?? 'application/octet-stream',
    base64: bytesOf(path).toString('base64')
  }
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new AppError('file.not-found', {}, { cause: error })
  }
}
