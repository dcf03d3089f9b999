import { expect, it } from 'vitest'
import { aPartner, aSender, aTemplate } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

const sort = [{ by: 'name' }] as const

/** Two partners with three contacts, and a letter that is written to all of them. */
async function written() {
  const app = testApp()
  const { client } = app
  const ids = {
    ...(await aPartner(client, 'Havnens Venner', [
      { name: 'Anna Holm', email: 'anna@havnen.example' },
      { name: 'Bo Bang', email: 'bo@havnen.example' }
    ])),
    ...(await aPartner(client, 'Ærø Naboer', [{ name: 'Cai Dam', email: 'cai@naboer.example' }]))
  }
  await aSender(client)
  const template = await aTemplate(client, { name: 'Efterårsmøde' })
  const { id } = await client.mailings.create({
    selection: { by: 'query', entity: 'persons', query: '' },
    templateId: template.id,
    policy: 'all'
  })
  await client.mailings.write({ id })
  const timeline = async (type: 'person' | 'organisation', name: string) =>
    (await client.activities.timeline({ subject: { type, id: ids[name] ?? '' } })).entries.filter((entry) => entry.type !== 'change')
  return { ...app, id, ids, timeline }
}

it('shows written drafts as drafts, not as contact', async () => {
  const { client, id, ids, timeline } = await written()
  expect(await timeline('organisation', 'Havnens Venner')).toMatchObject([
    {
      id,
      type: 'draft',
      kind: 'mailing',
      subject: 'Efterårsmøde',
      count: 2,
      body: '',
      parties: [{ name: 'Bo Bang' }, { name: 'Anna Holm' }]
    }
  ])
  const [own] = await timeline('person', 'Anna Holm')
  expect(own).toMatchObject({ type: 'draft', count: 1, parties: [{ personId: ids['Anna Holm'] }] })
  expect(own?.body).toContain('Vi ses i Havnens Venner.')
  expect((await client.persons.table({ sort })).rows.map((row) => row.lastOutreachAt)).toEqual([null, null, null])
  expect(await client.overview.get()).toMatchObject({ written: [{ id, counts: { written: 3, sent: 0 } }], recent: [] })
})

it('makes one entry of what was sent, counted for the partner whose timeline it is, and outreach of it', async () => {
  const { client, id, timeline } = await written()
  const cai = (await client.mailings.recipients({ id })).find((recipient) => recipient.name === 'Cai Dam')
  await client.mailings.markSent({ id, exceptRecipientIds: [cai?.id ?? ''] })
  expect(await timeline('organisation', 'Havnens Venner')).toMatchObject([{ id, type: 'mailing', subject: 'Efterårsmøde', count: 2 }])
  expect((await timeline('person', 'Bo Bang'))[0]?.body).toContain('Vi ses i Havnens Venner.')
  expect(await timeline('organisation', 'Ærø Naboer')).toEqual([])
  expect((await client.activities.timeline({})).entries).toMatchObject([{ id, type: 'mailing', count: 2, parties: [] }])
  const outreach = (await client.persons.table({ sort })).rows.map((row) => [row.displayName, row.lastOutreachAt !== null])
  expect(Object.fromEntries(outreach)).toEqual({ 'Anna Holm': true, 'Bo Bang': true, 'Cai Dam': false })
  expect(await client.overview.get()).toMatchObject({ written: [], recent: [{ id, counts: { sent: 2 } }] })
})

it('keeps that letters were sent: neither the log nor undo takes it back', async () => {
  const { client, context, id } = await written()
  await client.mailings.markSent({ id })
  const activity = context.session.read(({ db }) => db.value<string>('select id from activity')) ?? ''
  await expect(client.activities.remove({ ids: [activity] })).rejects.toMatchObject({ code: 'mailing.already-written' })
  const update = client.activities.update({ id: activity, version: 1, patch: { text: 'Nej' } })
  await expect(update).rejects.toMatchObject({ code: 'mailing.already-written' })
  const set = (await client.history.list({}))[0]?.id ?? ''
  await expect(client.history.undo({ set })).rejects.toMatchObject({ code: 'history.not-undoable' })
})
