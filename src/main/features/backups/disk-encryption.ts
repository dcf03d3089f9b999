import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { DiskEncryption } from '#shared/model/backup.ts'
import { encryptedOnLinux, encryptedOnMac, encryptedOnWindows, type MappedDevice } from '#shared/rules/places/disk-encryption.ts'

/** Whether the disk that a path lies on is encrypted, as the system says; unknown where it does not. */
export async function diskEncryption(path: string, platform: NodeJS.Platform = process.platform): Promise<DiskEncryption> {
  try {
    if (platform === 'linux') return encryptedOnLinux(path, await readFile('/proc/mounts', 'utf8'), await mappedDevices())
    if (platform === 'darwin') return path.startsWith('/Volumes/') ? 'unknown' : encryptedOnMac(await said('/usr/bin/fdesetup', ['status']))
    if (platform === 'win32') return await onWindows(path)
    return 'unknown'
  } catch {
    return 'unknown'
  }
}

async function mappedDevices(): Promise<MappedDevice[]> {
  const nodes = (await readdir('/sys/block')).filter((node) => /^dm-\d+$/.test(node))
  return Promise.all(
    nodes.map(async (node) => {
      const at = (...parts: string[]) => join('/sys/block', node, ...parts)
      const [name, uuid] = await Promise.all([readFile(at('dm/name'), 'utf8'), readFile(at('dm/uuid'), 'utf8')])
      return { node, name: name.trim(), uuid: uuid.trim(), below: await readdir(at('slaves')) }
    })
  )
}

/** A letter is all of a path that gets into the question. */
async function onWindows(path: string): Promise<DiskEncryption> {
  const [drive] = /^[a-z]:/i.exec(path) ?? []
  if (drive === undefined) return 'unknown'
  const shell = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe')
  const asked = `(New-Object -ComObject Shell.Application).NameSpace('${drive}').Self.ExtendedProperty('System.Volume.BitLockerProtection')`
  return encryptedOnWindows(await said(shell, ['-NoProfile', '-NonInteractive', '-Command', asked]))
}

/** Throws where the program is not there, fails, or takes too long. */
async function said(program: string, words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, words, { encoding: 'utf8', timeout: 3000, windowsHide: true })
  return stdout
}
