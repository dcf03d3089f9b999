import { expect, it } from 'vitest'
import { refuseRiskyPlace } from '#main/foundation/live-file-place.ts'

it.each([
  ['\\\\server\\fælles\\a.kartotek', 'win32', 'file.network-folder'],
  ['//server/fælles/a.kartotek', 'linux', 'file.network-folder'],
  ['/hjem/OneDrive/a.kartotek', 'linux', 'file.synced-folder'],
  ['/hjem/Nextcloud/a.kartotek', 'darwin', 'file.synced-folder']
] as const)('A live card file is refused at %s (%s)', (path, platform, code) => {
  expect(() => refuseRiskyPlace(path, platform)).toThrow(expect.objectContaining({ code }))
})

it('A live card file may lie on the disk of this machine', () => {
  expect(() => refuseRiskyPlace('/hjem/Kartotek/a.kartotek', 'linux')).not.toThrow()
})
