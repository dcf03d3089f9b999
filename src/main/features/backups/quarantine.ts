import { closeSync, copyFileSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { backupFolder, flushFolder } from '#main/foundation/backups/backup-folder.ts'
import { removeFile, renameFile } from '#main/foundation/retried.ts'

const days = 30
const dayMs = 86_400_000

/** What was put aside when another was restored: kept 30 days, so that restoring can be undone. */
export interface Aside {
  /** Of the folder; the time in digits. */
  name: string
  at: string
  path: string
  bytes: number
}

const quarantineOf = (path: string): string => join(backupFolder(path), 'quarantine')
const shape = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)(?:-\d+)?$/

/** What was put aside of a card file, the newest first. */
export function asideOf(path: string): Aside[] {
  const folder = quarantineOf(path)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const [, year, month, day, hour, minute, second] = shape.exec(name) ?? []
      const file = join(folder, name, basename(path))
      const size = year === undefined ? undefined : statSync(file, { throwIfNoEntry: false })?.size
      return size === undefined ? [] : [{ name, at: `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`, path: file, bytes: size }]
    })
    .toSorted((one, other) => (one.name < other.name ? 1 : -1))
}

export function sweepQuarantine(path: string, now: string): void {
  for (const aside of asideOf(path))
    if (Date.parse(now) - Date.parse(aside.at) > days * dayMs) rmSync(dirname(aside.path), { recursive: true, force: true })
}

/**
 * Puts a file that was checked in the place of a card file that is closed. What was there is put aside first, under its name in a folder of
 * its own, and goes from its place only with the renaming: a card file is there at every moment. Gives the way back.
 */
export function putInPlace(arriving: string, path: string, now: string): () => void {
  if (!existsSync(path)) {
    renameFile(arriving, path)
    flushFolder(dirname(path))
    return () => renameFile(path, arriving)
  }
  const folder = freeFolder(quarantineOf(path), now)
  const aside = join(folder, basename(path))
  linkOrCopy(path, aside)
  // what a killed process left in its log belongs to what is put aside, and must not be read into what comes
  for (const part of ['-wal', '-shm'].filter((each) => existsSync(path + each))) copyFlushed(path + part, aside + part)
  flushFolder(folder)
  for (const part of ['-wal', '-shm']) removeFile(path + part)
  renameFile(arriving, path)
  flushFolder(dirname(path))
  return () => {
    renameFile(path, arriving)
    linkOrCopy(aside, path)
    for (const part of ['-wal', '-shm'].filter((each) => existsSync(aside + each))) copyFlushed(aside + part, path + part)
  }
}

function freeFolder(quarantine: string, now: string): string {
  const stamp = `${now.slice(0, 10).replaceAll('-', '')}-${now.slice(11, 19).replaceAll(':', '')}`
  for (let no = 1; ; no++) {
    const folder = join(quarantine, no === 1 ? stamp : `${stamp}-${no}`)
    if (existsSync(folder)) continue
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return folder
  }
}

/** A second name costs nothing; where a file system has none, a copy. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFlushed(from, to)
  }
}

function copyFlushed(from: string, to: string): void {
  copyFileSync(from, to)
  const file = openSync(to, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
