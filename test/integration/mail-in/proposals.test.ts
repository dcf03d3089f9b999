import { describe, expect, it } from 'vitest'
import type { Selection } from '#shared/model/common.ts'
import type { Replacement, RoleEnd } from '#shared/model/role-end.ts'
import { aMail, anMbox, aReport, commitMails, ended, proposed, readMails } from '../../support/mails.ts'
import { aPartner, aSender, aTemplate, said } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

async function atHarbour() {
  const app = testApp()
  const { client } = app
  await aSender(client)
  const ids = await aPartner(client, 'Havnens Venner', [
    { name: 'Anna Holm', email: 'anna@havn.example' },
    { name: 'Cai Dam', email: 'cai@havn.example' }
  ])
  const id = (name: string) => ids[name] ?? ''
  const person = (name: string) => client.persons.get({ id: id(name) })
  const reading = async (file: string) => {
    const review = await readMails(app, { file })
    return { review, lines: await proposed(client, review.id), rows: (await client.mailIn.rows({ id: review.id, kind: null })).rows }
  }
  return { app, client, id, person, reading }
}
type There = Awaited<ReturnType<typeof atHarbour>>

/** A letter to everyone at the partner, said to be sent; gives the Message-ID of Anna's. */
async function aLetter({ client, id }: There): Promise<{ mailing: string; messageId: string }> {
  const { id: templateId } = await aTemplate(client)
  const selection = { by: 'ids', entity: 'partners', ids: [id('Havnens Venner')] } satisfies Selection
  const { id: mailing } = await client.mailings.create({ name: 'Forårsbrev', selection, templateId, policy: 'all' })
  await client.mailings.write({ id: mailing })
  const recipients = await client.mailings.recipients({ id: mailing })
  await client.mailings.markSent({ id: mailing })
  const anna = recipients.find(({ personId }) => personId === id('Anna Holm'))
  const { source } = await client.mailings.preview({ id: mailing, recipientId: anna?.id ?? '' })
  return { mailing, messageId: /^Message-ID: <(.+)>/m.exec(source)?.[1] ?? '' }
}
const stateOf = async ({ client, id }: There, mailing: string) =>
  (await client.mailings.recipients({ id: mailing })).find(({ personId }) => personId === id('Anna Holm'))?.state

describe('A mail that came back', () => {
  it('marks the address for good only by a code for good, and is nothing the second time', async () => {
    const there = await atHarbour()
    const { client, person, reading } = there
    const late = aReport({ recipient: 'anna@havn.example', status: '4.2.2', action: 'delayed' })
    expect((await reading(late)).review).toMatchObject({ counts: { bounce: 0 }, skipped: { nothing: 1 } })
    const gone = aReport({ recipient: 'Anna@Havn.example' })
    const { review, rows } = await reading(gone)
    expect(rows).toMatchObject([
      { kind: 'bounce', include: true, addresses: ['anna@havn.example'], reason: { code: 'report', value: '5.1.1' } }
    ])
    const done = await commitMails(client, review.id)
    expect(done.unreachable).toMatchObject([{ name: 'Anna Holm' }])
    expect((await person('Anna Holm')).points).toMatchObject([{ value: 'anna@havn.example', status: 'bounced' }])
    expect((await reading(gone)).review.skipped.nothing).toBe(1)
    await client.history.undo({ set: done.changeSet ?? '' })
    expect((await person('Anna Holm')).points).toMatchObject([{ status: 'ok' }])
  })

  it('is not ticked where the rules of the receiver refused it, and is counted where nobody has the address', async () => {
    const { reading } = await atHarbour()
    expect((await reading(aReport({ recipient: 'anna@havn.example', status: '5.7.1' }))).lines).toEqual(['– bounce in Anna Holm: report'])
    expect((await reading(aReport({ recipient: 'x@fremmed.example' }))).review).toMatchObject({
      counts: { bounce: 0 },
      skipped: { strangers: 1 }
    })
  })

  it.each([
    [
      'da',
      'Ikke leveret: Nyhedsbrev',
      'Meddelelsen kunne ikke leveres til følgende modtagere:\nModtager: anna@havn.example\n550 5.1.10 RESOLVER.ADR.RecipientNotFound'
    ],
    [
      'en',
      'Undeliverable: Newsletter',
      "Your message to anna@havn.example couldn't be delivered.\nanna wasn't found at havn.example.\n550 5.1.1"
    ]
  ])('is known by its words as Exchange writes them (%s)', async (_language, subject, text) => {
    const { reading } = await atHarbour()
    const mail = aMail({ from: 'Microsoft Outlook <postmaster@alliancen.example>', subject, text })
    expect((await reading(mail)).lines).toEqual(['✓ bounce in Anna Holm: bounce-text'])
  })

  it('tells of the letter that it was, also how many were sent', async () => {
    const there = await atHarbour()
    const { mailing, messageId } = await aLetter(there)
    const { review } = await there.reading(aReport({ recipient: 'anna@havn.example', about: messageId }))
    const { changeSet } = await commitMails(there.client, review.id)
    expect(await stateOf(there, mailing)).toBe('bounced')
    expect((await there.client.mailings.get({ id: mailing })).counts.sent).toBe(2)
    await there.client.history.undo({ set: changeSet ?? '' })
    expect(await stateOf(there, mailing)).toBe('sent')
  })
})

