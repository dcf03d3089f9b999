import { createHash } from 'node:crypto'
import { basename, join, parse } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { stemOf } from '#main/foundation/backups/backup-folder.ts'

export interface SecondPlace {
  /** Where the encrypted copies lie. */
  folder: string
  /** When it was chosen, or the passphrase last asked for. */
  since: string
  remembered: boolean
}

type At = Pick<Context, 'session' | 'settings' | 'secrets'>

/** The second place of the open card file. */
export const secondPlaceOf = ({ session: { path }, settings }: Pick<At, 'session' | 'settings'>): SecondPlace | undefined =>
  path === undefined ? undefined : settings.read().secondPlaces?.[path]

export function setSecondPlace({ session: { path }, settings }: Pick<At, 'session' | 'settings'>, place: SecondPlace | undefined): void {
  if (path === undefined) return
  const { [path]: _before, ...others } = settings.read().secondPlaces ?? {}
  settings.change({ secondPlaces: place === undefined ? others : { ...others, [path]: place } })
}

const secretOf = (path: string): string => `backups-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`

/** Known until the program ends, and beyond where the system has a keychain; never in the card file. */
export const passphraseIn = async ({ session: { path }, secrets }: Pick<At, 'session' | 'secrets'>): Promise<string | undefined> =>
  path === undefined ? undefined : secrets.read(secretOf(path))

export async function keepPassphrase({ session: { path }, secrets }: Pick<At, 'session' | 'secrets'>, passphrase: string): Promise<void> {
  if (path !== undefined) await secrets.set(secretOf(path), passphrase, true)
}

export function forgetPassphrase({ session: { path }, secrets }: Pick<At, 'session' | 'secrets'>): void {
  if (path !== undefined) secrets.forget(secretOf(path))
}

/** Copies of several card files may go to one place. */
export const awayFolder = ({ folder }: Pick<SecondPlace, 'folder'>, path: string): string =>
  join(folder, `${stemOf(path)} - sikkerhedskopier`)

/** What a place is called in a line: "F:", or the last part of a path. */
export const labelOf = ({ folder }: Pick<SecondPlace, 'folder'>): string => {
  const { root } = parse(folder)
  return /^[A-Za-z]:/.test(root) ? root.slice(0, 2) : basename(folder)
}
