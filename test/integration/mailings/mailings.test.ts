import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aPartner, aPerson, aSender, aTemplate, draftsIn, optOut, said } from '../../support/outreach.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const everyone = { by: 'query', entity: 'persons', query: '' } as const

/** A mailing to two partners and a person without one; the third contact is unsubscribed. */
async function aMailing({ client }: TestApp) {
  await aSender(client)
  const ids = {
    ...(await aPartner(client, 'Havnens Venner', [{ name: 'Anna Holm', email: 'anna@havnen.example', title: 'Formand' }])),
    ...(await aPartner(client, 'Ærø Naboer', [
      { name: 'Bo Bang', email: 'bo@naboer.example' },
      { name: 'Cai Dam', email: 'cai@naboer.example' }
    ]))
  }
  await optOut(client, ids['Cai Dam'] ?? '')
  const { id: templateId } = await aTemplate(client)
  const { id, changeSet } = await client.mailings.create({ selection: everyone, templateId, policy: 'all' })
  return { id, ids, templateId, changeSet: changeSet ?? '' }
}

describe('A mailing', () => {
  it('is frozen when it is made: who gets it, who does not and why', async () => {
    const app = testApp()
    const { id, ids } = await aMailing(app)
    await aPerson(app.client, { name: 'Dea Eg', email: 'dea@senere.example' })
    const recipients = await app.client.mailings.recipients({ id })
    expect(recipients).toMatchObject([
      { name: 'Bo Bang', state: 'planned', reason: null, email: 'bo@naboer.example', partnerName: 'Ærø Naboer', missing: [] },
      { name: 'Cai Dam', state: 'excluded', reason: 'unsubscribed' },
      { name: 'Anna Holm', state: 'planned', partnerId: ids['Havnens Venner'], title: 'Formand' }
    ])
    expect(await app.client.mailings.all()).toMatchObject([
      {
        id,
        name: 'Invitation',
        templateName: 'Invitation',
        status: 'draft',
        policy: 'all',
        mailedAt: '2026-11-22T10:00:00.000Z',
        counts: { planned: 2, excluded: 1, written: 0, sent: 0 }
      }
    ])
  })

  it('has a name that no other has', async () => {
    const app = testApp()
    const { templateId } = await aMailing(app)
    const { id } = await app.client.mailings.create({ selection: everyone, templateId })
    expect((await app.client.mailings.get({ id })).name).toBe('Invitation (2)')
  })

  it('takes the rule of a list as it was, and its policy', async () => {
    const app = testApp()
    const { ids, templateId } = await aMailing(app)
    const { id: listId } = await app.client.lists.create({ name: 'Naboer', query: 'naboer', policy: 'all' })
    const { id } = await app.client.mailings.create({ selection: { by: 'list', listId }, templateId })
    await app.client.lists.update({ id: listId, version: 1, patch: { query: 'havnen' } })
    await app.client.lists.remove({ ids: [listId] })
    expect((await app.client.mailings.recipients({ id })).map(({ personId }) => personId)).toEqual([ids['Bo Bang'], ids['Cai Dam']])
    expect(await app.client.mailings.get({ id })).toMatchObject({ policy: 'all' })
  })

  it('says whose letter stands for whom', async () => {
    const app = testApp()
    const { templateId } = await aMailing(app)
    await aPartner(app.client, 'Øens Folk', [
      { name: 'Eva Fog', email: 'eva@folk.example' },
      { name: 'Finn Gro', email: 'finn@folk.example' }
    ])
    const { id } = await app.client.mailings.create({ selection: { by: 'query', entity: 'partners', query: 'øens' }, templateId })
    const recipients = await app.client.mailings.recipients({ id })
    expect(said({ included: [], excluded: recipients })).toEqual(['Eva Fog: null', 'Finn Gro: represented (Eva Fog)'])
  })

  it('needs a sender and somebody to get it', async () => {
    const { client } = testApp()
    const { id: templateId } = await aTemplate(client)
    await aPerson(client, { name: 'Anna Holm', email: 'anna@havnen.example' })
    await expect(client.mailings.create({ selection: everyone, templateId })).rejects.toMatchObject({ code: 'mailing.no-sender' })
    await aSender(client)
    await expect(
      client.mailings.create({ selection: { by: 'query', entity: 'persons', query: 'mangler:email' }, templateId })
    ).rejects.toMatchObject({ code: 'mailing.no-recipients' })
  })

  it('can be taken back until something is written, and done again', async () => {
    const app = testApp()
    const { id, changeSet } = await aMailing(app)
    const before = await app.client.file.dump()
    await app.client.history.undo({ set: changeSet })
    await expect(app.client.mailings.get({ id })).rejects.toMatchObject({ code: 'record.not-found' })
    await app.client.history.redo({ set: changeSet })
    expect(await app.client.file.dump()).toBe(before)
    await app.client.mailings.write({ id })
    await expect(app.client.history.undo({ set: changeSet })).rejects.toMatchObject({
      data: { code: 'history.not-undoable', details: { reason: 'mailing-written' } }
    })
  })
})

