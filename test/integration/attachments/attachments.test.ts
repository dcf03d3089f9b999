import { expect, it } from 'vitest'
import { maxAttachmentBytes } from '#shared/model/attachment.ts'
import { testApp } from '../../support/test-app.ts'

async function twoPartners() {
  const app = testApp()
  const { client } = app
  const { id: havnen } = await client.partners.create({ name: 'Havnens Venner' })
  const { id: byen } = await client.partners.create({ name: 'Byens Børn' })
  const put = (id: string, name: string, content: string | Uint8Array) =>
    client.attachments.add({ to: { type: 'organisation', id }, uploads: [app.upload(Buffer.from(content), name)] })
  const on = (id: string) => client.attachments.list({ type: 'organisation', id })
  return { ...app, havnen, byen, put, on }
}

it('keeps the same content once, under the name it has on each card', async () => {
  const { client, havnen, byen, put, on } = await twoPartners()
  await put(havnen, 'aftale.pdf', 'enige')
  await put(byen, 'Kopi af aftale.PDF', 'enige')
  expect((await put(havnen, 'igen.pdf', 'enige')).added).toBe(0)
  expect((await on(havnen)).map(({ name, size }) => [name, size])).toEqual([['aftale.pdf', 5]])
  const [copy] = await on(byen)
  const got = await client.attachments.get({ id: copy?.id ?? '' })
  expect(got).toEqual({ name: 'Kopi af aftale.PDF', mime: 'application/pdf', base64: Buffer.from('enige').toString('base64') })
  expect(await client.attachments.total()).toEqual({ count: 1, bytes: 5 })
})

it('is renamed and removed, and undo brings it back with its content', async () => {
  const { client, havnen, put, on } = await twoPartners()
  await put(havnen, '../../etc/referat:*.txt', 'Vi aftalte')
  const [file] = await on(havnen)
  expect(file?.name).toBe('referat.txt')
  await client.attachments.rename({ id: file?.id ?? '', version: file?.version ?? 0, name: 'Referat 3. november.txt' })
  const { changeSet } = await client.attachments.remove({ id: file?.id ?? '' })
  expect(await on(havnen)).toEqual([])
  await client.history.undo({ set: changeSet ?? '' })
  const [back] = await on(havnen)
  expect(back?.name).toBe('Referat 3. november.txt')
  expect((await client.attachments.get({ id: back?.id ?? '' })).base64).toBe(Buffer.from('Vi aftalte').toString('base64'))
  const { entries } = await client.activities.timeline({ subject: { type: 'organisation', id: havnen }, kinds: ['change'] })
  expect(entries.flatMap(({ fields }) => fields)).toEqual([
    { field: 'file', old: 'referat.txt', new: 'Referat 3. november.txt' },
    { field: 'file', old: null, new: 'referat.txt' }
  ])
})

it('goes with a dump into another card file, and never becomes the picture of a person', async () => {
  const { client, upload, havnen, put } = await twoPartners()
  const { id } = await client.persons.create({ givenName: 'Anna', familyName: 'Holm', partnerId: havnen })
  await client.attachments.add({ to: { type: 'person', id }, uploads: [upload(Buffer.from('png'), 'skilt.png')] })
  await put(havnen, 'aftale.pdf', 'enige')
  expect((await client.persons.get({ id })).photo).toBeNull()
  const other = testApp()
  await other.client.file.restoreDump({ dump: await client.file.dump() })
  expect((await other.client.attachments.list({ type: 'organisation', id: havnen })).map(({ name }) => name)).toEqual(['aftale.pdf'])
})

it('refuses what is empty or too large, and says how large it may be', async () => {
  const { havnen, put, on } = await twoPartners()
  await expect(put(havnen, 'tom.txt', '')).rejects.toMatchObject({ code: 'attachment.empty' })
  await expect(put(havnen, 'film.mp4', new Uint8Array(maxAttachmentBytes + 1))).rejects.toMatchObject({
    code: 'attachment.too-large',
    data: { details: { megabytes: 26, limit: 25 } }
  })
  expect(await on(havnen)).toEqual([])
})
