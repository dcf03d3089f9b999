import { expect, it } from 'vitest'
import { backupName, parseBackupName } from '#shared/rules/backups/backup-name.ts'

const named = { at: '2026-11-23T13:50:04.000Z', seq: 12, schema: 7, reason: 'pre-import' } as const

it('says in its name when, the how manieth, of which form and what for, and is read back', () => {
  const name = backupName({ ...named, at: '2026-11-23T13:50:04.123Z' })
  expect(name).toBe('kartotek-20261123-135004-seq000012-schema07-pre-import.sqlite')
  expect(parseBackupName(name)).toEqual(named)
  expect(parseBackupName(`${name}.sealed`)).toEqual(named)
})

it('says of one that was named before there were numbers when it was made, and that it is older than those with one', () => {
  const older = parseBackupName('Alliancen for alle-20261122T135004-pre-import.kartotek')
  const later = parseBackupName('kartotek-20261122T135005-manual.kartotek')
  expect(older).toMatchObject({ at: '2026-11-22T13:50:04.000Z', schema: 0, reason: 'pre-import' })
  expect(older?.seq).toBeLessThan(later?.seq ?? 0)
  expect(later?.seq).toBeLessThan(0)
})

it.each([
  'kartotek.kartotek',
  'kartotek-20261122T135004-because.kartotek',
  '.tmp-1f3a',
  'manifest.json',
  'kartotek-20261123-135004-seq000012-schema07-because.sqlite',
  'kartotek-20269923-135004-seq000012-schema07-manual.sqlite',
  'kartotek-20261123-135004-seq000012-schema07-manual.sqlite-wal'
])('%s is no backup', (name) => {
  expect(parseBackupName(name)).toBeUndefined()
})