describe('An automatic reply', () => {
  it.each([
    ['da', 'Automatisk svar: Møde', 'Tak for din mail. Jeg er på barsel og er tilbage den 1. marts 2027.', '2027-03-01'],
    ['da', 'Autosvar', 'Jeg holder ferie til og med fredag den 11. december.', '2026-12-12'],
    ['da', 'Ikke til stede: Møde', 'Jeg er ikke på kontoret indtil 14/12.', '2026-12-14'],
    [
      'en',
      'Automatic reply: Meeting',
      'I am out of the office, returning on 14 December 2026. For urgent matters write to cai@havn.example.',
      '2026-12-14'
    ],
    ['en', 'Out of office', 'I am on parental leave until March 1st, 2027.', '2027-03-01']
  ])('of somebody who is away is a leave until they are back (%s: %s)', async (_language, subject, text, until) => {
    const { client, person, reading } = await atHarbour()
    const { review, lines, rows } = await reading(
      aMail({ subject, text, date: 'Fri, 20 Nov 2026 08:00:00 +0000', heads: ['Auto-Submitted: auto-replied'] })
    )
    expect(lines).toEqual(['✓ away in Anna Holm: auto-reply'])
    expect(rows[0]?.until).toBe(until)
    await commitMails(client, review.id)
    expect((await person('Anna Holm')).roles).toMatchObject([{ leave: { from: '2026-11-20', until } }])
    expect((await client.followUps.list({})).map(({ dueOn }) => dueOn)).toEqual([until])
    expect((await reading(aMail({ subject, text, date: 'Sat, 21 Nov 2026 08:00:00 +0000' }))).review.skipped.nothing).toBe(1)
  })

  it('is nothing when it is over or says nothing, and is not ticked for a few days', async () => {
    const { reading } = await atHarbour()
    const auto = (text: string) => aMail({ subject: 'Autosvar', text, date: 'Fri, 20 Nov 2026 08:00:00 +0000' })
    expect((await reading(auto('Jeg er på ferie til 21. november.'))).review.skipped.nothing).toBe(1)
    expect((await reading(auto('Tak for din mail. Vi svarer hurtigst muligt.'))).review.skipped.nothing).toBe(1)
    expect((await reading(auto('Jeg er på ferie til 25. november.'))).lines).toEqual(['– away in Anna Holm: auto-reply'])
  })

  it.each([
    ['da', 'Jeg er stoppet i Havnens Venner. Kontakt i stedet Dorte Elm på dorte@havn.example.'],
    ['en', 'I no longer work here. Please contact Dorte Elm, dorte@havn.example.']
  ])('of somebody who has left waits for what happens with the role, with who comes instead filled in (%s)', async (_language, text) => {
    const { client, person, reading } = await atHarbour()
    const { review, lines, rows } = await reading(
      aMail({ subject: 'Automatisk svar: Møde', text, heads: ['Auto-Submitted: auto-generated'] })
    )
    expect(lines).toEqual(['– left in Anna Holm: says-so'])
    expect(rows[0]?.successor).toEqual({
      personId: null,
      givenName: 'Dorte',
      familyName: 'Elm',
      emails: ['dorte@havn.example'],
      phones: []
    })
    await client.mailIn.edit({ id: review.id, edits: [{ do: 'include-all', kind: null, include: true }] })
    expect(await proposed(client, review.id)).toEqual(lines)
    const roleId = rows[0]?.roleIds[0] ?? ''
    const replacement = {
      who: 'new',
      givenName: 'Dorte',
      familyName: 'Elm',
      title: '',
      emails: ['dorte@havn.example'],
      phones: []
    } satisfies Replacement
    const end = { what: 'stopped', on: '2026-11-22', reason: 'left', replacement, handed: [], retireAddresses: true } satisfies RoleEnd
    await client.mailIn.edit({ id: review.id, edits: [{ do: 'end', rowId: rows[0]?.id ?? '', end: { roleId, end } }] })
    await commitMails(client, review.id)
    expect((await person('Anna Holm')).roles).toMatchObject([{ toOn: '2026-11-22' }])
    expect((await client.persons.table({ query: 'dorte', sort: [{ by: 'name' }] })).rows).toMatchObject([{ partnerName: 'Havnens Venner' }])
  })
})

