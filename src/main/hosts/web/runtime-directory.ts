import { chmodSync, lstatSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** True when nobody but this user can have put anything into the folder. Windows gives each user a temporary folder of their own. */
function isOurs(directory: string): boolean {
  const found = lstatSync(directory)
  return found.isDirectory() && (process.getuid === undefined || found.uid === process.getuid())
}

/** The folder for what lives as long as a running host: start pages and the way to reach it. Only this user can read it. */
export function runtimeDirectory(): string {
  const directory = process.env['XDG_RUNTIME_DIR']
    ? join(process.env['XDG_RUNTIME_DIR'], 'kartotek')
    : join(tmpdir(), `kartotek-${process.getuid?.() ?? 'user'}`)
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    if (isOurs(directory)) {
      chmodSync(directory, 0o700)
      return directory
    }
  } catch {
    // a folder that cannot be made or looked at is no better than one of somebody else's
  }
  return mkdtempSync(join(tmpdir(), 'kartotek-'))
}
