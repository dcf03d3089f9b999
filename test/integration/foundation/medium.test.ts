import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundle } from '../../support/bundle.ts'
import { type Clerk, startClerk } from '../../support/clerk.ts'
import { noSmallDisks, type SmallDisk, smallDisk } from '../../support/small-disk.ts'

const reason = noSmallDisks()
if (reason) console.log(`Full and read-only disks are not tried here: ${reason}`)
const clerk = await bundle('test/fixtures/processes/clerk.ts')

const name = 'kartotek.kartotek'
const start = (disk: SmallDisk, ...more: string[]) => startClerk(disk.inside(process.execPath, clerk, disk.path, ...more))
const known = (disk: SmallDisk) => join(disk.path, name)
const sha256 = (disk: SmallDisk) =>
  createHash('sha256')
    .update(readFileSync(join(disk.seen, name)))
    .digest('hex')
const total = async (to: Clerk) => (await to.ask('partners.table', { sort: [{ by: 'name' }] })).done?.['total']

/** Makes partners with long notes until one is refused; gives how many were acknowledged, and the refusal. */
async function writeUntilRefused(to: Clerk) {
  for (let made = 0; made < 2000; made++) {
    const answer = await to.ask('partners.create', { name: `Partner ${made} ${'x'.repeat(250)}` })
    if (answer.error) return { made, error: answer.error }
  }
  throw new Error('the disk is never full')
}

describe.skipIf(reason)('On a full disk', () => {
  it('a write is refused with a code, what was acknowledged stays, and work goes on when there is room again', async () => {
    const disk = await smallDisk('8m')
    const here = await start(disk)
    await here.ask('partners.create', { name: 'Havnens Venner' })
    disk.fill()
    const { made, error } = await writeUntilRefused(here)
    expect(error).toBe('file.disk-full')
    expect((await here.ask('persons.create', { givenName: 'Sofie', notes: 'x'.repeat(60_000) })).error).toBe('file.disk-full')
    expect(await total(here)).toBe(1 + made)
    expect((await here.ask('file.check', { full: true })).done).toEqual({ ok: true, problems: [] })
    disk.free()
    expect((await here.ask('partners.create', { name: 'Søens Folk' })).error).toBeUndefined()
    await here.leave()
    const again = await start(disk, known(disk))
    expect(await total(again)).toBe(2 + made)
    expect((await again.ask('history.undo', {})).error).toBeUndefined()
    await again.leave()
  })

  it('a process that is killed then loses nothing that was acknowledged', async () => {
    const disk = await smallDisk('8m')
    const here = await start(disk)
    await here.ask('partners.create', { name: 'Havnens Venner' })
    disk.fill()
    const { made } = await writeUntilRefused(here)
    await here.kill()
    disk.free()
    const again = await start(disk, known(disk))
    expect(again.opening.ms).toBeLessThan(2000)
    expect(await total(again)).toBe(1 + made)
    expect((await again.ask('file.check', { full: true })).done).toEqual({ ok: true, problems: [] })
    await again.leave()
  })

  it('no card file is begun or opened, and a backup leaves nothing half made', async () => {
    const disk = await smallDisk('3m')
    const here = await start(disk)
    disk.fill()
    expect((await here.ask('partners.create', { name: 'Havnens Venner' })).error).toBe('file.disk-full')
    expect(readdirSync(disk.seen).filter((each) => each.endsWith('.kartotek') || each.endsWith('.new'))).toEqual([])
    disk.free()
    expect((await here.ask('partners.create', { name: 'Havnens Venner' })).error).toBeUndefined()
    disk.fill()
    const before = sha256(disk)
    expect((await here.ask('backups.make')).error).toBe('file.disk-full')
    expect(readdirSync(join(disk.seen, 'kartotek - sikkerhedskopier'))).toEqual([])
    expect(sha256(disk)).toBe(before)
    await here.leave()
    disk.fill()
    const closed = sha256(disk)
    expect((await start(disk, known(disk))).opening.error).toBe('file.disk-full')
    expect(sha256(disk)).toBe(closed)
  })
})

describe.skipIf(reason)('On a medium that cannot be written', () => {
  it('a card file is refused with a code, opens for reading, and not a byte of it is changed', async () => {
    const disk = await smallDisk('8m')
    const here = await start(disk)
    await here.ask('partners.create', { name: 'Havnens Venner' })
    await here.leave()
    disk.makeReadOnly()
    const before = sha256(disk)
    expect((await start(disk, known(disk))).opening.error).toBe('file.read-only')
    const reading = await start(disk, known(disk), 'read-only')
    expect(await total(reading)).toBe(1)
    expect((await reading.ask('partners.create', { name: 'Søens Folk' })).error).toBe('file.read-only')
    await reading.leave()
    expect(sha256(disk)).toBe(before)
  })

  it('what a killed process had acknowledged is read out of its log', async () => {
    const disk = await smallDisk('8m')
    const here = await start(disk)
    await here.ask('partners.create', { name: 'Havnens Venner' })
    await here.kill()
    disk.makeReadOnly()
    const reading = await start(disk, known(disk), 'read-only')
    expect(await total(reading)).toBe(1)
    await reading.leave()
  })
})
