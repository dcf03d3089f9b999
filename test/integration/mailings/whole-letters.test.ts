import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { aPartner, aSender, draftsIn } from '../../support/outreach.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const everyone = { by: 'query', entity: 'persons', query: '' } as const
const event = {
  kind: 'event',
  uid: '01990000-0000-7000-8000-000000000001',
  title: 'Partnermøde',
  place: 'Kajvej 3',
  starts: '2026-12-03T14:00:00.000Z',
  ends: '2026-12-03T16:00:00.000Z'
} as const

/** Three partners with one person each; the agreement is on the card of the first two, and one of the three reads English. */
async function anAlliance(app: TestApp) {
  const { client, upload } = app
  await aSender(client)
  const ids: Record<string, string> = {}
  for (const [partner, name] of [
    ['Ærø Naboer', 'Åse Holm'],
    ['Bøgen', 'Bo Bang'],
    ['KL', 'Cai Dam']
  ] as const)
    Object.assign(ids, await aPartner(client, partner, [{ name, email: `${name.split(' ')[1]}@alfa.example`, title: 'Formand' }]))
  for (const name of ['Ærø Naboer', 'Bøgen'])
    await client.attachments.add({
      to: { type: 'organisation', id: ids[name] ?? '' },
      uploads: [
        app.upload(Buffer.from(`enige med ${name}`), `aftale ${name} (underskrevet).pdf`),
        upload(Buffer.from('andet'), 'Andet.pdf')
      ]
    })
  const cai = ids['Cai Dam'] ?? ''
  await client.persons.update({ id: cai, version: 1, patch: { language: 'en' } })
  return ids
}

async function aWholeLetter({ client, upload }: TestApp) {
  const { files } = await client.templates.addFiles({ uploads: [upload(Buffer.from('kl. 15: kaffe'), 'Program på dansk.txt')] })
  const [file] = files
  if (!file) throw new Error('no file')
  return {
    subject: 'Møde hos {{ partner.navn | genitiv }} folk',
    body: '{{ hilsen | tiltale: "Hej", "fulde navn", "," }}\n\n{% for person in partner.kontakter %}\n- {{ person.navn }}, {{ person.titel }}\n{% endfor %}\n\nRing på {{ kontakt.telefon }}.',
    signature: 'De bedste hilsner\n**{{ afsender.navn }}**',
    language: 'da' as const,
    attachments: [
      { kind: 'file' as const, ...file },
      { kind: 'rule' as const, of: 'partner' as const, pattern: 'Aftale {{ partner.navn }}*.pdf' },
      event
    ]
  }
}

const filesOf = async (source: string) =>
  (await PostalMime.parse(source)).attachments.map(({ filename, content }) => [filename, Buffer.from(content as ArrayBuffer).toString()])

