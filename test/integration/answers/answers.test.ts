import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/contract/index.ts'
import { aPartner, aSender, aTemplate, optOut } from '../../support/outreach.ts'
import { aMailing, sendAll, states } from '../../support/sending.ts'
import { testApp } from '../../support/test-app.ts'

/** A mailing to the primary contact of a partner that has more, sent by the user's word. */
async function aSentMailing(client: Client, contacts: readonly { name: string; email?: string }[]) {
  await aSender(client)
  const ids = await aPartner(client, 'Havnens Venner', contacts)
  const { id: templateId } = await aTemplate(client)
  const { id } = await client.mailings.create({
    selection: { by: 'ids', entity: 'partners', ids: [ids['Havnens Venner'] ?? ''] },
    templateId
  })
  await client.mailings.write({ id })
  await client.mailings.markSent({ id })
  const [first] = (await client.mailings.recipients({ id })).filter(({ state }) => state === 'sent')
  return { id, ids, templateId, recipientId: first?.id ?? '', personId: first?.personId ?? '' }
}

const three = [
  { name: 'Anna Holm', email: 'anna@havnen.example' },
  { name: 'Bo Bang', email: 'bo@havnen.example' },
  { name: 'Cai Dam', email: 'cai@havnen.example' }
]

describe('An answer that is noted by hand', () => {
  it('is a dialogue from the moment it is noted, and is taken back with undo', async () => {
    const { client } = testApp()
    const { id, recipientId, personId } = await aSentMailing(client, three)
    const { marked, changeSet } = await client.answers.mark({ id, recipientIds: [recipientId], as: 'replied' })
    expect(marked).toBe(1)
    expect((await client.persons.get({ id: personId })).lastDialogueAt).toBe('2026-11-22T10:00:00.000Z')
    expect(await client.answers.state({ id })).toMatchObject({ replied: 1, silent: 0 })
    await client.history.undo({ set: changeSet ?? '' })
    expect((await client.persons.get({ id: personId })).lastDialogueAt).toBe(null)
    expect(await client.answers.state({ id })).toMatchObject({ replied: 0, silent: 1 })
  })

  it('is there once however often it is said and taken back', async () => {
    const { client } = testApp()
    const { id, recipientId, personId } = await aSentMailing(client, three)
    for (const as of ['replied', 'sent', 'replied', 'replied', 'sent', 'replied'] as const)
      await client.answers.mark({ id, recipientIds: [recipientId], as })
    const { entries } = await client.activities.timeline({ subject: { type: 'person', id: personId } })
    expect(entries.filter(({ kind }) => kind === 'email')).toHaveLength(1)
  })

  it('marks the address of a letter that came back', async () => {
    const { client } = testApp()
    const { id, recipientId, personId } = await aSentMailing(client, three)
    await client.answers.mark({ id, recipientIds: [recipientId], as: 'bounced' })
    const { excluded } = await client.lists.resolve({ selection: { by: 'ids', entity: 'persons', ids: [personId] } })
    expect(excluded.map(({ reason }) => reason)).toEqual(['bad-address'])
  })

  it('leaves alone who has not got the letter', async () => {
    const { client } = testApp()
    const { id, ids } = await aSentMailing(client, three)
    const others = (await client.mailings.recipients({ id })).filter(({ personId }) => personId !== ids['Anna Holm'])
    const { marked } = await client.answers.mark({ id, recipientIds: others.map((other) => other.id), as: 'replied' })
    expect(marked).toBe(0)
  })
})

