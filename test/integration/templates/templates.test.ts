import { describe, expect, it } from 'vitest'
import { sampleTemplates } from '#main/features/templates/index.ts'
import { aPerson, aSender, aTemplate } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

const everyone = { by: 'query', entity: 'persons', query: '' } as const

describe('A template', () => {
  it('comes with its problems, each with its place; line 0 is the subject', async () => {
    const { client } = testApp()
    const letter = { subject: 'Til {{ kontakt.fornvan }}', body: '{{ hilsen }}\n\nKom til {{ partner.nvn }}', language: 'da' } as const
    expect(await client.templates.check(letter)).toEqual([
      { code: 'template.unknown-field', line: 0, column: 8, field: 'kontakt.fornvan', hint: 'kontakt.fornavn' },
      { code: 'template.unknown-field', line: 3, column: 12, field: 'partner.nvn', hint: 'partner.navn' }
    ])
    expect(await client.templates.check({ ...letter, subject: ' ', body: '{% if x' })).toMatchObject([
      { code: 'template.empty-subject', line: 0 },
      { code: 'template.syntax', line: 1, reason: 'not-closed' }
    ])
    expect(await client.templates.check({ ...letter, subject: 'Møde', body: '' })).toEqual([])
  })

  it('is not saved with a problem, neither at first nor later', async () => {
    const { client } = testApp()
    await expect(aTemplate(client, { body: '{{ kontakt.skostørrelse }}' })).rejects.toMatchObject({ code: 'template.unknown-field' })
    const { id } = await aTemplate(client)
    await expect(client.templates.update({ id, version: 1, patch: { subject: '' } })).rejects.toMatchObject({
      code: 'template.empty-subject'
    })
    await expect(
      client.templates.update({ id, version: 1, patch: { body: '{% for i in (1..1000000000) %}x{% endfor %}' } })
    ).rejects.toMatchObject({ code: 'template.limits' })
    expect((await client.templates.all()).map(({ subject }) => subject)).toEqual(['Kom til møde, {{ kontakt.fornavn }}'])
  })

  it('is changed in place until a mailing was made with it, and then gets a new version', async () => {
    const { client } = testApp()
    await aSender(client)
    await aPerson(client, { name: 'Anna Holm', email: 'anna@havnen.example' })
    const { id } = await aTemplate(client, { subject: 'Første' })
    const { changeSet: edit } = await client.templates.update({ id, version: 1, patch: { subject: 'Anden' } })
    expect(await client.templates.get({ id })).toMatchObject({ subject: 'Anden', no: 1, used: false })
    const { id: mailing } = await client.mailings.create({ selection: everyone, templateId: id })
    expect(await client.templates.get({ id })).toMatchObject({ no: 1, used: true })
    await expect(client.history.undo({ set: edit ?? '' })).rejects.toMatchObject({
      data: { code: 'history.not-undoable', details: { reason: 'letter-used' } }
    })
    await client.templates.update({ id, version: 1, patch: { subject: 'Tredje' } })
    expect(await client.templates.get({ id })).toMatchObject({ subject: 'Tredje', no: 2, used: false })
    const [recipient] = await client.mailings.recipients({ id: mailing })
    expect((await client.mailings.preview({ id: mailing, recipientId: recipient?.id ?? '' })).subject).toBe('Anden')
    await expect(client.templates.update({ id, version: 1, patch: { language: 'en' } })).rejects.toMatchObject({ code: 'input.invalid' })
  })

  it('has a name of its own, and its letter in one form', async () => {
    const { client } = testApp()
    const { id } = await aTemplate(client, { name: 'Årsmøde', body: 'En\r\nTo' })
    expect(await client.templates.get({ id })).toMatchObject({ name: 'Årsmøde', body: 'En\nTo', purpose: 'newsletter', twinId: null })
    await expect(aTemplate(client, { name: 'aarsmoede' })).rejects.toMatchObject({ code: 'record.duplicate' })
    await client.templates.remove({ ids: [id] })
    await expect(client.templates.get({ id })).rejects.toMatchObject({ code: 'record.not-found' })
  })
})

describe('Twins', () => {
  it('are each other’s, in two languages, and leave whom they were with before', async () => {
    const { client } = testApp()
    const make = (name: string, language: 'da' | 'en') => client.templates.create({ name, subject: 'X', body: '', language })
    const danish = await make('Dansk', 'da')
    const english = await make('English', 'en')
    const other = await make('Andet', 'da')
    const twinOf = async (id: string) => (await client.templates.get({ id })).twinId
    await client.templates.update({ id: danish.id, version: 1, patch: { twinId: english.id } })
    expect([await twinOf(danish.id), await twinOf(english.id)]).toEqual([english.id, danish.id])
    await client.templates.update({ id: other.id, version: 1, patch: { twinId: english.id } })
    expect([await twinOf(danish.id), await twinOf(english.id), await twinOf(other.id)]).toEqual([null, other.id, english.id])
    await expect(client.templates.update({ id: danish.id, version: 3, patch: { twinId: other.id } })).rejects.toMatchObject({
      data: { details: { field: 'twinId' } }
    })
    await client.templates.remove({ ids: [english.id] })
    expect(await twinOf(other.id)).toBeNull()
  })

  it('come with the program as the invitation, for the practice file', async () => {
    const app = testApp()
    const addSampleTemplates = await sampleTemplates()
    await app.context.session.write({ key: 'template.created' }, (unit) => {
      addSampleTemplates(unit)
      return {}
    })
    const [danish, english] = await app.client.templates.all()
    expect(danish).toMatchObject({ name: 'Invitation til partnermøde', language: 'da', twinId: english?.id })
    expect(english).toMatchObject({ language: 'en', twinId: danish?.id })
    const { id = '', subject = '', language = 'da' } = danish ?? {}
    const { body } = await app.client.templates.get({ id })
    expect(await app.client.templates.check({ subject, body, language })).toEqual([])
  })
})

