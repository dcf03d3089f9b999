import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { seedPurposes } from '#main/features/consent/index.ts'
import { openCardFile } from '#main/foundation/card-file.ts'
import type { SettingsFile } from '#main/foundation/settings-file.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { FileInfo } from '#shared/contract/file.ts'
import { AppError } from '#shared/errors.ts'
import { newestBackupAt } from './backup.ts'
import { allianceName, hasAlliance, partnerCount, personCount } from './file.store.ts'

const ending = '.kartotek'
export const practiceName = 'Øvelse'

/** What every card file has from the start: the alliance, the one who sits here, the built-in purposes. */
export function seedFile(unit: UnitOfWork): void {
  seedPurposes(unit)
  if (hasAlliance(unit.db)) return
  unit.insert('alliance', { id: 'alliance', suppression_key: randomBytes(32).toString('hex') }, { history: false })
  unit.insert('staff', { id: 'staff-1', name: '' }, { history: false })
}

const nameOf = (path: string) => basename(path).replace(/\.kartotek$/, '')

export function fileInfo(context: Context): FileInfo {
  const { path, readOnly } = context.session
  return context.session.read(({ db }) => ({
    exists: path !== undefined,
    name: path === undefined ? '' : nameOf(path),
    folder: basename(path === undefined ? context.home : dirname(path)),
    practice: path !== undefined && nameOf(path) === practiceName,
    readOnly,
    allianceName: allianceName(db),
    partners: partnerCount(db),
    persons: personCount(db),
    lastBackupAt: newestBackupAt(path),
    host: context.host
  }))
}

/** Card files in the data folder and those opened lately. The key is the place in this list's order; paths stay here. */
export function knownFiles(context: Context): { path: string; openedAt: string | null }[] {
  const recent = (context.settings.read().recent ?? []).filter((file) => existsSync(file.path))
  const inFolder = existsSync(context.home) ? readdirSync(context.home).filter((name) => name.endsWith(ending)) : []
  const others = inFolder.map((name) => join(context.home, name)).filter((path) => !recent.some((file) => file.path === path))
  return [...recent.map((file) => ({ path: file.path, openedAt: file.at })), ...others.map((path) => ({ path, openedAt: null }))]
}

/** The file that the window had open last, if it is still there. Practice does not count: one comes back to one's own work. */
export const lastOpened = (settings: SettingsFile): string | undefined =>
  settings.read().recent?.find(({ path }) => nameOf(path) !== practiceName && existsSync(path))?.path

export const keyOf = (path: string): string => Buffer.from(nameOf(path)).toString('base64url')

/** Opens one of the known files in place of the present one. Throws file.* codes; the present one stays open then. */
export async function openKnown(context: Context, key: string): Promise<void> {
  const found = knownFiles(context).find((file) => keyOf(file.path) === key)
  if (!found) throw new AppError('file.not-found', { file: '?' })
  await openPath(context, found.path, false)
}

/** Makes a file of that name in the data folder and opens it. Throws file.exists. */
export async function createNamed(context: Context, name: string): Promise<void> {
  if (/[\\/:*?"<>|\0]|^\./.test(name)) throw new AppError('input.invalid', { field: 'name' })
  mkdirSync(context.home, { recursive: true, mode: 0o700 })
  await openPath(context, join(context.home, `${name}${ending}`), true)
}

async function openPath(context: Context, path: string, create: boolean): Promise<void> {
  if (path === context.session.path) return
  const now = context.now()
  await context.session.swap(() => openCardFile(path, { host: context.host, now, create }))
  context.settings.opened(path, now)
}

/** The practice file; true when it was just made and wants its sample. */
export async function openPracticeFile(context: Context): Promise<boolean> {
  const path = join(context.home, `${practiceName}${ending}`)
  const isNew = !existsSync(path)
  if (isNew) await createNamed(context, practiceName)
  else await openPath(context, path, false)
  return isNew
}