describe('A letter that came back', () => {
  it('goes to the next contact of the partner who may be written to, in the same mailing', async () => {
    const { client } = testApp()
    const { id, ids, recipientId } = await aSentMailing(client, three)
    await optOut(client, ids['Bo Bang'] ?? '')
    await client.answers.mark({ id, recipientIds: [recipientId], as: 'bounced' })
    expect((await client.answers.state({ id })).bounced.map(({ next }) => next?.name)).toEqual(['Cai Dam'])
    expect(await client.answers.next({ id })).toMatchObject({ added: 1, without: 0 })
    const planned = (await client.mailings.recipients({ id })).filter(({ state }) => state === 'planned')
    expect(planned.map(({ name, because }) => [name, because])).toEqual([['Cai Dam', 'Anna Holm']])
    expect((await client.answers.state({ id })).bounced).toEqual([])
    const { folder } = await client.mailings.write({ id })
    expect(folder).not.toBe(null)
    expect(await client.mailings.markSent({ id })).toMatchObject({ sent: 1 })
    expect((await client.mailings.recipients({ id })).filter(({ personId }) => personId === ids['Cai Dam'])).toHaveLength(1)
  })

  it('has nobody else to go to where the partner has nobody else', async () => {
    const { client } = testApp()
    const { id, recipientId } = await aSentMailing(client, three.slice(0, 1))
    await client.answers.mark({ id, recipientIds: [recipientId], as: 'bounced' })
    expect(await client.answers.next({ id })).toMatchObject({ added: 0, without: 1 })
    expect((await client.mailings.get({ id })).status).toBe('done')
  })

  it('goes to the next through the mail server where the first did', async () => {
    const { client } = testApp()
    const { id, server } = await aMailing(client, 1)
    await client.persons.create({
      ...{ givenName: 'Bo', familyName: 'Bang', emails: ['bo@partner.example'] },
      partnerId: (await client.mailings.recipients({ id }))[0]?.partnerId ?? ''
    })
    await sendAll(client, { id })
    const [first] = await client.mailings.recipients({ id })
    await client.answers.mark({ id, recipientIds: [first?.id ?? ''], as: 'bounced' })
    await client.answers.next({ id })
    expect((await client.mailings.get({ id })).status).toBe('paused')
    await sendAll(client, { id })
    expect(server.received.map(({ to }) => to[0])).toEqual(['p1@partner.example', 'bo@partner.example'])
    expect(await states(client, id)).toEqual({ bounced: 1, sent: 1 })
    const { entries } = await client.activities.timeline({})
    expect(entries.filter(({ type }) => type === 'mailing')).toHaveLength(1)
  })
})

describe('A second round', () => {
  it('is to those who got the first and have not answered, and each knows of the other', async () => {
    const { client } = testApp()
    const { id, server } = await aMailing(client, 4)
    server.onMail = ({ to }) => {
      if (to[0] === 'p4@partner.example') throw new Error('no')
    }
    await sendAll(client, { id })
    const [one, two] = await client.mailings.recipients({ id })
    await client.answers.mark({ id, recipientIds: [one?.id ?? ''], as: 'replied' })
    await client.answers.mark({ id, recipientIds: [two?.id ?? ''], as: 'bounced' })
    const { id: templateId } = await aTemplate(client, { name: 'Påmindelse', subject: 'Husk mødet' })
    const second = await client.answers.secondRound({ id, templateId })
    const recipients = await client.mailings.recipients({ id: second.id })
    expect(recipients.map(({ email, state }) => [email, state])).toEqual([['p3@partner.example', 'planned']])
    const { name } = await client.mailings.get({ id })
    expect((await client.answers.state({ id: second.id })).follows).toEqual({ id, name })
    expect((await client.answers.state({ id })).followedBy).toEqual([{ id: second.id, name: 'Påmindelse' }])
  })

  it('is refused when everybody has answered', async () => {
    const { client } = testApp()
    const { id, recipientId, templateId } = await aSentMailing(client, three)
    await client.answers.mark({ id, recipientIds: [recipientId], as: 'replied' })
    await expect(client.answers.secondRound({ id, templateId })).rejects.toMatchObject({ code: 'mailing.no-recipients' })
  })
})

describe('A mailing of which some was sent', () => {
  it('is at its end when the rest of it is thrown away', async () => {
    const { client } = testApp()
    const { id, recipientId } = await aSentMailing(client, three)
    await client.answers.mark({ id, recipientIds: [recipientId], as: 'bounced' })
    await client.answers.next({ id })
    await client.mailings.write({ id })
    await client.mailings.discard({ id })
    expect((await client.mailings.get({ id })).status).toBe('done')
    expect(await states(client, id)).toEqual({ bounced: 1, held: 1, excluded: 1 })
  })
})
