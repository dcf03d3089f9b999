import { expect, it } from 'vitest'
import { aMail, commitMails, readMails } from '../../support/mails.ts'
import { aPartner, aSender, aTemplate } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

it('A reply that is read in to a letter about a round shows the answer, and is the only dialogue of it', async () => {
  const app = testApp()
  const { client } = app
  await aSender(client)
  const ids = await aPartner(client, 'Alfa', [{ name: 'Anna Holm', email: 'anna@alfa.example', title: 'Formand' }])
  const { id } = await client.signOns.create({ title: 'Tandlægen', deadlineAt: '2026-12-01T11:00:00.000Z', body: 'x' })
  await client.signOns.invite({ id })
  const { id: templateId } = await aTemplate(client, { purpose: 'service', subject: 'Skriver I under' })
  const selection = { by: 'ids' as const, entity: 'persons' as const, ids: [ids['Anna Holm'] ?? ''] }
  const mailing = await client.mailings.create({ selection, templateId, about: { type: 'sign_on', id } })
  await client.mailings.write({ id: mailing.id })
  await client.mailings.markSent({ id: mailing.id })
  const file = aMail({
    from: 'Anna Holm <anna@alfa.example>',
    subject: 'SV: Skriver I under',
    date: 'Sun, 22 Nov 2026 09:00:00 +0000',
    id: 'r@alfa.example',
    text: 'Ja, vi skriver under.'
  })
  const { answers } = await commitMails(client, (await readMails(app, { file })).id)

  const row = async () => (await client.signOns.get({ id })).responses[0]
  // what the mail says is proposed with the row that it answers
  expect(answers).toEqual([
    {
      ...{ type: 'sign_on', roundId: id, rowId: (await row())?.id, title: 'Tandlægen', partner: 'Alfa', says: 'yes' },
      text: expect.stringContaining('Ja, vi skriver under')
    }
  ])
  expect(await row()).toMatchObject({ state: 'open', status: 'asked', evidence: { kind: 'email', subject: 'SV: Skriver I under' } })
  await client.signOns.answer({ ids: [(await row())?.id ?? ''], answer: 'yes' })
  expect(await row()).toMatchObject({ state: 'yes', channel: 'email', evidence: { kind: 'email' } })
  const subject = { type: 'organisation', id: ids['Alfa'] ?? '' } as const
  const { entries } = await client.activities.timeline({ subject, kinds: ['email', 'other'] })
  expect(entries).toHaveLength(1)
})

it('A reply to a verification round opens the row of the partner with what the mail says, and takes over nothing by itself', async () => {
  const app = testApp()
  const { client } = app
  await aSender(client)
  const ids = await aPartner(client, 'Alfa', [{ name: 'Anna Holm', email: 'anna@alfa.example', title: 'Formand' }])
  const { id } = await client.verifications.create({ title: 'Stemmer det stadig?', invite: 'all' })
  const { id: templateId } = await aTemplate(client, { purpose: 'service', subject: 'Stemmer det', body: '{{ partner.kort }}' })
  const selection = { by: 'ids' as const, entity: 'persons' as const, ids: [ids['Anna Holm'] ?? ''] }
  const mailing = await client.mailings.create({ selection, templateId, about: { type: 'verification', id } })
  const [recipient] = await client.mailings.recipients({ id: mailing.id })
  const { text } = await client.mailings.preview({ id: mailing.id, recipientId: recipient?.id ?? '' })
  await client.mailings.write({ id: mailing.id })
  await client.mailings.markSent({ id: mailing.id })
  const file = aMail({
    from: 'Anna Holm <anna@alfa.example>',
    subject: 'SV: Stemmer det',
    date: 'Sun, 22 Nov 2026 09:00:00 +0000',
    id: 'v@alfa.example',
    text: text.replace('Formand', 'Direktør')
  })
  const { answers } = await commitMails(client, (await readMails(app, { file })).id)
  const row = async () => (await client.verifications.get({ id })).partners[0]
  expect(answers).toMatchObject([{ type: 'verification', roundId: id, rowId: (await row())?.id, partner: 'Alfa', says: null }])
  expect(await row()).toMatchObject({ state: 'asked' })
  const { changes } = await client.verifications.read({ id: answers[0]?.rowId ?? '', text: answers[0]?.text ?? '' })
  expect(changes).toContainEqual(expect.objectContaining({ kind: 'changed', field: 'title', old: 'Formand', new: 'Direktør' }))
})
