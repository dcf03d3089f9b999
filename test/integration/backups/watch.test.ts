import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { createApp } from '#main/app.ts'
import { alliance, importPage } from '../../support/pages.ts'
import { testApp, testFolder } from '../../support/test-app.ts'

afterEach(() => {
  vi.useRealTimers()
})

const halfHourMs = 30 * 60_000

it('A window keeps what was there when it came, and then every half hour in which something was written', async () => {
  const home = testFolder()
  const before = testApp({ home })
  await before.client.partners.create({ name: 'Havnens Venner' })
  await before.close()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let now = '2026-11-22T10:00:00.000Z'
  const app = createApp({ home, host: 'web', now: () => now })
  onTestFinished(() => app.close())
  const folder = join(home, 'kartotek - sikkerhedskopier')
  const reasons = async () => (await app.client.backups.list()).map(({ reason }) => reason)
  await vi.advanceTimersByTimeAsync(20_000)
  await vi.waitFor(async () => expect(await reasons()).toEqual(['startup']), { timeout: 20_000 })
  await vi.waitFor(() => expect(readdirSync(folder).some((name) => name.startsWith('.tmp-'))).toBe(false))
  await vi.advanceTimersByTimeAsync(halfHourMs)
  expect(await reasons()).toEqual(['startup'])
  await app.client.partners.create({ name: 'Søens Folk' })
  now = '2026-11-22T10:30:20.000Z'
  await vi.advanceTimersByTimeAsync(halfHourMs)
  await vi.waitFor(async () => expect(await reasons()).toEqual(['timer', 'startup']), { timeout: 20_000 })
})

it('A card file that was just made is as its first backup until half an hour is over', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const app = createApp({ home: testFolder(), host: 'web', now: () => '2026-11-22T10:00:20.000Z' })
  onTestFinished(() => app.close())
  await importPage(app.client, alliance)
  await app.client.partners.create({ name: 'Søens Folk' })
  await vi.advanceTimersByTimeAsync(20_000)
  await app.client.backups.make()
  expect((await app.client.backups.list()).map(({ reason }) => reason)).toEqual(['manual', 'first'])
})
