import { expect, it } from 'vitest'
import { diskEncryption } from '#main/features/backups/disk-encryption.ts'
import { DiskEncryption } from '#shared/model/backup.ts'
import { testApp } from '../../support/test-app.ts'

it('Whether the disk is encrypted is told with and without a card file', async () => {
  const { client } = testApp()
  expect(DiskEncryption.options).toContain((await client.backups.disk()).encrypted)
  await client.partners.create({ name: 'Havnens Venner' })
  expect(DiskEncryption.options).toContain((await client.backups.disk()).encrypted)
})

it.skipIf(process.platform !== 'linux').each(['win32', 'darwin', 'aix'] as const)(
  'Whether the disk is encrypted is unknown where the system cannot be asked: %s',
  async (platform) => {
    expect(await diskEncryption('C:\\Users\\liv\\kartotek.kartotek', platform)).toBe('unknown')
  }
)
