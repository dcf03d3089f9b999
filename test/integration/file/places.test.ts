import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createApp } from '#main/app.ts'
import { testApp, testFolder } from '../../support/test-app.ts'

/** A card file with one partner, open. */
async function withOne() {
  const app = testApp()
  await app.client.partners.create({ name: 'Havnens Venner' })
  const partners = async () => (await app.client.file.info()).partners
  return { ...app, partners }
}

it('saves a copy that can be opened, and leaves what is there alone', async () => {
  const { client, partners } = await withOne()
  const path = join(testFolder(), 'Til arkivet')
  const { name, bytes } = await client.file.saveCopy({ path })
  expect(name).toBe('Til arkivet')
  expect(bytes).toBeGreaterThan(10_000)
  await expect(client.file.saveCopy({ path })).rejects.toMatchObject({ code: 'file.exists' })
  await client.partners.create({ name: 'Byens Børn' })
  expect((await client.file.open({ path })).name).toBe('Til arkivet')
  expect(await partners()).toBe(1)
})

it('stays with the open file when another cannot be opened', async () => {
  const { client, partners } = await withOne()
  const foreign = join(testFolder(), 'billede.kartotek')
  writeFileSync(foreign, 'no card file at all')
  await expect(client.file.open({ path: foreign })).rejects.toMatchObject({ code: 'file.not-ours' })
  await expect(client.file.open({ path: '/nowhere/at all.kartotek' })).rejects.toMatchObject({ code: 'file.not-found' })
  expect(await partners()).toBe(1)
  await client.partners.create({ name: 'Byens Børn' })
  expect(await partners()).toBe(2)
})

it('tells which files were open lately, the newest first, and which of them are gone', async () => {
  const { client } = await withOne()
  const folder = testFolder()
  for (const name of ['en', 'to']) await client.file.saveCopy({ path: join(folder, name) })
  for (const name of ['en', 'to']) await client.file.open({ path: join(folder, name) })
  rmSync(join(folder, 'en.kartotek'))
  const known = await client.file.known()
  expect(known.map(({ name, current, exists }) => [name, current, exists])).toEqual([
    ['to', true, true],
    ['en', false, false],
    ['kartotek', false, true]
  ])
  await expect(client.file.open({ key: known[1]?.key ?? '' })).rejects.toMatchObject({ code: 'file.not-found' })
  expect((await client.file.open({ key: known[2]?.key ?? '' })).name).toBe('kartotek')
})

it('closes the file, and the next card makes another one beside it', async () => {
  const { client, home, partners } = await withOne()
  expect((await client.file.close()).exists).toBe(false)
  expect(await partners()).toBe(0)
  await client.partners.create({ name: 'Byens Børn' })
  expect((await client.file.info()).name).toBe('kartotek 2')
  expect(existsSync(join(home, 'kartotek.kartotek'))).toBe(true)
})

it('asks with the dialogs of the host, and writes over what was chosen there', async () => {
  const path = join(testFolder(), 'kopi.kartotek')
  const chosen: (string | undefined)[] = [path, path, undefined]
  const next = async () => chosen.shift()
  const dialogs = { open: next, save: next, folder: next, backup: next }
  const app = createApp({ home: testFolder(), host: 'electron', dialogs })
  try {
    await app.client.partners.create({ name: 'Havnens Venner' })
    for (const _ of [1, 2]) {
      const { handle } = await app.client.file.choose({ to: 'copy' })
      await app.client.file.saveCopy({ handle: handle ?? '' })
    }
    expect(await app.client.file.choose({ to: 'open' })).toEqual({ handle: null })
  } finally {
    await app.close()
  }
})