describe('The preview of an unsaved letter', () => {
  it('is the mail to the one asked for, and its HTML is where the frame looks', async () => {
    const { client, preview } = testApp()
    await aSender(client)
    for (const name of ['Anna Holm', 'Bo Bang', 'Cai Dam']) await aPerson(client, { name, email: `${name.split(' ')[0]}@havnen.example` })
    const letter = { subject: 'Hej {{ kontakt.fornavn }}', body: '{{ hilsen }}, ring på {{ kontakt.telefon }}', language: 'da' } as const
    const { total, mail } = await client.templates.preview({ ...letter, selection: everyone, index: 1 })
    expect([total, mail]).toEqual([
      3,
      {
        from: 'Bo Ek <bo@alliancen.example>',
        cc: '',
        to: 'Cai Dam <Cai@havnen.example>',
        subject: 'Hej Cai',
        text: 'Kære Cai, ring på\n',
        frame: expect.stringMatching(/^\/preview\/[\w-]{36}$/),
        source: expect.stringContaining('X-Unsent: 1\r\n'),
        files: [],
        missing: ['contact.phone'],
        missingFiles: [],
        filled: {
          subject: [{ text: 'Hej ' }, { text: 'Cai', place: 'subject-1-5' }, { text: '' }],
          text: [{ text: '' }, { text: 'Kære Cai', place: 'body-1-1' }, { text: ', ring på' }]
        }
      }
    ])
    const shown = preview(mail?.frame.split('/').at(-1) ?? '') ?? ''
    expect(shown).toContain('<p><mark id="body-1-1" data-at="body-1-1">Kære Cai</mark>, ring på</p>')
    expect(shown).toContain('html:has(#body-1-1:target) [data-at="body-1-1"]{')
    expect((await client.templates.preview({ ...letter, selection: everyone, index: 99 })).mail?.subject).toBe('Hej Anna')
  })

  it('follows what is changed meanwhile', async () => {
    const { client } = testApp()
    await aSender(client)
    const id = await aPerson(client, { name: 'Anna Holm', email: 'anna@havnen.example' })
    const letter = { subject: '{{ kontakt.navn }}', body: '', language: 'da', selection: everyone, index: 0 } as const
    expect((await client.templates.preview(letter)).mail?.subject).toBe('Anna Holm')
    await client.persons.update({ id, version: 1, patch: { familyName: 'Lund' } })
    expect((await client.templates.preview(letter)).mail?.subject).toBe('Anna Lund')
    await client.consent.set({ personId: id, purpose: 'newsletter', status: 'withdrawn', how: 'telefon' })
    expect(await client.templates.preview(letter)).toEqual({ total: 0, mail: null })
  })

  it('is none while the letter cannot be read or nobody gets it, and says when there is no sender', async () => {
    const { client } = testApp()
    const letter = { subject: 'Hej', body: '', language: 'da', selection: everyone, index: 0 } as const
    expect(await client.templates.preview(letter)).toEqual({ total: 0, mail: null })
    await aPerson(client, { name: 'Anna Holm', email: 'anna@havnen.example' })
    await expect(client.templates.preview(letter)).rejects.toMatchObject({ code: 'mailing.no-sender' })
    expect(await client.templates.preview({ ...letter, body: '{{ x' })).toEqual({ total: 1, mail: null })
  })
})

describe("A field of one's own", () => {
  it('stands in the letter of who has it, in the preview as in the file, and is told as missing of the others', async () => {
    const { client } = testApp()
    await aSender(client)
    await aPerson(client, { name: 'Anna Holm', email: 'anna@havnen.example' })
    await aPerson(client, { name: 'Bo Lund', email: 'bo@havnen.example' })
    await client.fields.create({ entity: 'person', label: 'Valgt den', type: 'date', options: [] })
    const { rows } = await client.persons.table({ sort: [{ by: 'name' }] })
    const anna = rows.find(({ givenName }) => givenName === 'Anna')?.id ?? ''
    const { version } = await client.persons.get({ id: anna })
    await client.persons.update({ id: anna, version, patch: { customs: [{ label: 'Valgt den', value: '5.11.2026' }] } })
    const { id: templateId } = await aTemplate(client, { subject: 'Valg', body: 'Valgt: {{ kontakt.felter.valgt_den }}.' })
    const { id: mailing } = await client.mailings.create({ selection: everyone, templateId })
    const recipients = await client.mailings.recipients({ id: mailing })
    const texts = await Promise.all(recipients.map(({ id }) => client.mailings.preview({ id: mailing, recipientId: id })))
    expect(texts.map(({ text }) => text.trim()).sort()).toEqual(['Valgt: .', 'Valgt: 5. november 2026.'])
    expect(texts.flatMap(({ missing }) => missing)).toEqual(['contact.fields.valgt_den'])
  })
})
