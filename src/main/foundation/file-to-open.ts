import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { SettingsFile } from './settings-file.ts'

/** The card file a window opens at start: the one named, else $KARTOTEK_FILE, else the last one that is still there. */
export function fileToOpen(named: string | undefined, env: NodeJS.ProcessEnv, settings: SettingsFile): string | undefined {
  const given = named ?? env['KARTOTEK_FILE']
  if (given) return resolve(given)
  return settings
    .read()
    .recent?.map(({ path }) => path)
    .find((path) => existsSync(path))
}
