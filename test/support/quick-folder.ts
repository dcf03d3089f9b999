import { mkdirSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What all tests of a run may have on it at once, in bytes, several times over. */
const room = 4 * 2 ** 30

const isRoomy = (folder: string) => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize >= room
}

/**
 * Where temporary files of tests lie: in memory, where the system has such a folder with room, else where they always do. A card file waits
 * for the disk at each commit, and a suite makes a hundred thousand; what is kept when the power goes is not asked of a test that ends well.
 */
export function quickFolder(): string {
  try {
    if (!isRoomy('/dev/shm')) return tmpdir()
    const folder = join('/dev/shm', `kartotek-${process.getuid?.() ?? 0}`)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return folder
  } catch {
    return tmpdir()
  }
}
