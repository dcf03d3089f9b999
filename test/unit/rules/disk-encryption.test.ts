import { describe, expect, it } from 'vitest'
import { encryptedOnLinux, encryptedOnMac, encryptedOnWindows } from '#shared/rules/places/disk-encryption.ts'

const sealed = { node: 'dm-0', name: 'luks-home', uuid: 'CRYPT-LUKS2-0123456789abcdef-luks-home', below: ['nvme0n1p3'] }
const volume = { node: 'dm-1', name: 'vg-home', uuid: 'LVM-AbCd', below: ['dm-0'] }
const both = { node: 'dm-2', name: 'vg-wide', uuid: 'LVM-EfGh', below: ['dm-0', 'sdb1'] }
const plain = { node: 'dm-3', name: 'vg-plain', uuid: 'LVM-IjKl', below: ['sdb1'] }
const devices = [sealed, volume, both, plain]
const file = '/home/liv/kartotek.kartotek'
const on = (device: string, type = 'ext4') => encryptedOnLinux(file, `/dev/sda1 / ext4 rw 0 0\n${device} /home ${type} rw 0 0`, devices)

describe('Whether a disk is encrypted', () => {
  it.each([
    ['/dev/mapper/luks-home', 'yes'],
    ['/dev/dm-0', 'yes'],
    ['/dev/mapper/vg-home', 'yes'],
    ['/dev/mapper/vg-wide', 'no'],
    ['/dev/mapper/vg-plain', 'no'],
    ['/dev/nvme0n1p3', 'no'],
    ['/dev/md0', 'unknown'],
    ['tank/home', 'unknown'],
    ['overlay', 'unknown']
  ])('is told on Linux by what the file lies on: %s is %s', (device, answer) => {
    expect(on(device)).toBe(answer)
  })

  it('is told on Linux by the file system, too, and by that of the file alone', () => {
    expect(on('/home/.liv', 'ecryptfs')).toBe('yes')
    expect(encryptedOnLinux(file, '/dev/mapper/luks-home / ext4 rw 0 0\n/dev/sdb1 /home ext4 rw 0 0', devices)).toBe('no')
    expect(encryptedOnLinux(file, '/dev/sda1 / ext4 rw 0 0\n/dev/mapper/luks-home /home/livia ext4 rw 0 0', devices)).toBe('no')
    expect(encryptedOnLinux(file, '', devices)).toBe('unknown')
  })

  it.each([
    ['FileVault is On.\n', 'yes'],
    ['FileVault is On.\nDecryption in progress: Percent completed = 3\n', 'no'],
    ['FileVault is Off.\nEncryption in progress: Percent completed = 40\n', 'no'],
    ['FileVault is Off.\n', 'no'],
    ['', 'unknown'],
    ['Error: not allowed\n', 'unknown']
  ])('is told on a Mac: %j is %s', (said, answer) => {
    expect(encryptedOnMac(said)).toBe(answer)
  })

  it.each([
    ['1\r\n', 'yes'],
    ['6', 'yes'],
    ['2\r\n', 'no'],
    ['3', 'no'],
    ['5', 'no'],
    ['0', 'unknown'],
    ['', 'unknown'],
    ['12', 'unknown'],
    ['constructor', 'unknown']
  ])('is told on Windows: %j is %s', (said, answer) => {
    expect(encryptedOnWindows(said)).toBe(answer)
  })
})
