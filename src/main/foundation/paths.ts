import { homedir } from 'node:os'
import { join } from 'node:path'

/** The data folder, the same in all hosts: $KARTOTEK_HOME, else where the operating system keeps such things. */
export function dataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string = homedir()): string {
  if (env['KARTOTEK_HOME']) return env['KARTOTEK_HOME']
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Kartotek')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Kartotek')
  return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'kartotek')
}

/** The card file that is opened when none is named. */
export const defaultFile = (folder: string): string => join(folder, 'kartotek.kartotek')

/** Where the operating system keeps what can be made again at any time; for this user only. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string = homedir()): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Kartotek', 'Cache')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'Kartotek')
  return join(env['XDG_CACHE_HOME'] ?? join(home, '.cache'), 'kartotek')
}
