import { existsSync } from 'node:fs'
import type { CardFile } from './db/connection.ts'
import { checkLaterFrom, openCardFile } from './db/open-card-file.ts'
import { defaultFile } from './paths.ts'

export interface FirstFileOptions {
  /** The data folder. */
  home: string
  host: 'electron' | 'web' | 'cli'
  /** The card file; without it the one in the data folder, if it is there. */
  file?: string
  /** Open for reading only; open although another machine had it last. */
  readOnly?: boolean
  force?: boolean
}

/** Opens the card file that a program begins with; a host can do so before anything else of it is loaded. Throws the file.* codes. */
export function openFirst({ home, host, readOnly = false, force = false, file }: FirstFileOptions, now: string): CardFile | undefined {
  const path = file ?? defaultFile(home)
  if (file === undefined && !existsSync(path)) return undefined
  return openCardFile(path, { host, now, readOnly, force, checkLaterFrom: checkLaterFrom(host) })
}
