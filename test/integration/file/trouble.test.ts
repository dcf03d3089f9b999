import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createApp } from '#main/app.ts'
import { openCardFile } from '#main/foundation/card-file.ts'
import { AppError } from '#shared/errors.ts'
import { testApp, testFolder, testNow } from '../../support/test-app.ts'

/** A card file with a partner and a backup of it, closed. */
async function closedFile(folder = testFolder()) {
  const app = testApp({ home: folder })
  await app.client.partners.create({ name: 'Havnens Venner' })
  await app.client.backups.make()
  await app.close()
  return { home: folder, path: join(folder, 'kartotek.kartotek') }
}

/** A window over a card file that cannot be opened, as a host begins it. */
function inTrouble(home: string, path: string) {
  try {
    openCardFile(path, { host: 'web', now: testNow }).close()
    throw new Error('it could be opened')
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const app = createApp({ home, host: 'web', now: () => testNow, trouble: { path, code: error.code, details: error.details } })
    onTestFinished(() => app.close())
    return app
  }
}

it('A damaged card file is said to be so, touched by nobody, and its newest backup comes in its place', async () => {
  const { home, path } = await closedFile()
  const bytes = readFileSync(path)
  bytes.fill(0x5a, 4096, 12_288)
  writeFileSync(path, bytes)
  const { client } = inTrouble(home, path)
  expect(await client.file.trouble()).toMatchObject({ code: 'file.damaged', name: 'kartotek' })
  expect(await client.file.info()).toMatchObject({ exists: false })
  expect(readFileSync(path)).toEqual(bytes)
  const [newest] = await client.backups.list()
  const source = { place: 'here', name: newest?.name ?? '' } as const
  expect(await client.backups.compare({ source })).toMatchObject({ partners: 1, differences: null })
  await client.backups.restore({ source })
  expect(await client.file.trouble()).toBeNull()
  expect(await client.file.info()).toMatchObject({ exists: true, partners: 1 })
  const [aside] = (await client.backups.list()).filter(({ place }) => place === 'aside')
  expect(readFileSync(join(home, 'kartotek - sikkerhedskopier', 'quarantine', aside?.name ?? '', 'kartotek.kartotek'))).toEqual(bytes)
})

it('One of a newer version is not touched, and a backup from before comes in its place', async () => {
  const { home, path } = await closedFile()
  const bytes = readFileSync(path)
  bytes.writeUInt32BE(99, 60)
  writeFileSync(path, bytes)
  const { client } = inTrouble(home, path)
  expect(await client.file.trouble()).toMatchObject({ code: 'file.newer', details: { found: 99 } })
  await client.backups.restore({ source: { place: 'here', name: (await client.backups.list())[0]?.name ?? '' } })
  expect(await client.file.info()).toMatchObject({ exists: true, partners: 1 })
  expect(await client.backups.list()).toContainEqual(expect.objectContaining({ place: 'aside' }))
})

/** A window over a card file that is found damaged while it is open. */
async function damagedLater() {
  const app = testApp({ meddled: true })
  const { id } = await app.client.partners.create({ name: 'Havnens Venner' })
  await app.client.backups.make()
  await app.context.session.maintain(({ writer }) => writer.run("update organisation set name = 'Havnens Fjender'"))
  expect(await app.context.session.lookThrough()).toBe(false)
  expect(await app.client.file.trouble()).toMatchObject({ code: 'file.damaged', name: 'kartotek' })
  return { id, client: app.client }
}

it('One that was found damaged while it was open is tried again, and its newest backup comes in its place', async () => {
  const { id, client } = await damagedLater()
  await expect(client.file.retry({ as: 'usual' })).rejects.toMatchObject({ data: { code: 'file.damaged' } })
  expect(await client.file.trouble()).toMatchObject({ code: 'file.damaged', name: 'kartotek' })
  await client.backups.restore({ source: { place: 'here', name: (await client.backups.list())[0]?.name ?? '' } })
  expect(await client.file.trouble()).toBeNull()
  expect(await client.partners.get({ id })).toMatchObject({ name: 'Havnens Venner' })
})

it('What can be read of one that was found damaged while it was open is salvaged', async () => {
  const { client } = await damagedLater()
  expect(await client.salvage.run({})).toMatchObject({ name: 'kartotek - reddet', doubtful: [{}] })
  expect(await client.file.trouble()).toMatchObject({ code: 'file.damaged', name: 'kartotek' })
})

it('One that is open elsewhere is not restored over, opens for reading, and opens when the other has let go', async () => {
  const { home, path } = await closedFile()
  const other = openCardFile(path, { host: 'cli', now: testNow })
  onTestFinished(() => other.close())
  const { client } = inTrouble(home, path)
  expect(await client.file.trouble()).toMatchObject({ code: 'file.locked', details: { host: 'cli' } })
  const [newest] = await client.backups.list()
  await expect(client.backups.restore({ source: { place: 'here', name: newest?.name ?? '' } })).rejects.toMatchObject({
    data: { code: 'file.locked' }
  })
  await expect(client.file.retry({ as: 'usual' })).rejects.toMatchObject({ data: { code: 'file.locked' } })
  other.close()
  expect(await client.file.retry({ as: 'usual' })).toMatchObject({ exists: true, partners: 1, readOnly: false })
  expect(await client.file.trouble()).toBeNull()
})

it.each(['OneDrive', 'Dropbox', 'Nextcloud'])(
  'One in a folder of %s is refused, and a copy of it opens from the data folder',
  async (service) => {
    const { path } = await closedFile()
    const [home, shared] = [testFolder(), join(testFolder(), service)]
    mkdirSync(shared)
    copyFileSync(path, join(shared, 'fælles.kartotek'))
    const { client } = inTrouble(home, join(shared, 'fælles.kartotek'))
    expect(await client.file.trouble()).toMatchObject({ code: 'file.synced-folder', details: { service } })
    expect(existsSync(join(shared, 'fælles.kartotek.lock'))).toBe(false)
    expect(await client.file.bringHome()).toMatchObject({ exists: true, name: 'fælles', partners: 1 })
    expect(existsSync(join(home, 'fælles.kartotek'))).toBe(true)
    await expect(client.file.create({ name: 'ny' })).resolves.toMatchObject({ exists: true })
  }
)
