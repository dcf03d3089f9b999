import PostalMime from 'postal-mime'
import { expect, it } from 'vitest'
import type { MailingAbout } from '#shared/model/mailing-about.ts'
import { aPartner, aSender, draftsIn } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

const deadlineAt = new Date('2026-12-07T12:00').toISOString()

it('A letter about a round says its deadline as it stands now, in the preview and in the draft; one about none lacks it', async () => {
  const { client } = testApp()
  const ids = await aPartner(client, 'Alfa', [{ name: 'Anna Holm', email: 'anna@alfa.example' }])
  await aSender(client)
  const signOn = await client.signOns.create({ title: 'Åbent brev', deadlineAt, body: 'Tekst' })
  const verification = await client.verifications.create({ title: 'Kort', dueOn: '2026-12-14' })
  const body = 'Senest {{ runde.frist | dato: "ugedag" }}{% if round.time %} kl. {{ runde.tid }}{% endif %}'
  const letter = { subject: 'Svar', body, language: 'da', purpose: 'service' } as const
  const { id: templateId } = await client.templates.create({ name: 'Svar', ...letter })
  const selection = { by: 'ids' as const, entity: 'persons' as const, ids: [ids['Anna Holm'] ?? ''] }
  const wanted = { selection, policy: 'all' as const }
  const said = async (about: MailingAbout) => {
    const { mail } = await client.templates.preview({ ...letter, ...wanted, index: 0, about })
    const { id } = await client.mailings.create({ ...wanted, templateId, about })
    const { folder } = await client.mailings.write({ id })
    const { text } = await PostalMime.parse(Object.values(draftsIn(folder ?? ''))[0] ?? '')
    expect(text?.trim()).toBe(mail?.text.trim())
    return text?.trim()
  }
  expect(await said({ type: 'sign_on', id: signOn.id })).toBe('Senest mandag den 7. december 2026 kl. 12')
  expect(await said({ type: 'verification', id: verification.id })).toBe('Senest mandag den 14. december 2026')
  await client.signOns.addText({ id: signOn.id, body: 'Første linje\n\nAndet afsnit', changed: 'alt', isSubstantial: false })
  const whole = { ...letter, body: '{{ round.text }}', ...wanted, index: 0 }
  expect((await client.templates.preview({ ...whole, about: { type: 'sign_on', id: signOn.id } })).mail?.text.trim()).toBe(
    'Første linje\n\nAndet afsnit'
  )
  const { mail } = await client.templates.preview({ ...letter, ...wanted, index: 0 })
  expect(mail?.missing).toEqual(['round.deadline'])
})
