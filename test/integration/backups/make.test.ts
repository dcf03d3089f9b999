import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { adoptBackups, bringOlderIn } from '#main/foundation/backups/adopt.ts'
import { sweepTemporary } from '#main/foundation/backups/backup-folder.ts'
import { goodIn } from '#main/foundation/backups/keep-backup.ts'
import { noteErasure, thinOut } from '#main/foundation/backups/thin-out.ts'
import { newestSchema } from '#main/foundation/db/migrations.ts'
import { testApp, testNow } from '../../support/test-app.ts'

const copies = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.sqlite'))

async function withPartner() {
  const app = testApp()
  await app.client.partners.create({ name: 'Havnens Venner' })
  return { ...app, folder: join(app.home, 'kartotek - sikkerhedskopier') }
}

describe('A backup', () => {
  it('is checked, numbered, summed and written down before it has its name', async () => {
    const { client, folder } = await withPartner()
    const made = await client.backups.make()
    expect(made).toMatchObject({ name: `kartotek-20261122-100000-seq000001-schema0${newestSchema}-manual.sqlite`, isNew: true })
    const [entry] = goodIn(folder)
    expect(entry).toMatchObject({ name: made.name, bytes: made.bytes, partners: 1, persons: 0 })
    expect(entry?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(await client.backups.status()).toMatchObject({ newestAt: '2026-11-22T10:00:00.000Z', second: { state: 'none' } })
  })

  it('is not made twice of the same, and is made again when something has changed', async () => {
    const { client, folder, setNow } = await withPartner()
    const first = await client.backups.make()
    setNow('2026-11-22T11:00:00.000Z')
    expect(await client.backups.make()).toMatchObject({ name: first.name, isNew: false })
    await client.partners.create({ name: 'Søens Folk' })
    expect(await client.backups.make()).toMatchObject({ isNew: true })
    expect(copies(folder)).toHaveLength(2)
  })

  it('is newer than another by its number, also when the clock went back', async () => {
    const { client, setNow } = await withPartner()
    await client.backups.make()
    setNow('2019-01-01T00:00:00.000Z')
    await client.partners.create({ name: 'Søens Folk' })
    const { name } = await client.backups.make()
    expect((await client.backups.list()).map((row) => row.name)[0]).toBe(name)
    expect(name).toContain('kartotek-20190101-000000-seq000002')
  })

  it('does not count when it was broken off, cut short or never looked into', async () => {
    const { client, folder } = await withPartner()
    const { name } = await client.backups.make()
    writeFileSync(join(folder, '.tmp-1f3a'), 'half a copy')
    expect((await client.backups.list()).map((row) => row.name)).toEqual([name])
    sweepTemporary(folder)
    expect(existsSync(join(folder, '.tmp-1f3a'))).toBe(false)
    truncateSync(join(folder, name), 8192)
    expect(await client.backups.list()).toMatchObject([{ name, good: false }])
    expect((await client.backups.status()).newestAt).toBeNull()
  })

  it('counts again when its manifest was lost and it is whole, and does not when it is not', async () => {
    const { client, folder } = await withPartner()
    const { name } = await client.backups.make()
    await client.partners.create({ name: 'Søens Folk' })
    const other = await client.backups.make()
    rmSync(join(folder, 'manifest.json'))
    const bytes = readFileSync(join(folder, other.name))
    bytes.write('!', bytes.indexOf('Søens Folk'))
    writeFileSync(join(folder, other.name), bytes)
    adoptBackups(folder, newestSchema)
    expect((await client.backups.list()).map((row) => [row.name, row.good])).toEqual([
      [other.name, false],
      [name, true]
    ])
  })
})

it('Copies as versions before schema 7 called them are looked into, restored and thinned out as others', async () => {
  const { client, home, folder } = await withPartner()
  const oldName = 'kartotek-20261120T080000-pre-import.kartotek'
  const { name } = await client.backups.make()
  renameSync(join(folder, name), join(folder, oldName))
  copyFileSync(join(folder, oldName), join(home, 'kartotek.kartotek.before-schema-7'))
  await client.partners.create({ name: 'Søens Folk' })
  const rows = () => client.backups.list()
  expect(await rows()).toMatchObject([{ name: oldName, at: '2026-11-20T08:00:00.000Z', reason: 'pre-import', good: true, partners: 1 }])
  bringOlderIn(join(home, 'kartotek.kartotek'), folder)
  expect(await rows()).toMatchObject([{ reason: 'pre-migrate', good: true }, { name: oldName }])
  await client.backups.restore({ source: { place: 'here', name: oldName } })
  expect(await client.file.info()).toMatchObject({ partners: 1 })
  for (const minute of ['01', '02', '03', '04'])
    copyFileSync(join(folder, oldName), join(folder, `kartotek-20261111T08${minute}00-manual.kartotek`))
  adoptBackups(folder, newestSchema)
  thinOut(folder, testNow)
  const left = (await rows()).map((row) => row.at.slice(8, 16))
  expect(left).toContain('20T08:00')
  expect(left).not.toContain('11T08:01')
})

it('Backups from before somebody was erased tell when they go, and those from after it do not', async () => {
  const { client, folder, setNow } = await withPartner()
  const { name } = await client.backups.make()
  noteErasure(folder, '2026-11-22T10:30:00.000Z')
  setNow('2026-11-22T11:00:00.000Z')
  await client.partners.create({ name: 'Søens Folk' })
  const later = await client.backups.make()
  expect((await client.backups.list()).map((row) => [row.name, row.goesAt])).toEqual([
    [later.name, null],
    [name, '2026-12-22T10:30:00.000Z']
  ])
  setNow('2026-12-23T11:00:00.000Z')
  await client.partners.create({ name: 'Bjergets Børn' })
  await client.backups.make()
  expect(copies(folder)).not.toContain(name)
})
