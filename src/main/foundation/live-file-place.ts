import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { AppError } from '#shared/errors.ts'
import { isMappedDrive, isNetworkMount, isUnc, syncedBy } from '#shared/rules/places/live-file-place.ts'

/**
 * A card file that is open must lie on this machine alone: two writers, or a file of which half has arrived, damage it. Copies may lie there.
 * Throws file.synced-folder, file.network-folder.
 */
export function refuseRiskyPlace(path: string, platform: NodeJS.Platform = process.platform): void {
  const service = syncedBy(path)
  if (service !== undefined) throw new AppError('file.synced-folder', { service })
  if (isUnc(path) || isElsewhere(path, platform)) throw new AppError('file.network-folder')
}

function isElsewhere(path: string, platform: NodeJS.Platform): boolean {
  if (platform === 'linux') return isNetworkMount(path, mountsOfLinux())
  if (platform === 'darwin') return path.startsWith('/Volumes/') && isNetworkMount(path, mountsOfMac())
  if (platform === 'win32') return /^[d-z]:/i.test(path) && isMappedDrive(path, mappedDrives())
  return false
}

function mountsOfLinux(): string {
  try {
    return readFileSync('/proc/mounts', 'utf8')
  } catch {
    return ''
  }
}

/** "//liv@server/share on /Volumes/share (smbfs, nodev)", written as Linux does. */
const mountsOfMac = (): string =>
  said('/sbin/mount', []).replace(
    /^(\S+) on (.+) \((\w+).*$/gm,
    (_, from, point: string, type) => `${from} ${point.replaceAll(' ', '\\040')} ${type}`
  )

const mappedDrives = (): string[] => [...said('net', ['use']).matchAll(/\b([A-Z]:)\s+\\\\/g)].map(([, drive = '']) => drive)

/** What the system says of its drives; nothing where it does not. */
function said(program: string, words: readonly string[]): string {
  try {
    return execFileSync(program, words, { encoding: 'utf8', timeout: 2000, windowsHide: true, stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}
