import { describe, expect, it } from 'vitest'
import { isMappedDrive, isNetworkMount, isUnc, syncedBy } from '#shared/rules/places/live-file-place.ts'

describe('A folder that is brought to other machines', () => {
  it.each([
    ['C:\\Users\\Liv\\OneDrive\\kartotek.kartotek', 'OneDrive'],
    ['C:\\Users\\Liv\\OneDrive - Havnealliancen\\Kort\\a.kartotek', 'OneDrive'],
    ['/Users/liv/Library/Mobile Documents/com~apple~CloudDocs/a.kartotek', 'iCloud'],
    ['/Users/liv/Library/CloudStorage/Dropbox-Personal/a.kartotek', 'Dropbox'],
    ['/Users/liv/Library/CloudStorage/GoogleDrive-liv@havn.example/My Drive/a.kartotek', 'GoogleDrive'],
    ['/home/liv/Dropbox (Havnen)/a.kartotek', 'Dropbox'],
    ['/home/liv/Nextcloud/a.kartotek', 'Nextcloud'],
    ['G:\\My Drive\\a.kartotek', 'Google Drive'],
    ['C:\\Users\\Liv\\iCloudDrive\\a.kartotek', 'iCloud']
  ])('%s is of %s', (path, service) => {
    expect(syncedBy(path)).toBe(service)
  })

  it.each([
    '/home/liv/Dokumenter/a.kartotek',
    'C:\\Users\\Liv\\AppData\\Roaming\\Kartotek\\a.kartotek',
    '/home/liv/OneDrive.kartotek',
    '/srv/dropboxes/a'
  ])('%s is none', (path) => {
    expect(syncedBy(path)).toBeUndefined()
  })
})

describe('A place on another machine', () => {
  it.each([
    ['\\\\server\\share\\a.kartotek', true],
    ['//server/share/a.kartotek', true],
    ['\\\\?\\UNC\\server\\share\\a.kartotek', true],
    ['\\\\?\\C:\\a.kartotek', false],
    ['C:\\a.kartotek', false],
    ['/srv/a.kartotek', false]
  ])('%s as a share: %s', (path, is) => {
    expect(isUnc(path)).toBe(is)
  })

  const mounts = [
    '/dev/sda1 / ext4 rw 0 0',
    'server:/home /home nfs4 rw 0 0',
    '//server/share /mnt/f\\303\\246lles\\040drev cifs rw 0 0',
    '/dev/sdb1 /home/liv/own ext4 rw 0 0',
    'server:/x /homes fuse.sshfs rw 0 0'
  ].join('\n')
  it.each([
    ['/home/liv/a.kartotek', true],
    ['/home/liv/own/a.kartotek', false],
    ['/homes/a.kartotek', true],
    ['/homestead/a.kartotek', false],
    ['/srv/a.kartotek', false]
  ])('%s by what is mounted: %s', (path, is) => {
    expect(isNetworkMount(path, mounts)).toBe(is)
  })

  it('is a drive letter that stands for a share', () => {
    expect(isMappedDrive('f:\\Kort\\a.kartotek', ['F:', 'Z:'])).toBe(true)
    expect(isMappedDrive('C:\\a.kartotek', ['F:', 'Z:'])).toBe(false)
  })
})
