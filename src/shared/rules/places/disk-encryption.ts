import type { DiskEncryption } from '../../model/backup.ts'
import { mountOf } from './mount-of.ts'

/** A device that Linux makes of others (/sys/block/dm-*). */
export interface MappedDevice {
  /** "dm-0". */
  node: string
  /** As in /dev/mapper. */
  name: string
  uuid: string
  /** The devices it lies on: "dm-1", "sda2". */
  below: readonly string[]
}

const plainDisk = /^\/dev\/(sd|hd|vd|xvd|nvme|mmcblk)/
const sealedType = /^(ecryptfs|fuse\.(gocryptfs|encfs|cryfs))$/

/** Whether what a path lies on is encrypted, or all that is below it. Disks that encrypt by themselves are not known to the system. */
export function encryptedOnLinux(path: string, mounts: string, devices: readonly MappedDevice[]): DiskEncryption {
  const mount = mountOf(path, mounts)
  if (!mount) return 'unknown'
  if (sealedType.test(mount.type)) return 'yes'
  const isSealed = (device: MappedDevice | undefined): boolean =>
    device !== undefined &&
    (device.uuid.startsWith('CRYPT-') ||
      (device.below.length > 0 && device.below.every((node) => isSealed(devices.find((each) => each.node === node)))))
  const device = devices.find(({ name, node }) => mount.device === `/dev/mapper/${name}` || mount.device === `/dev/${node}`)
  if (device) return isSealed(device) ? 'yes' : 'no'
  return plainDisk.test(mount.device) ? 'no' : 'unknown'
}

/** What `fdesetup status` says: of the disk that the machine starts from. */
export function encryptedOnMac(said: string): DiskEncryption {
  const [, state] = /FileVault is (On|Off)\b/.exec(said) ?? []
  if (state === undefined) return 'unknown'
  return state === 'On' && !said.includes('in progress') ? 'yes' : 'no'
}

/** As the explorer knows it: on, off, being turned on, being turned off, suspended (the key lies beside it), on and locked. */
const protections = new Map<string, DiskEncryption>([
  ['1', 'yes'],
  ['2', 'no'],
  ['3', 'no'],
  ['4', 'no'],
  ['5', 'no'],
  ['6', 'yes']
])

/** What Windows says of a drive as System.Volume.BitLockerProtection, which needs no administrator. */
export const encryptedOnWindows = (said: string): DiskEncryption => protections.get(said.trim()) ?? 'unknown'