it('A mailing, with its letter, list and drafts, is whole in the dump', async () => {
  const app = testApp()
  const { templateId } = await aMailing(app)
  const { id: listId } = await app.client.lists.create({ name: 'Naboer', selection: everyone })
  const { id } = await app.client.mailings.create({ selection: { by: 'list', listId }, templateId })
  await app.client.mailings.write({ id })
  await app.client.mailings.markSent({ id })
  const dump = await app.client.file.dump()
  const other = testApp()
  await other.client.file.restoreDump({ dump })
  expect(await other.client.file.dump()).toBe(dump)
  const [recipient] = await other.client.mailings.recipients({ id })
  const mail = await other.client.mailings.preview({ id, recipientId: recipient?.id ?? '' })
  expect(mail.to).toBe('Bo Bang <bo@naboer.example>')
})

describe('Sent', () => {
  it('is the word of the user: one activity, seen on the timeline of everybody who got a letter', async () => {
    const app = testApp()
    const { client } = app
    const { id, ids } = await aMailing(app)
    await expect(client.mailings.markSent({ id })).rejects.toMatchObject({ code: 'mailing.nothing-written' })
    await client.mailings.write({ id })
    app.setNow('2026-11-23T08:30:00.000Z')
    expect(await client.mailings.markSent({ id })).toEqual({ sent: 2, changeSet: null })
    expect(await client.mailings.get({ id })).toMatchObject({ status: 'done', counts: { planned: 0, written: 0, sent: 2 } })

    const contacts = async (type: 'person' | 'organisation', name: string) =>
      (await client.activities.timeline({ subject: { type, id: ids[name as keyof typeof ids] ?? '' } })).entries.filter(
        (entry) => entry.type !== 'change'
      )
    for (const [type, name] of [
      ['person', 'Anna Holm'],
      ['person', 'Bo Bang'],
      ['organisation', 'Havnens Venner'],
      ['organisation', 'Ærø Naboer']
    ] as const)
      expect(await contacts(type, name)).toMatchObject([{ type: 'mailing', id, at: '2026-11-23T08:30:00.000Z' }])
    expect(await contacts('person', 'Cai Dam')).toEqual([])
    expect((await client.activities.timeline({})).entries.filter(({ type }) => type === 'mailing')).toHaveLength(1)
    const { rows } = await client.persons.table({ sort: [{ by: 'name' }] })
    expect(rows.map(({ displayName, lastOutreachAt }) => [displayName, lastOutreachAt])).toEqual([
      ['Bo Bang', '2026-11-23T08:30:00.000Z'],
      ['Cai Dam', null],
      ['Anna Holm', '2026-11-23T08:30:00.000Z']
    ])
  })

  it('can have exceptions, which are held back', async () => {
    const app = testApp()
    const { id } = await aMailing(app)
    await app.client.mailings.write({ id })
    const [bo] = await app.client.mailings.recipients({ id })
    await expect(app.client.mailings.markSent({ id, exceptRecipientIds: ['nobody'] })).rejects.toMatchObject({ code: 'record.not-found' })
    expect(await app.client.mailings.markSent({ id, exceptRecipientIds: [bo?.id ?? ''] })).toMatchObject({ sent: 1 })
    expect((await app.client.mailings.recipients({ id })).map(({ name, state }) => [name, state])).toEqual([
      ['Bo Bang', 'held'],
      ['Cai Dam', 'excluded'],
      ['Anna Holm', 'sent']
    ])
  })

  it('is never taken back, and closes the mailing', async () => {
    const app = testApp()
    const { id } = await aMailing(app)
    await app.client.mailings.write({ id })
    await app.client.mailings.markSent({ id })
    const [newest] = await app.client.history.list({})
    expect(newest?.label).toBe('mailing.sent')
    await expect(app.client.history.undo({ set: newest?.id ?? '' })).rejects.toMatchObject({
      data: { details: { reason: 'mailing-sent' } }
    })
    for (const call of [app.client.mailings.markSent, app.client.mailings.discard, app.client.mailings.write])
      await expect(call({ id })).rejects.toMatchObject({ code: 'mailing.closed' })
    expect(await app.client.file.check({})).toMatchObject({ ok: true })
  })
})

