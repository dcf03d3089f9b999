import { describe, expect, it } from 'vitest'
import { packFiles } from '#shared/rules/mail/pack.ts'
import { aMail, anMbox, commitMails, ended, proposed, readMails } from '../../support/mails.ts'
import { aPartner, aSender } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

async function atHarbour() {
  const app = testApp()
  await aSender(app.client)
  const ids = await aPartner(app.client, 'Havnens Venner', [
    { name: 'Anna Holm', email: 'anna@havn.example' },
    { name: 'Cai Dam', email: 'cai@havn.example' }
  ])
  const timeline = async (name: string) =>
    (await app.client.activities.timeline({ subject: { type: 'person', id: ids[name] ?? '' }, kinds: ['email'] })).entries
  return { app, client: app.client, ids, timeline }
}

const incoming = aMail({
  id: 'one@havn.example',
  subject: 'Mødet på tirsdag',
  cc: 'Cai Dam <cai@havn.example>, En Fremmed <x@fremmed.example>'
})
const outgoing = aMail({
  from: 'Bo Ek <bo@alliancen.example>',
  to: 'Anna <ANNA@havn.example>, ukendt@fremmed.example',
  subject: 'Tak for sidst',
  date: 'Wed, 4 Nov 2026 09:00:00 +0000',
  id: 'two@alliancen.example'
})

describe('A mail that was read in', () => {
  it('becomes a contact with its day, direction, subject and the people we know; no text, and no address of a stranger', async () => {
    const { app, client, timeline } = await atHarbour()
    const review = await readMails(app, { file: incoming })
    expect(review).toMatchObject({ mails: 1, strangers: 1, counts: { contact: 1 }, chosen: { contact: 1 } })
    expect(await proposed(client, review.id)).toEqual(['✓ contact in Anna Holm: from-known'])
    expect(await commitMails(client, review.id)).toMatchObject({ done: { contact: 1 } })
    const [entry] = await timeline('Anna Holm')
    expect(entry).toMatchObject({ kind: 'email', direction: 'in', at: '2026-11-03T09:12:00.000Z', subject: 'Mødet på tirsdag', body: '' })
    expect((await timeline('Cai Dam')).map(({ id }) => id)).toEqual([entry?.id])
    expect(await client.file.dump()).not.toContain('fremmed')
  })

  it('is the last dialogue where somebody wrote to us, and the last outreach where we wrote', async () => {
    const { app, client, ids } = await atHarbour()
    const review = await readMails(app, { file: anMbox([incoming, outgoing]), name: 'Sendt' })
    expect(await proposed(client, review.id)).toEqual(['✓ contact out Anna Holm: to-known', '✓ contact in Anna Holm: from-known'])
    await commitMails(client, review.id)
    expect(await client.persons.get({ id: ids['Anna Holm'] ?? '' })).toMatchObject({
      lastDialogueAt: '2026-11-03T09:12:00.000Z',
      lastOutreachAt: '2026-11-04T09:00:00.000Z'
    })
  })

  it('keeps its text where that was asked for, without the mail that it answers', async () => {
    const { app, client, timeline } = await atHarbour()
    const review = await readMails(app, { file: aMail({ text: 'Ja tak, vi kommer.\n\nDen 2. november 2026 skrev Bo Ek:\n> Kommer I?' }) })
    await client.mailIn.edit({ id: review.id, edits: [{ do: 'keep-text', rowId: null, keep: true }] })
    await commitMails(client, review.id)
    expect((await timeline('Anna Holm')).map(({ body }) => body)).toEqual(['Ja tak, vi kommer.'])
  })

  it('is nothing the second time, from whatever file, also when it was thrown away since', async () => {
    const { app, client, timeline } = await atHarbour()
    const first = await readMails(app, {
      file: packFiles([
        { name: 'a.eml', bytes: Buffer.from(incoming) },
        { name: 'b.eml', bytes: Buffer.from(incoming) },
        { name: 'c.eml', bytes: Buffer.from(outgoing) }
      ])
    })
    expect(first.mails).toBe(2)
    await commitMails(client, first.id)
    expect(await readMails(app, { file: anMbox([outgoing, incoming]) })).toMatchObject({ counts: { contact: 0 }, skipped: { known: 2 } })
    await client.activities.remove({ ids: (await timeline('Anna Holm')).map(({ id }) => id) })
    const again = await readMails(app, { file: incoming })
    expect(again.skipped.known).toBe(1)
    await expect(commitMails(client, again.id)).rejects.toMatchObject({ code: 'import.nothing-chosen' })
  })

  it('is found by its words when it has no Message-ID', async () => {
    const { app, client } = await atHarbour()
    const bare = aMail({ subject: 'Uden id' })
    await commitMails(client, (await readMails(app, { file: bare })).id)
    expect((await readMails(app, { file: bare })).skipped.known).toBe(1)
    expect((await readMails(app, { file: aMail({ subject: 'Et andet' }) })).counts.contact).toBe(1)
  })

  it('is taken back with all the others of its review in one step', async () => {
    const { app, client } = await atHarbour()
    const before = await client.file.dump()
    const many = Array.from({ length: 40 }, (_, at) => aMail({ subject: `Brev ${at}`, id: `m${at}@havn.example` }))
    const review = await readMails(app, { file: anMbox(many) })
    const { changeSet } = await commitMails(client, review.id)
    expect((await client.activities.timeline({})).counts.email).toBe(40)
    await client.history.undo({ set: changeSet ?? '' })
    expect(await client.file.dump()).toBe(before)
  })

  it('that was copied out of a program is read by its head', async () => {
    const { app, client, timeline } = await atHarbour()
    const text =
      'Fra: Anna Holm <anna@havn.example>\nSendt: 3. november 2026 10:12\nTil: Bo Ek <bo@alliancen.example>\nEmne: Sommermødet\n\nKære Bo\nVi kommer gerne.'
    const review = await readMails(app, { text })
    expect(await proposed(client, review.id)).toEqual(['✓ contact in Anna Holm: from-known'])
    await commitMails(client, review.id)
    expect(await timeline('Anna Holm')).toMatchObject([{ subject: 'Sommermødet' }])
    await expect(readMails(app, { text: 'Kære alle' })).rejects.toMatchObject({ code: 'mail.not-a-mail' })
  })

  it('of a table of sent mails needs no address: a name that only one has will do', async () => {
    const { app, client } = await atHarbour()
    const csv =
      'Dato;Til;Emne\r\n03-11-2026 10:12;anna@havn.example;Invitation\r\n04-11-2026;"Cai Dam; Ukendt Navn";Program\r\n;anna@havn.example;Uden dato\r\n'
    const review = await readMails(app, { file: csv, name: 'sendt.csv' })
    expect(await proposed(client, review.id)).toEqual(['✓ contact out Cai Dam: to-known', '✓ contact out Anna Holm: to-known'])
    expect(review.skipped.undated).toBe(1)
  })
})

