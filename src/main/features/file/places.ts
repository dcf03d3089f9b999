import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, extname, isAbsolute, join } from 'node:path'
import { type Context, chosenFile } from '#main/api/implement.ts'
import { AppError } from '#shared/errors.ts'

export const ending = '.kartotek'

export const nameOf = (path: string): string => basename(path).replace(/\.kartotek$/, '')

/** Stands for a path in the window. */
export const keyOf = (path: string): string => createHash('sha256').update(path).digest('base64url').slice(0, 22)

export interface KnownPath {
  path: string
  openedAt: string | null
  exists: boolean
}

/** Card files opened lately, also those that are gone, and others in the data folder. */
export function knownFiles(context: Pick<Context, 'settings' | 'home'>): KnownPath[] {
  const recent = context.settings.read().recent ?? []
  const inFolder = existsSync(context.home) ? readdirSync(context.home).filter((name) => name.endsWith(ending)) : []
  const others = inFolder.map((name) => join(context.home, name)).filter((path) => !recent.some((file) => file.path === path))
  return [
    ...recent.map(({ path, at }) => ({ path, openedAt: at, exists: existsSync(path) })),
    ...others.map((path) => ({ path, openedAt: null, exists: true }))
  ]
}

type Place = { key: string } | { handle: string } | { path: string }

/** The path of a place; one that is written may leave out the data folder and the ending. Throws file.not-found, input.invalid. */
export function pathOf(context: Context, place: Place): string {
  if ('handle' in place) return chosenFile(context, place.handle)
  if ('path' in place) return writtenPath(context.home, place.path)
  const found = knownFiles(context).find(({ path }) => keyOf(path) === place.key)
  if (!found) throw new AppError('file.not-found', { file: '?' })
  return found.path
}

/** A path as it is written: a name alone lies in the data folder, and what has no ending gets this one. */
export function writtenPath(home: string, text: string, wanted: string = ending): string {
  const path = text.startsWith('~/') ? join(homedir(), text.slice(2)) : isAbsolute(text) ? text : join(home, text)
  return extname(path) === '' ? path + wanted : path
}

/** The path, or with a number the first that nothing has yet. */
export function freePath(path: string): string {
  let free = path
  for (let number = 2; existsSync(free); number++) free = join(dirname(path), `${nameOf(path)} ${number}${ending}`)
  return free
}
