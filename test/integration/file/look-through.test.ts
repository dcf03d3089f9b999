import { expect, it } from 'vitest'
import { lookThroughIfDue, lookThroughWeekly } from '#main/features/file/look-through.ts'
import { testApp, testNow } from '../../support/test-app.ts'

it('A card file is looked through once a week, also when the clock went back', async () => {
  const app = testApp()
  await app.client.partners.create({ name: 'Havnens Venner' })
  const { session, settings } = app.context
  const lookedAt = async (now: string) => {
    app.setNow(now)
    await lookThroughIfDue(app.context)
    return settings.read().lookedThrough?.[session.path ?? '']
  }
  expect(await lookedAt(testNow)).toBe(testNow)
  expect(await lookedAt('2026-11-28T10:00:00.000Z')).toBe(testNow)
  expect(await lookedAt('2026-11-29T10:00:00.000Z')).toBe('2026-11-29T10:00:00.000Z')
  expect(await lookedAt('2020-01-01T00:00:00.000Z')).toBe('2020-01-01T00:00:00.000Z')
})

it('A card file that changed by itself is shown no more once it was looked through', async () => {
  const app = testApp({ meddled: true })
  const { id } = await app.client.partners.create({ name: 'Havnens Venner' })
  await app.context.session.maintain(({ writer }) => writer.run("update organisation set name = 'Havnens Fjender'"))
  await lookThroughIfDue(app.context)
  expect(app.context.settings.read().lookedThrough).toBeUndefined()
  await expect(app.client.partners.get({ id })).rejects.toMatchObject({ code: 'file.damaged' })
  await expect(app.client.partners.create({ name: 'Søens Folk' })).rejects.toMatchObject({ code: 'file.damaged' })
})

it('A card file that is closed within a minute is left alone', async () => {
  const app = testApp()
  await app.client.partners.create({ name: 'Havnens Venner' })
  const looking = lookThroughWeekly(app.context)
  await app.close()
  await looking
  expect(app.context.settings.read().lookedThrough).toBeUndefined()
})
