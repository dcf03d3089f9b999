import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { seedPurposes } from '#main/features/consent/index.ts'
import { checkLaterFrom, memoryCardFile, openCardFile } from '#main/foundation/card-file.ts'
import type { SettingsFile } from '#main/foundation/settings-file.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { FileInfo } from '#shared/contract/file.ts'
import { AppError } from '#shared/errors.ts'
import { allianceName, hasAlliance, partnerCount, personCount } from './file.store.ts'
import { ending, nameOf } from './places.ts'

export const practiceName = 'Øvelse'

/** What every card file has from the start: the alliance, the one who sits here, the built-in purposes. */
export function seedFile(unit: UnitOfWork): void {
  seedPurposes(unit)
  if (hasAlliance(unit.db)) return
  unit.insert('alliance', { id: 'alliance', suppression_key: randomBytes(32).toString('hex') }, { history: false })
  unit.insert('staff', { id: 'staff-1', name: '' }, { history: false })
}

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
    host: context.host
  }))
}

/** The file that the window had open last, if it is still there. Practice does not count: one comes back to one's own work. */
export const lastOpened = (settings: SettingsFile): string | undefined =>
  settings.read().recent?.find(({ path }) => nameOf(path) !== practiceName && existsSync(path))?.path

/** Opens a file in place of the present one. Throws file.* codes; the present one stays open then. */
export const openAt = (context: Context, path: string): Promise<void> => openPath(context, path, false)

/** Leaves the card file; what is read from then on is empty, and the first write makes another file. */
export const closeFile = (context: Context): Promise<void> => context.session.swap(memoryCardFile)

/** Makes a file of that name in the data folder and opens it. Throws file.exists. */
export async function createNamed(context: Context, name: string): Promise<void> {
  if (/[\\/:*?"<>|\0]|^\./.test(name)) throw new AppError('input.invalid', { field: 'name' })
  mkdirSync(context.home, { recursive: true, mode: 0o700 })
  await openPath(context, join(context.home, `${name}${ending}`), true)
}

async function openPath(context: Context, path: string, create: boolean): Promise<void> {
  if (path === context.session.path) return
  const { host } = context
  const now = context.now()
  await context.session.swap(() => openCardFile(path, { host, now, create, checkLaterFrom: checkLaterFrom(host) }))
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
