import PostalMime from 'postal-mime'
import { expect, it } from 'vitest'
import type { Client } from '#shared/contract/index.ts'
import { aPartner, aSender, aTemplate, draftsIn } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

const starts = '2026-12-02T08:00:00.000Z'

/** An event with somebody on it, and a letter about it that is not written yet. */
async function aLetter(more: { withDate?: boolean } = {}) {
  const { client } = testApp()
  const ids = await aPartner(client, 'Alfa', [{ name: 'Anna Holm', email: 'anna@alfa.example' }])
  const personId = ids['Anna Holm'] ?? ''
  const { id: event } = await client.events.create({ title: 'Efterårsmøde, havnen', startsAt: starts, place: 'Aarhus' })
  await client.events.add({ id: event, selection: { by: 'ids', entity: 'persons', ids: [personId] } })
  await aSender(client)
  const { id: templateId } = await aTemplate(client, { purpose: 'service' })
  const selection = { by: 'ids' as const, entity: 'persons' as const, ids: [personId] }
  const wanted = { selection, templateId, policy: 'all' as const }
  const { id } = await client.mailings.create({ ...wanted, about: { type: 'event', id: event }, ...more })
  return { client, event, id, wanted }
}

/** The date for the calendar in the mail as it was written, where it has one. */
async function dateIn(client: Client, id: string): Promise<string | undefined> {
  const { folder } = await client.mailings.write({ id })
  const [mail = ''] = Object.values(draftsIn(folder ?? ''))
  const file = (await PostalMime.parse(mail)).attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  return file && Buffer.from(file.content as ArrayBuffer).toString('utf8')
}

it('A letter about an event takes the date of the event along, as it stands when the letter is made', async () => {
  const { client, event, id } = await aLetter()
  const { version } = await client.events.get({ id: event })
  await client.events.update({ id: event, version, patch: { startsAt: '2026-12-03T09:30:00.000Z' } })
  expect((await dateIn(client, id))?.split(/\r?\n/)).toEqual(
    expect.arrayContaining([
      `UID:${event}@kartotek`,
      'DTSTART:20261203T093000Z',
      'DTEND:20261203T103000Z',
      'SUMMARY:Efterårsmøde\\, havnen',
      'LOCATION:Aarhus'
    ])
  )
})

it('The date that was taken off stays at home, and so does that of an event that is cancelled, in the trash, or no event', async () => {
  const off = await aLetter({ withDate: false })
  expect(await dateIn(off.client, off.id)).toBeUndefined()
  const cancelled = await aLetter()
  const { version } = await cancelled.client.events.get({ id: cancelled.event })
  await cancelled.client.events.update({ id: cancelled.event, version, patch: { status: 'cancelled' } })
  expect(await dateIn(cancelled.client, cancelled.id)).toBeUndefined()
  const gone = await aLetter()
  await gone.client.events.remove({ ids: [gone.event] })
  expect(await dateIn(gone.client, gone.id)).toBeUndefined()
  const other = await aLetter()
  const { id } = await other.client.mailings.create(other.wanted)
  expect(await dateIn(other.client, id)).toBeUndefined()
})

it('A letter about an event says what it is called, when and where it is, also before it is made and whether its date goes along or not', async () => {
  const { client, event, wanted } = await aLetter()
  const letter = { subject: '{{ arrangement.titel }} i {{ event.place }}', body: 'Den {{ arrangement.dato }}', language: 'da' } as const
  const { id: templateId } = await client.templates.create({ name: 'Indbydelse', ...letter, purpose: 'service' })
  const about = { type: 'event', id: event } as const
  const { mail } = await client.templates.preview({ ...letter, ...wanted, purpose: 'service', index: 0, about })
  expect(mail).toMatchObject({ subject: 'Efterårsmøde, havnen i Aarhus', missing: [] })
  const { id } = await client.mailings.create({ ...wanted, templateId, about, withDate: false })
  const { folder } = await client.mailings.write({ id })
  const { subject, text } = await PostalMime.parse(Object.values(draftsIn(folder ?? ''))[0] ?? '')
  expect([subject, text?.trim()]).toEqual([mail?.subject, 'Den 2. december 2026'])

  const { mail: aboutNone } = await client.templates.preview({ ...letter, ...wanted, purpose: 'service', index: 0 })
  expect(aboutNone?.missing).toEqual(['event.title', 'event.date', 'event.place'])

  const date = { kind: 'event', uid: event, title: 'Formiddag', place: 'Odense', starts, ends: starts } as const
  const { mail: withDate } = await client.templates.preview({ ...letter, ...wanted, purpose: 'service', index: 0, attachments: [date] })
  expect(withDate).toMatchObject({ subject: 'Formiddag i Odense', missing: [] })
})
