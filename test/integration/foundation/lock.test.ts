import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCardFile } from '#main/foundation/card-file.ts'
import { bundle } from '../../support/bundle.ts'
import { startClerk } from '../../support/clerk.ts'
import { testFolder, testNow } from '../../support/test-app.ts'

const clerk = await bundle('test/fixtures/processes/clerk.ts')
const open = (path: string, more: { force?: boolean } = {}) => openCardFile(path, { host: 'web', now: testNow, ...more })

/** A card file that another process has open. */
async function heldElsewhere() {
  const folder = testFolder()
  const path = join(folder, 'kartotek.kartotek')
  openCardFile(path, { host: 'cli', now: testNow, create: true }).close()
  const other = await startClerk([process.execPath, clerk, folder, path])
  expect(other.opening).toMatchObject({ open: true })
  return { path, other }
}

describe('A card file that is open elsewhere', () => {
  it('is refused without waiting, saying who has it', async () => {
    const { path, other } = await heldElsewhere()
    const start = performance.now()
    expect(() => open(path)).toThrow(
      expect.objectContaining({ code: 'file.locked', details: expect.objectContaining({ host: 'cli', pid: other.pid }) })
    )
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it('is free at once when the other process is killed', async () => {
    const { path, other } = await heldElsewhere()
    await other.ask('partners.create', { name: 'Havnens Venner' })
    await other.kill()
    const start = performance.now()
    const file = open(path)
    expect(performance.now() - start).toBeLessThan(3000)
    expect(file.reader.column('select name from organisation')).toEqual(['Havnens Venner'])
    file.close()
  })

  it('is free when the other closes it, and nobody is named any more', async () => {
    const { path, other } = await heldElsewhere()
    await other.leave()
    expect(existsSync(`${path}.owner`)).toBe(false)
    open(path).close()
  })

  it('is refused to a second opener in the same process too, and the first goes on', () => {
    const path = join(testFolder(), 'kartotek.kartotek')
    const first = openCardFile(path, { host: 'cli', now: testNow, create: true })
    expect(() => open(path)).toThrow(expect.objectContaining({ code: 'file.locked' }))
    expect(first.writer.value('select count(*) from person')).toBe(0)
    first.close()
    open(path).close()
  })
})

describe('The lock of a card file', () => {
  it('is given back when saying who has it fails', () => {
    const path = join(testFolder(), 'kartotek.kartotek')
    openCardFile(path, { host: 'cli', now: testNow, create: true }).close()
    mkdirSync(`${path}.owner`)
    expect(() => open(path)).toThrow(expect.objectContaining({ code: 'file.is-directory' }))
    rmdirSync(`${path}.owner`)
    open(path).close()
  })

  it('calls the end unclean and checks everything when the owner file cannot be read', () => {
    const path = join(testFolder(), 'kartotek.kartotek')
    const file = openCardFile(path, { host: 'cli', now: testNow, create: true })
    // a broken reference is what only the full check sees
    file.writer.raw.pragma('foreign_keys = 0')
    file.writer.run("insert into statement(id, organisation_id, language, created_at, updated_at) values ('s', 'none', 'da', '', '')")
    file.close()
    open(path).close()
    writeFileSync(`${path}.owner`, '')
    expect(() => open(path)).toThrow(expect.objectContaining({ code: 'file.damaged' }))
  })
})

describe('A card file that another machine had open', () => {
  it('asks before it is opened, and opens when forced', () => {
    const path = join(testFolder(), 'kartotek.kartotek')
    openCardFile(path, { host: 'cli', now: testNow, create: true }).close()
    const there = { hostName: `not-${hostname()}`, user: 'anna', host: 'electron', pid: 7, since: testNow }
    writeFileSync(`${path}.owner`, JSON.stringify(there))
    expect(() => open(path)).toThrow(expect.objectContaining({ code: 'file.other-machine', details: { host: there.hostName } }))
    expect(() => open(path)).toThrow(expect.objectContaining({ code: 'file.other-machine' }))
    open(path, { force: true }).close()
    open(path).close()
  })
})
