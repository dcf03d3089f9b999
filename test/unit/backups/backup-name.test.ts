import { expect, it } from 'vitest'
import { backupName, parseBackupName } from '#shared/rules/backups/backup-name.ts'

const named = { at: '2026-11-23T13:50:04.000Z', seq: 12, schema: 7, reason: 'pre-import' } as const

it('says in its name when, the how manieth, of which form and what for, and is read back', () => {
  const name = backupName({ ...named, at: '2026-11-23T13:50:04.123Z' })
  expect(name).toBe('kartotek-20261123-135004-seq000012-schema07-pre-import.sqlite')
  expect(parseBackupName(name)).toEqual(named)
  expect(parseBackupName(`${name}.sealed`)).toEqual(named)
})

it.each([
  '.tmp-1f3a',
  'manifest.json',
  'kartotek-20261123-135004-seq000012-schema07-because.sqlite',
  'kartotek-20269923-135004-seq000012-schema07-manual.sqlite',
  'kartotek-20261123-135004-seq000012-schema07-manual.sqlite-wal'
])('%s is no backup', (name) => {
  expect(parseBackupName(name)).toBeUndefined()
})
