import type { CardFile } from './db/connection.ts'
import { memoryCardFile } from './db/open-card-file.ts'

export interface Exchanged {
  file: CardFile
  /** Why it is the file of before. */
  error?: unknown
}

/** Opens another card file; where that cannot be opened, this one stays. */
export function openInstead(before: CardFile, open: () => CardFile): Exchanged {
  const file = open()
  before.close()
  return { file }
}

/**
 * Closes a card file, has the bytes under it exchanged, and opens what is there then. Where that fails, exchange's own way back is gone and
 * the file of before opened again; where there is none any more, the empty one in memory stands in.
 */
export function exchangeFile(before: CardFile, exchange: () => () => void, open: () => CardFile): Exchanged {
  before.close()
  let wayBack: (() => void) | undefined
  try {
    wayBack = exchange()
    return { file: open() }
  } catch (error) {
    wayBack?.()
    return { file: before.path === undefined ? memoryCardFile() : reopened(open), error }
  }
}

function reopened(open: () => CardFile): CardFile {
  try {
    return open()
  } catch {
    return memoryCardFile()
  }
}