describe('Reading and taking in', () => {
  const many = anMbox(Array.from({ length: 400 }, (_, at) => aMail({ subject: `Brev ${at}`, id: `m${at}@havn.example` })))

  it('can be broken off: nothing is written, and the review stays as it was', async () => {
    const { app, client } = await atHarbour()
    const stopped = AbortSignal.abort()
    const upload = app.upload(Buffer.from(many), 'Sendt')
    await expect(client.mailIn.read({ upload }, { signal: stopped }).then(ended)).rejects.toMatchObject({ code: 'job.cancelled' })
    const review = await readMails(app, { file: many, name: 'Sendt' })
    const before = await client.file.dump()
    await expect(client.mailIn.commit({ id: review.id }, { signal: stopped }).then(ended)).rejects.toMatchObject({ code: 'job.cancelled' })
    expect(await client.file.dump()).toBe(before)
    expect(await client.mailIn.get({ id: review.id })).toMatchObject({ chosen: { contact: 400 } })
    expect(await commitMails(client, review.id)).toMatchObject({ done: { contact: 400 } })
  })
})

describe('Who wrote a mail', () => {
  it('is the user where most of a folder comes from one stranger, unless the user says otherwise', async () => {
    const app = testApp()
    const { client } = app
    await aPartner(client, 'Havnens Venner', [{ name: 'Anna Holm', email: 'anna@havn.example' }])
    const sent = Array.from({ length: 6 }, (_, at) => aMail({ from: 'mig@privat.example', to: 'anna@havn.example', subject: `Nr. ${at}` }))
    const review = await readMails(app, { file: anMbox(sent) })
    expect(review.own).toEqual([{ address: 'mig@privat.example', mails: 6, isOwn: true }])
    expect(new Set(await proposed(client, review.id))).toEqual(new Set(['✓ contact out Anna Holm: to-known']))
    await client.mailIn.edit({ id: review.id, edits: [{ do: 'own', address: 'mig@privat.example', isOwn: false }] })
    expect(new Set(await proposed(client, review.id))).toEqual(new Set(['– contact none Anna Holm: to-known']))
  })

  it('is found by an address that is no longer used', async () => {
    const { app, client, ids } = await atHarbour()
    const id = ids['Anna Holm'] ?? ''
    await client.persons.update({ id, version: (await client.persons.get({ id })).version, patch: { emails: ['anna@ny.example'] } })
    const review = await readMails(app, { file: incoming })
    expect(await proposed(client, review.id)).toContain('✓ contact in Anna Holm: from-known')
  })
})