describe('A wish to be left alone', () => {
  it.each([
    ['da', 'SV: Forårsbrev', 'Hej\nVil I ikke nok afmelde mig? Ellers: slet mig fra listen, tak.'],
    ['da', 'Afmelding', ''],
    ['en', 'Re: Newsletter', 'Please remove me from your mailing list.'],
    ['en', 'unsubscribe', '']
  ])('is an opt-out with the sentence as evidence (%s: %s)', async (_language, subject, text) => {
    const { client, id, reading } = await atHarbour()
    const mail = aMail({ subject, text })
    const { review, lines } = await reading(mail)
    expect(lines).toEqual(['✓ unsubscribe in Anna Holm: asks'])
    await commitMails(client, review.id)
    expect(said(await client.lists.resolve({ selection: { by: 'ids', entity: 'persons', ids: [id('Anna Holm')] } }))).toEqual([
      'Anna Holm: unsubscribed'
    ])
    expect(await client.file.dump()).toMatch(/Mail 3\. november 2026: \\"[^"]+\\"/)
    expect((await reading(mail)).lines).toEqual(['✓ contact in Anna Holm: from-known'])
  })

  it('is heard from a stranger too, and not found in the letter that is answered', async () => {
    const { client, reading } = await atHarbour()
    const { review, rows } = await reading(aMail({ from: 'x@fremmed.example', text: 'Afmeld mig.' }))
    expect(rows).toMatchObject([{ kind: 'unsubscribe', who: [], addresses: ['x@fremmed.example'] }])
    await commitMails(client, review.id)
    expect(await client.file.dump()).not.toContain('x@fremmed')
    const answer = aMail({
      text: 'Tak for brevet.\n\n-----Oprindelig meddelelse-----\nFra: Bo Ek\nSendt: 2. november\nVil du afmelde dig, så skriv: afmeld mig.'
    })
    expect((await reading(answer)).lines).toEqual(['✓ contact in Anna Holm: from-known'])
  })
})

describe('An answer to a letter', () => {
  it('is known by the letter it refers to, whoever sends it, or by its person and subject; the letter is answered', async () => {
    const there = await atHarbour()
    const { mailing, messageId } = await aLetter(there)
    const named = aMail({ subject: 'Noget andet', heads: [`In-Reply-To: <${messageId}>`] })
    expect((await there.reading(named)).lines).toEqual(['✓ reply in Anna Holm: answers'])
    const { review, lines, rows } = await there.reading(aMail({ subject: 'SV: Kom til møde, Anna', text: 'Ja tak' }))
    expect([lines, rows[0]?.mailing]).toEqual([['✓ reply in Anna Holm: same-subject'], 'Forårsbrev'])
    const { changeSet } = await commitMails(there.client, review.id)
    expect(await stateOf(there, mailing)).toBe('replied')
    const { entries } = await there.client.activities.timeline({ subject: { type: 'person', id: there.id('Anna Holm') }, kinds: ['email'] })
    expect(entries).toMatchObject([{ direction: 'in', outcome: 'replied' }])
    await there.client.history.undo({ set: changeSet ?? '' })
    expect(await stateOf(there, mailing)).toBe('sent')
  })

  it('is not the letter itself, which is in the log with its mailing', async () => {
    const there = await atHarbour()
    await aLetter(there)
    const sent = aMail({ from: 'bo@alliancen.example', to: 'anna@havn.example', subject: 'Kom til møde, Anna' })
    expect((await there.reading(sent)).review).toMatchObject({ counts: { contact: 0 }, skipped: { mailing: 1 } })
  })
})

describe('The review of mails', () => {
  it('has the mails by what is proposed, and does only what is ticked', async () => {
    const { app, client, reading } = await atHarbour()
    const mails = [
      aMail({ id: 'a@x.example' }),
      aMail({ id: 'b@x.example', text: 'Afmeld mig.' }),
      aReport({ recipient: 'cai@havn.example' })
    ]
    const { review, lines, rows } = await reading(anMbox(mails))
    expect(lines).toEqual(['✓ bounce in Cai Dam: report', '✓ unsubscribe in Anna Holm: asks', '✓ contact in Anna Holm: from-known'])
    const [, wish, contact] = rows
    const edited = await client.mailIn.edit({
      id: review.id,
      edits: [
        { do: 'include-all', kind: 'bounce', include: false },
        { do: 'kind', rowId: wish?.id ?? '', kind: 'contact' },
        { do: 'include', rowId: contact?.id ?? '', include: false }
      ]
    })
    expect(edited).toMatchObject({ counts: { bounce: 1, unsubscribe: 0, contact: 2 }, chosen: { bounce: 0, contact: 1 } })
    const steps = await client.mailIn.commit({ id: review.id })
    expect(await ended(steps)).toMatchObject({ done: { bounce: 0, contact: 1 }, unreachable: [] })
    await expect(client.mailIn.get({ id: review.id })).rejects.toMatchObject({ code: 'import.review-gone' })
    expect((await readMails(app, { file: anMbox(mails) })).skipped.known).toBe(1)
  })
})
