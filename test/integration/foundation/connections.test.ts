import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCardFile } from '#main/foundation/card-file.ts'
import { testApp, testFolder, testNow } from '../../support/test-app.ts'

const pragmas = {
  busy_timeout: 5000,
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  secure_delete: 1,
  recursive_triggers: 0,
  temp_store: 2,
  mmap_size: 0,
  wal_autocheckpoint: 1000,
  journal_size_limit: 16_777_216
}

describe('Both connections of a card file', () => {
  it.each(['made', 'opened again', 'opened a third time'])('hold every pragma when it is %s', (when) => {
    const path = join(testFolder(), 'kartotek.kartotek')
    const open = (create: boolean) => openCardFile(path, { host: 'cli', now: testNow, create })
    let file = open(true)
    for (let i = when === 'made' ? 0 : when === 'opened again' ? 1 : 2; i > 0; i--) {
      file.close()
      file = open(false)
    }
    for (const [connection, reader] of [[file.writer, 0] as const, [file.reader, 1] as const]) {
      const found = Object.keys(pragmas).map((name) => [name, connection.raw.pragma(name, { simple: true })])
      expect(Object.fromEntries(found)).toEqual(pragmas)
      expect(connection.raw.pragma('query_only', { simple: true })).toBe(reader)
    }
    expect(() => file.reader.run('delete from person')).toThrow(/readonly/)
    file.close()
  })

  it('delete securely in the full-text tables too', () => {
    const file = openCardFile(join(testFolder(), 'kartotek.kartotek'), { host: 'cli', now: testNow, create: true })
    for (const table of ['organisation_word', 'organisation_inside', 'person_word', 'person_inside'])
      expect(file.reader.value(`select v from ${table}_config where k = 'secure-delete'`)).toBe(1)
    file.close()
  })
})

describe('A card file that is opened for reading', () => {
  it('shows what was acknowledged, also what was not yet moved out of the log when the process was killed', async () => {
    const app = testApp()
    await app.client.partners.create({ name: 'Havnens Venner' })
    const folder = join(app.home, 'as-it-was')
    mkdirSync(folder)
    // what a killed process leaves: the file and its write-ahead log, as they are between two writes
    for (const name of readdirSync(app.home).filter((each) => /[.]kartotek(-wal)?$/.test(each)))
      copyFileSync(join(app.home, name), join(folder, name))
    expect(readdirSync(folder)).toEqual(['kartotek.kartotek', 'kartotek.kartotek-wal'])
    const file = openCardFile(join(folder, 'kartotek.kartotek'), { host: 'cli', now: testNow, readOnly: true })
    expect(file.reader.column('select name from organisation')).toEqual(['Havnens Venner'])
    file.close()
    expect(readdirSync(folder)).toEqual(['kartotek.kartotek', 'kartotek.kartotek-wal'])
  })
})
