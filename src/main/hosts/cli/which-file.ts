import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileToOpen } from '#main/foundation/file-to-open.ts'
import { dataFolder, defaultFile } from '#main/foundation/paths.ts'
import { SettingsFile } from '#main/foundation/settings-file.ts'
import { AppError } from '#shared/errors.ts'

/** read: looks only, so the last card file of the window will do. write: must be sure which one is meant. */
export type Purpose = 'read' | 'write'

export const homeOf = (env: NodeJS.ProcessEnv): string => dataFolder(env, process.platform)

/**
 * The card file a command works on; undefined is the one in the data folder. Throws input.ambiguous-file when a command writes,
 * no file is named and there are others than that one.
 */
export function fileFor(purpose: Purpose, named: string | undefined, env: NodeJS.ProcessEnv, cwd: string): string | undefined {
  const given = named ?? (env['KARTOTEK_FILE'] || undefined)
  if (given !== undefined) return resolve(cwd, given)
  const home = homeOf(env)
  const settings = new SettingsFile(home)
  if (purpose === 'read') return fileToOpen(undefined, {}, settings)
  const others = known(home, settings).filter((path) => path !== resolve(defaultFile(home)))
  if (others.length > 0) throw new AppError('input.ambiguous-file')
  return undefined
}

/** Card files in the data folder and those opened lately that are still there. */
function known(home: string, settings: SettingsFile): string[] {
  const recent = (settings.read().recent ?? []).map(({ path }) => path).filter((path) => existsSync(path))
  const inFolder = existsSync(home) ? readdirSync(home).filter((name) => name.endsWith('.kartotek')) : []
  return [...recent, ...inFolder.map((name) => join(home, name))].map((path) => resolve(path))
}
