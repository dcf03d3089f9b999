import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { withFileErrors } from './file-errors.ts'
import { removeFile, renameFile } from './retried.ts'

/** Writes a file whole or not at all: to another name, flushed, then renamed; pieces one after the other. Throws the file.* codes. */
export function writeAtomically(path: string, content: string | Uint8Array | readonly Uint8Array[]): void {
  const temporary = `${path}.tmp`
  withFileErrors(() => {
    try {
      const file = openSync(temporary, 'w', 0o600)
      try {
        const pieces = typeof content === 'string' ? [Buffer.from(content, 'utf8')] : content instanceof Uint8Array ? [content] : content
        for (const bytes of pieces) for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      renameFile(temporary, path)
    } catch (error) {
      removeFile(temporary)
      throw error
    }
  })
}
