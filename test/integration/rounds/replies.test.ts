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
    id: 'r@alfa.example'
  })
  await commitMails(client, (await readMails(app, { file })).id)

  const row = async () => (await client.signOns.get({ id })).responses[0]
  expect(await row()).toMatchObject({ state: 'open', status: 'asked', evidence: { kind: 'email', subject: 'SV: Skriver I under' } })
  await client.signOns.answer({ ids: [(await row())?.id ?? ''], answer: 'yes' })
  expect(await row()).toMatchObject({ state: 'yes', channel: 'email', evidence: { kind: 'email' } })
  const subject = { type: 'organisation', id: ids['Alfa'] ?? '' } as const
  const { entries } = await client.activities.timeline({ subject, kinds: ['email', 'other'] })
  expect(entries).toHaveLength(1)
})