describe('A letter with all its parts', () => {
  it('has its files with it, each the file of its own partner, and is written as it was shown', async () => {
    const app = testApp()
    const { client } = app
    await anAlliance(app)
    const letter = await aWholeLetter(app)
    const shown = await client.templates.preview({ ...letter, selection: everyone, index: 0 })
    expect(shown.mail).toMatchObject({ missing: ['contact.phone'], missingFiles: [], subject: 'Møde hos Bøgens folk' })
    const { id: templateId } = await client.templates.create({ name: 'Møde', ...letter })
    expect(await client.templates.get({ id: templateId })).toMatchObject(letter)
    const { id } = await client.mailings.create({ selection: everyone, templateId })
    const [bo, cai, aase] = await client.mailings.recipients({ id })
    const [first, second] = await Promise.all([bo, aase].map((each) => client.mailings.preview({ id, recipientId: each?.id ?? '' })))
    expect(first?.text).toBe('Hej Bo Bang,\n\n- Bo Bang, Formand\n\nRing på .\n\nDe bedste hilsner\n**Bo Ek**\n')
    expect(first?.files.map(({ name }) => name)).toEqual(['Program på dansk.txt', 'aftale Bøgen (underskrevet).pdf', '2026-12-03.ics'])
    // of KL there is no agreement: it gets no letter, and is told so
    expect(cai).toMatchObject({ state: 'held', reason: 'missing-file', missingFiles: ['Aftale KL*.pdf'] })
    const { written, excluded, folder } = await client.mailings.write({ id })
    expect([written, excluded]).toEqual([2, 1])
    const drafts = Object.values(draftsIn(folder ?? ''))
    expect(drafts).toEqual([first?.source, second?.source])
    expect((await filesOf(drafts[1] ?? '')).slice(0, 2)).toEqual([
      ['Program på dansk.txt', 'kl. 15: kaffe'],
      ['aftale Ærø Naboer (underskrevet).pdf', 'enige med Ærø Naboer']
    ])
    for (const draft of drafts) expect(Math.max(...draft.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
  })

  it('is frozen without the bytes of its files, which are kept once, stay while it does, and are the same in every way out', async () => {
    const app = testApp()
    const { client, context } = app
    await anAlliance(app)
    const { files } = await client.templates.addFiles({ uploads: [app.upload(randomBytes(300_000), 'Kort.png')] })
    const [file] = files
    if (!file) throw new Error('no file')
    const letter = { ...(await aWholeLetter(app)), attachments: [{ kind: 'file' as const, ...file }] }
    const { id: templateId } = await client.templates.create({ name: 'Møde', ...letter })
    const { id } = await client.mailings.create({ selection: everyone, templateId })
    const shown = await Promise.all(
      (await client.mailings.recipients({ id })).map(async (each) => (await client.mailings.preview({ id, recipientId: each.id })).source)
    )
    const { folder } = await client.mailings.write({ id })
    expect(Object.values(draftsIn(folder ?? ''))).toEqual(shown)
    const frozen = () => context.session.read(({ db }) => db.column<number>('select length(rendered) from mailing_recipient'))
    expect(Math.max(...frozen())).toBeLessThan(5000)
    // read from the card file again
    const again = await client.mailings.recipients({ id })
    expect((await client.mailings.preview({ id, recipientId: again[0]?.id ?? '' })).source).toBe(shown[0])
    await client.mailings.discard({ id })
    expect(existsSync(folder ?? '')).toBe(false)
  })

  it('goes to whoever lacked a file as soon as it is on the card', async () => {
    const app = testApp()
    const { client, upload } = app
    const ids = await anAlliance(app)
    const { id: templateId } = await client.templates.create({ name: 'Møde', ...(await aWholeLetter(app)) })
    const { id } = await client.mailings.create({ selection: everyone, templateId })
    await client.mailings.write({ id })
    await client.attachments.add({
      to: { type: 'organisation', id: ids['KL'] ?? '' },
      uploads: [upload(Buffer.from('enig'), 'Aftale KL.pdf')]
    })
    const recipients = await client.mailings.recipients({ id })
    expect(recipients.map(({ state, reason }) => [state, reason])).toEqual([
      ['written', null],
      ['planned', null],
      ['written', null]
    ])
  })

  it('gives the twin to whoever reads English, byte for byte as shown', async () => {
    const app = testApp()
    const { client } = app
    await anAlliance(app)
    const { id: twinId } = await client.templates.create({ name: 'Meeting', subject: 'Meeting', body: '{{ greeting }}', language: 'en' })
    const { id: templateId } = await client.templates.create({
      name: 'Møde',
      subject: 'Møde',
      body: '{{ hilsen }}',
      language: 'da',
      twinId
    })
    const { id } = await client.mailings.create({ selection: everyone, templateId })
    const recipients = await client.mailings.recipients({ id })
    const shown = await Promise.all(recipients.map((each) => client.mailings.preview({ id, recipientId: each.id })))
    expect(shown.map(({ text }) => text)).toEqual(['Kære Bo\n', 'Dear Cai\n', 'Kære Åse\n'])
    const { folder } = await client.mailings.write({ id })
    expect(Object.values(draftsIn(folder ?? ''))).toEqual(shown.map(({ source }) => source))
  })

  it('greets everybody who gets a copy', async () => {
    const app = testApp()
    const { client } = app
    await aSender(client)
    await aPartner(
      client,
      'Havnen',
      ['Anna Holm', 'Bo Bang', 'Cecilie Dam'].map((name) => ({ name, email: `${name.split(' ')[0]}@havnen.example` }))
    )
    const { id: templateId } = await client.templates.create({ name: 'Møde', subject: 'Møde', body: '{{ hilsen }}', language: 'da' })
    const { id } = await client.mailings.create({ selection: everyone, templateId, policy: 'one-mail' })
    const [anna] = (await client.mailings.recipients({ id })).filter(({ state }) => state === 'planned')
    const shown = await client.mailings.preview({ id, recipientId: anna?.id ?? '' })
    expect(shown.text).toBe('Kære Anna, Bo og Cecilie\n')
    const { folder } = await client.mailings.write({ id })
    expect(Object.values(draftsIn(folder ?? ''))).toEqual([shown.source])
  })
})

describe('At the check', () => {
  /** Four without a first name, and Anna. */
  async function aCheck() {
    const app = testApp()
    const { client } = app
    await aSender(client)
    await aPartner(client, 'Havnen', [{ name: 'Anna Holm', email: 'anna@havnen.example' }])
    for (const no of [1, 2, 3, 4]) {
      const { id: partnerId } = await client.partners.create({ name: `Kontor ${no}` })
      await client.persons.create({ givenName: '', familyName: '', emails: [`post@kontor${no}.example`], partnerId })
    }
    const { id: templateId } = await client.templates.create({
      name: 'Møde',
      subject: 'Kommer du, {{ kontakt.fornavn | standard: "kære ven" }}?',
      body: '{{ hilsen }}\n\n{% if partner.begrundelse %}I skrev: {{ partner.begrundelse }}{% endif %}Sig til, {{ kontakt.fornavn }}.',
      language: 'da'
    })
    const { id } = await client.mailings.create({ selection: everyone, templateId })
    const recipients = () => client.mailings.recipients({ id })
    return { app, client, id, recipients, nameless: (await recipients()).filter(({ missing }) => missing.length > 0) }
  }

  it('four who have no first name are four, with the default that stands there, and no brace is left in what is written', async () => {
    const { client, id, nameless } = await aCheck()
    expect(nameless).toHaveLength(4)
    for (const { defaulted, omitted, name } of nameless) {
      expect(defaulted).toEqual([{ field: 'greeting', text: expect.stringMatching(/^Til Kontor \d$/) }])
      expect([omitted, name]).toEqual([['partner.statement'], expect.stringContaining('@')])
    }
    const shown = await client.mailings.preview({ id, recipientId: nameless[0]?.id ?? '' })
    expect(shown).toMatchObject({ subject: 'Kommer du, kære ven?', missing: ['contact.firstName'] })
    const { folder } = await client.mailings.write({ id })
    const drafts = Object.values(draftsIn(folder ?? ''))
    expect(drafts).toHaveLength(5)
    expect(drafts).toContain(shown.source)
    for (const draft of drafts) {
      const { text, html, subject } = await PostalMime.parse(draft)
      for (const part of [text, html, subject, draft]) expect(part).not.toMatch(/\{\{|\}\}|\{%/)
    }
  })

  it('what is decided stands in the letters of those it was decided for, also when it is nothing, and can be taken back', async () => {
    const { client, id, recipients, nameless } = await aCheck()
    const [first, second, ...others] = nameless.map((each) => each.id)
    if (!first || !second) throw new Error('nobody')
    await client.mailings.decide({ id, recipientIds: [first], field: 'contact.firstName', text: 'alle' })
    const { changeSet } = await client.mailings.decide({ id, recipientIds: [second], field: 'contact.firstName', text: '' })
    const now = new Map((await recipients()).map((each) => [each.id, each]))
    expect(now.get(first)).toMatchObject({ missing: [], defaulted: [{ field: 'greeting' }, { field: 'contact.firstName', text: 'alle' }] })
    expect(now.get(second)).toMatchObject({ missing: [], defaulted: [{ field: 'greeting' }, { field: 'contact.firstName', text: '' }] })
    expect(others.map((each) => now.get(each)?.missing)).toEqual([['contact.firstName'], ['contact.firstName']])
    const shown = await client.mailings.preview({ id, recipientId: first })
    expect([shown.subject, shown.text]).toEqual(['Kommer du, alle?', expect.stringContaining('Sig til, alle.')])
    await client.history.undo({ set: changeSet ?? '' })
    expect((await recipients()).find((each) => each.id === second)?.missing).toEqual(['contact.firstName'])
    await client.mailings.decide({ id, recipientIds: [first], field: 'contact.firstName', text: null })
    expect((await recipients()).find((each) => each.id === first)?.missing).toEqual(['contact.firstName'])
    await client.mailings.decide({ id, recipientIds: [first], field: 'contact.firstName', text: 'alle' })
    const { folder } = await client.mailings.write({ id })
    expect(Object.values(draftsIn(folder ?? ''))).toContain(shown.source)
  })

  it('who is skipped gets no letter and is told with the reason, and can be taken in again', async () => {
    const { client, id, recipients, nameless } = await aCheck()
    const ids = nameless.map((each) => each.id)
    await client.mailings.skip({ id, recipientIds: ids, skip: true })
    expect((await recipients()).filter(({ reason }) => reason === 'skipped')).toHaveLength(4)
    await client.mailings.skip({ id, recipientIds: ids.slice(1), skip: false })
    expect(await client.mailings.write({ id, dryRun: true })).toMatchObject({ written: 4, excluded: 1 })
    await client.mailings.write({ id })
    await expect(client.mailings.skip({ id, recipientIds: ids.slice(1), skip: true })).rejects.toMatchObject({
      code: 'mailing.already-written'
    })
    await expect(client.mailings.decide({ id, recipientIds: ids, field: 'contact.firstName', text: 'x' })).rejects.toMatchObject({
      code: 'mailing.already-written'
    })
  })

  it('the letter being written says for whom something is missing', async () => {
    const { client } = await aCheck()
    const letter = { subject: 'Møde', body: 'Sig til, {{ kontakt.fornavn }}.', language: 'da', selection: everyone } as const
    const { looked, places, missing } = await client.templates.trouble(letter)
    expect([looked, places.length, missing]).toEqual([5, 4, [{ field: 'contact.firstName', count: 4 }]])
    for (const index of places) expect((await client.templates.preview({ ...letter, index })).mail?.missing).toEqual(['contact.firstName'])
    expect(await client.templates.trouble({ ...letter, body: '{{ kontakt' })).toMatchObject({ looked: 0, places: [] })
  })
})

describe('Versions', () => {
  it('keep text, signature and files of a letter that was used; the newest is changed', async () => {
    const app = testApp()
    const { client } = app
    await anAlliance(app)
    const letter = await aWholeLetter(app)
    const { id } = await client.templates.create({ name: 'Møde', ...letter, builtIn: 'invitation' })
    await client.mailings.create({ selection: everyone, templateId: id })
    await client.templates.update({ id, version: 1, patch: { attachments: [event], signature: 'Hilsen' } })
    await client.templates.update({ id, version: 1, patch: { attachments: [] } })
    const versions = await client.templates.versions({ id })
    expect(versions.map(({ no, mailings, signature, attachments }) => [no, mailings, signature, attachments.length])).toEqual([
      [2, 0, 'Hilsen', 0],
      [1, 1, letter.signature, 3]
    ])
    const [, first] = versions
    const { subject = '', body = '', signature = '', attachments = [] } = first ?? {}
    await client.templates.update({ id, version: 1, patch: { subject, body, signature, attachments } })
    expect(await client.templates.get({ id })).toMatchObject({ no: 2, ...letter })
  })

  it('are not saved with a name of a file that cannot be read, or with more than mail servers take', async () => {
    const app = testApp()
    const { client, upload } = app
    const rule = { kind: 'rule', of: 'partner', pattern: 'Aftale {{ partner.nvan }}.pdf' } as const
    const letter = { name: 'Møde', subject: 'x', body: '', language: 'da', attachments: [rule] } as const
    expect(await client.templates.check({ ...letter, attachments: [event, rule] })).toMatchObject([
      { part: 'attachment', line: 2, field: 'partner.nvan', hint: 'partner.navn' }
    ])
    expect(await client.templates.check({ ...letter, attachments: [], body: 'En\n\n', signature: 'To\n{{ afsendr.navn }}' })).toMatchObject(
      [{ part: 'signature', line: 2, column: 4, hint: 'afsender.navn' }]
    )
    await expect(client.templates.create({ ...letter, attachments: [rule] })).rejects.toMatchObject({ code: 'template.unknown-field' })
    const { files } = await client.templates.addFiles({ uploads: [1, 2].map((no) => upload(Buffer.alloc(6_000_000, no), `${no}.bin`)) })
    const attachments = files.map((file) => ({ kind: 'file' as const, ...file }))
    await expect(client.templates.create({ ...letter, attachments })).rejects.toMatchObject({ code: 'attachment.too-large' })
  })
})
