import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { aPartner, aPerson, aSender, aTemplate, draftsIn, optOut } from '../../support/outreach.ts'
import { type TestApp, testApp, testFolder } from '../../support/test-app.ts'

const everyone = { by: 'query', entity: 'persons', query: '' } as const

async function aMailing(app: TestApp, names: readonly string[], letter: Parameters<typeof aTemplate>[1] = {}) {
  await aSender(app.client)
  const ids: Record<string, string> = {}
  for (const [index, name] of names.entries()) ids[name] = await aPerson(app.client, { name, email: `person${index + 1}@havnen.example` })
  const { id: templateId } = await aTemplate(app.client, letter)
  const { id, changeSet } = await app.client.mailings.create({ selection: everyone, templateId })
  return { id, ids, changeSet: changeSet ?? '' }
}

describe('Written drafts', () => {
  it('are one file for each recipient in a new folder, unsent, with the bytes of the preview', async () => {
    const app = testApp()
    const { id } = await aMailing(app, ['Åse Ærø-Sørensen', 'Bo Bang'], { name: 'Møde: "forår"/efterår' })
    const { client } = app
    const recipients = await client.mailings.recipients({ id })
    const before = await Promise.all(recipients.map(({ id: recipientId }) => client.mailings.preview({ id, recipientId })))
    const { written, excluded, folder, missing } = await client.mailings.write({ id })
    expect([written, excluded, missing]).toEqual([2, 0, [{ field: 'partner.name', count: 2 }]])
    expect(folder).toBe(join(app.home, 'Kladder', '2026-11-22 Møde forår efterår'))
    const drafts = draftsIn(folder ?? '')
    expect(Object.keys(drafts)).toEqual(['001 Bo Bang.eml', '002 Åse Ærø-Sørensen.eml'])
    expect(Object.values(drafts)).toEqual(before.map(({ source }) => source))
    for (const [index, { id: recipientId }] of recipients.entries())
      expect((await client.mailings.preview({ id, recipientId })).source).toBe(Object.values(drafts)[index])

    const mail = await PostalMime.parse(drafts['002 Åse Ærø-Sørensen.eml'] ?? '')
    expect(mail).toMatchObject({
      from: { name: 'Bo Ek', address: 'bo@alliancen.example' },
      to: [{ name: 'Åse Ærø-Sørensen', address: 'person1@havnen.example' }],
      subject: 'Kom til møde, Åse',
      date: '2026-11-22T10:00:00.000Z'
    })
    expect(mail.text).toContain('Kære Åse')
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(await client.mailings.get({ id })).toMatchObject({
      status: 'rendered',
      folder,
      counts: { planned: 0, excluded: 0, written: 2, sent: 0 }
    })
  })

  it('are no contact: nobody was written to, and the overview asks', async () => {
    const app = testApp()
    const { id, ids } = await aMailing(app, ['Anna Holm'])
    await app.client.mailings.write({ id })
    const person = await app.client.persons.table({ sort: [{ by: 'name' }] })
    expect(person.rows[0]?.lastOutreachAt).toBeNull()
    const { entries } = await app.client.activities.timeline({ subject: { type: 'person', id: ids['Anna Holm'] ?? '' } })
    expect(entries.filter(({ type }) => type !== 'change')).toMatchObject([{ type: 'draft', id }])
    expect((await app.client.overview.get()).written).toMatchObject([{ id, counts: { written: 1 } }])
  })

  it('hold nothing raw, nothing undefined and no header of somebody else, whatever a card says', async () => {
    const app = testApp()
    const nasty = [
      '{{hilsen}} Holm',
      'Bo\r\nBcc: alle@ond.example Bang',
      '<script>alert(1)</script> Dam',
      '=?UTF-8?Q?x?= "Eg" \\',
      '../../etc/passwd Fog'
    ]
    const { id } = await aMailing(app, nasty, {
      subject: 'Til {{ kontakt.navn }} {{ kontakt.fornavn }} {{ partner.navn }}',
      body: '{{ hilsen }}\n\n{{ kontakt.navn }} {{ kontakt.titel }} {{ partner.begrundelse }}\n\n{{ kontakt.efternavn | default: "ukendt" }}'
    })
    await app.client.settings.setAlliance({ version: 0, patch: { senderName: 'Bo\nBcc: x@ond.example' } })
    const { written, folder } = await app.client.mailings.write({ id })
    expect(written).toBe(nasty.length)
    const drafts = draftsIn(folder ?? '')
    expect(Object.keys(drafts).every((name) => /^\d{3}( [^/\\<>]+)?\.eml$/.test(name))).toBe(true)
    for (const source of Object.values(drafts)) {
      const { headers, to, cc, bcc, html = '', text = '', subject = '' } = await PostalMime.parse(source)
      expect(headers.map(({ key }) => key)).toEqual([
        'x-unsent',
        'from',
        'to',
        'subject',
        'date',
        'message-id',
        'mime-version',
        'content-type'
      ])
      expect([to?.length, to?.[0]?.address?.endsWith('@havnen.example'), cc, bcc]).toEqual([1, true, undefined, undefined])
      expect(html).not.toContain('<script')
      const withoutName = [subject, text].join('\n').replaceAll('{{hilsen}}', '')
      expect(withoutName).not.toMatch(/\{\{|\}\}|\{%|undefined|\[object|null/)
    }
  })

  it('are in the language of each person, where the letter has a twin', async () => {
    const app = testApp()
    const { client } = app
    await aSender(client)
    const anna = await aPerson(client, { name: 'Anna Holm', email: 'anna@havnen.example' })
    const zoe = await aPerson(client, { name: 'Zoe Young', email: 'zoe@harbour.example' })
    await client.persons.update({ id: zoe, version: 1, patch: { language: 'en' } })
    const english = await client.templates.create({ name: 'Invitation, English', subject: 'Come', body: '{{ greeting }}', language: 'en' })
    const { id: templateId } = await client.templates.create({
      ...{ name: 'Invitation', subject: 'Kom', body: '{{ hilsen }}', language: 'da', twinId: english.id }
    })
    const { id } = await client.mailings.create({ selection: { by: 'ids', entity: 'persons', ids: [anna, zoe] }, templateId })
    const { folder } = await client.mailings.write({ id })
    const texts = await Promise.all(Object.values(draftsIn(folder ?? '')).map(async (source) => (await PostalMime.parse(source)).text))
    expect(texts).toEqual(['Kære Anna\n', 'Dear Zoe\n'])
    expect(await client.templates.get({ id: english.id })).toMatchObject({ used: true })
  })

  it('quote the newest statement of the partner and address a partner without a name', async () => {
    const app = testApp()
    const { client } = app
    await aSender(client)
    const { 'Havnens Venner': partner = '' } = await aPartner(client, 'Havnens Venner')
    await client.persons.create({ emails: ['post@havnen.example'], partnerId: partner })
    for (const text of ['Først', 'Lige *adgang* for alle']) await client.partners.setStatement({ id: partner, language: 'da', text })
    const { id: templateId } = await aTemplate(client, { subject: 'Hej', body: '{{ hilsen }}\n\n> {{ partner.begrundelse }}' })
    const { id } = await client.mailings.create({ selection: { by: 'ids', entity: 'partners', ids: [partner] }, templateId })
    const { folder } = await client.mailings.write({ id })
    const [[name, source] = ['', '']] = Object.entries(draftsIn(folder ?? ''))
    expect(name).toBe('001.eml')
    const { text, to } = await PostalMime.parse(source)
    expect(to).toEqual([{ name: '', address: 'post@havnen.example' }])
    expect(text).toBe('Til Havnens Venner\n\n> Lige *adgang* for alle\n')
  })
})

describe('Before it is written, each draft is checked again', () => {
  it('and held back with the reason when something has changed since', async () => {
    const app = testApp()
    const { client } = app
    await aSender(client)
    const partner = await aPartner(client, 'Havnens Venner', [
      { name: 'Anna Holm', email: 'anna@havnen.example' },
      { name: 'Bo Bang', email: 'bo@havnen.example' },
      { name: 'Cai Dam', email: 'cai@havnen.example' },
      { name: 'Dea Eg', email: 'dea@havnen.example' },
      { name: 'Eva Fog', email: 'eva@havnen.example' },
      { name: 'Finn Gro', email: 'finn@havnen.example' }
    ])
    const of = (name: string) => partner[name] ?? ''
    const { id: templateId } = await aTemplate(client)
    const { id } = await client.mailings.create({ selection: everyone, templateId, policy: 'all' })

    await optOut(client, of('Bo Bang'))
    const [role] = (await client.persons.get({ id: of('Cai Dam') })).roles
    await client.persons.endRole({ id: role?.id ?? '', version: role?.version ?? 0, on: '2026-11-20', reason: 'left' })
    await client.persons.update({ id: of('Dea Eg'), version: 1, patch: { emails: ['dea@ny.example'] } })
    await client.persons.remove({ ids: [of('Eva Fog')] })
    await client.persons.update({ id: of('Finn Gro'), version: 1, patch: { emails: [] } })

    const held = [
      ['Bo Bang', 'held', 'unsubscribed'],
      ['Cai Dam', 'held', 'role-ended'],
      ['Dea Eg', 'held', 'address-changed'],
      ['Eva Fog', 'held', 'gone'],
      ['Finn Gro', 'held', 'no-address']
    ]
    const states = async () => (await client.mailings.recipients({ id })).map(({ name, state, reason }) => [name, state, reason])
    expect(await states()).toEqual([...held, ['Anna Holm', 'planned', null]])
    expect(await client.mailings.write({ id, dryRun: true })).toMatchObject({ written: 1, excluded: 5, folder: null })
    const { written, excluded, folder } = await client.mailings.write({ id })
    expect([written, excluded, Object.keys(draftsIn(folder ?? ''))]).toEqual([1, 5, ['006 Anna Holm.eml']])
    expect(await states()).toEqual([...held, ['Anna Holm', 'written', null]])
    const [bo] = await client.mailings.recipients({ id })
    await expect(client.mailings.preview({ id, recipientId: bo?.id ?? '' })).rejects.toMatchObject({ code: 'mailing.not-a-recipient' })
  })

  it('so that nothing is written when nobody is left', async () => {
    const app = testApp()
    const { id, ids } = await aMailing(app, ['Anna Holm'])
    await optOut(app.client, ids['Anna Holm'] ?? '', 'all')
    expect(await app.client.mailings.write({ id })).toEqual({ written: 0, excluded: 1, folder: null, missing: [] })
    expect(existsSync(join(app.home, 'Kladder'))).toBe(false)
  })
})

describe('Writing', () => {
  it('goes on where a limit stopped it, in the same folder, and once all is written no more', async () => {
    const app = testApp()
    const { id } = await aMailing(app, ['Anna', 'Bo', 'Cai'])
    const first = await app.client.mailings.write({ id, limit: 1 })
    expect(Object.keys(draftsIn(first.folder ?? ''))).toEqual(['001 Anna.eml'])
    const second = await app.client.mailings.write({ id })
    expect([first.written, second.written, second.folder]).toEqual([1, 2, first.folder])
    expect(Object.keys(draftsIn(first.folder ?? ''))).toEqual(['001 Anna.eml', '002 Bo.eml', '003 Cai.eml'])
    await expect(app.client.mailings.write({ id })).rejects.toMatchObject({ code: 'mailing.already-written' })
  })

  it('only counts when it is a trial', async () => {
    const app = testApp()
    const { id } = await aMailing(app, ['Anna', 'Bo'])
    const before = await app.client.file.dump()
    expect(await app.client.mailings.write({ id, dryRun: true })).toMatchObject({ written: 2, folder: null })
    expect(await app.client.mailings.write({ id, dryRun: true, limit: 1 })).toMatchObject({ written: 1 })
    expect(await app.client.file.dump()).toBe(before)
    expect(existsSync(join(app.home, 'Kladder'))).toBe(false)
  })

  it('never writes into a folder that somebody uses', async () => {
    const app = testApp()
    const { id } = await aMailing(app, ['Anna'], { name: 'Brev' })
    mkdirSync(join(app.home, 'Kladder', '2026-11-22 Brev'), { recursive: true })
    const used = testFolder()
    writeFileSync(join(used, 'mine.txt'), 'x')
    await expect(app.client.mailings.write({ id, folder: app.outFolder(used) })).rejects.toMatchObject({ code: 'out.not-empty' })
    await expect(app.client.mailings.write({ id, folder: used })).rejects.toMatchObject({ code: 'input.invalid' })
    expect((await app.client.mailings.write({ id })).folder).toBe(join(app.home, 'Kladder', '2026-11-22 Brev (2)'))
  })

  it('goes into the folder that the host was told, also when it is there and empty', async () => {
    const app = testApp()
    const { id } = await aMailing(app, ['Anna'])
    const out = join(testFolder(), 'new', 'drafts')
    expect((await app.client.mailings.write({ id, folder: app.outFolder(out) })).folder).toBe(out)
    expect(readdirSync(out)).toEqual(['001 Anna.eml'])
  })

  it('marks nothing and leaves nothing behind when the folder cannot be written to', async () => {
    const app = testApp()
    const { id } = await aMailing(app, ['Anna'])
    const file = join(testFolder(), 'file')
    writeFileSync(file, '')
    const before = await app.client.file.dump()
    await expect(app.client.mailings.write({ id, folder: app.outFolder(join(file, 'under')) })).rejects.toMatchObject({
      code: 'out.cannot-write'
    })
    expect(await app.client.file.dump()).toBe(before)
    expect((await app.client.mailings.write({ id })).written).toBe(1)
  })
})