describe('Drafts that are thrown away', () => {
  it('are gone from the disk, save those that somebody has worked on, and nobody was written to', async () => {
    const app = testApp()
    const { id, changeSet } = await aMailing(app)
    const { folder } = await app.client.mailings.write({ id })
    const path = folder ?? ''
    writeFileSync(join(path, '001 Bo Bang.eml'), 'edited by hand')
    writeFileSync(join(path, 'notes.txt'), 'mine')
    expect(await app.client.mailings.discard({ id })).toEqual({ changeSet: null })
    expect(readdirSync(path)).toEqual(['001 Bo Bang.eml', 'notes.txt'])
    expect(await app.client.mailings.get({ id })).toMatchObject({
      status: 'cancelled',
      folder: null,
      counts: { planned: 2, excluded: 1, written: 0 }
    })
    expect((await app.client.overview.get()).written).toEqual([])
    await expect(app.client.mailings.write({ id })).rejects.toMatchObject({ code: 'mailing.closed' })
    await app.client.history.undo({ set: changeSet })
    expect(await app.client.mailings.all()).toEqual([])
  })

  it('take their folder with them', async () => {
    const app = testApp()
    const { id } = await aMailing(app)
    const { folder } = await app.client.mailings.write({ id })
    expect(Object.keys(draftsIn(folder ?? ''))).toHaveLength(2)
    await app.client.mailings.discard({ id })
    expect(existsSync(folder ?? '')).toBe(false)
  })

  it('before any was written can be brought back by undo', async () => {
    const app = testApp()
    const { id } = await aMailing(app)
    const { changeSet } = await app.client.mailings.discard({ id })
    await app.client.history.undo({ set: changeSet ?? '' })
    expect(await app.client.mailings.write({ id })).toMatchObject({ written: 2 })
  })
})

it('A second mailing to the same question is to those who answer it by then', async () => {
  const { client } = testApp()
  await aSender(client)
  const { id: templateId } = await aTemplate(client, { body: 'Hej' })
  const names: string[][] = []
  for (const name of ['Anna Holm', 'Bo Bang']) {
    await aPerson(client, { name, email: `${name.split(' ')[0]}@havnen.example` })
    const { id } = await client.mailings.create({ selection: everyone, templateId, policy: 'all' })
    names.push((await client.mailings.recipients({ id })).map((recipient) => recipient.name))
  }
  expect(names).toEqual([['Anna Holm'], ['Bo Bang', 'Anna Holm']])
})
