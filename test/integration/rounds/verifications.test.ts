import { describe, expect, it } from 'vitest'
import type { Selection } from '#shared/model/common.ts'
import { aPartner, aSender, aTemplate } from '../../support/outreach.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

async function aRound(app: TestApp) {
  const { client } = app
  app.setNow('2025-10-01T10:00:00.000Z')
  const ids = (await aPartner(client, 'Alfa', [
    { name: 'Anna Holm', email: 'anna@alfa.example', title: 'Chef' },
    { name: 'Bo Aagaard', title: 'Formand', email: 'bo@alfa.example' }
  ])) as Record<string, string>
  const alfa = ids['Alfa'] ?? ''
  await client.partners.setStatement({ id: alfa, language: 'da', text: 'Fordi lige adgang er en ret.' })
  const { version } = await client.partners.get({ id: alfa })
  await client.partners.update({ id: alfa, version, patch: { website: 'www.alfa.example', phones: ['33112233'] } })
  app.setNow('2026-11-22T10:00:00.000Z')
  const { id } = await client.verifications.create({ title: 'Stemmer det stadig? 2026', dueOn: '2026-12-01' })
  await client.verifications.invite({ id })
  const row = async () => (await client.verifications.get({ id })).partners[0]
  return { id, ids, alfa, row, rowId: (await row())?.id ?? '' }
}

/** The letter that asks, as it is written to the contact person. */
async function letter(app: TestApp, id: string, personId: string): Promise<string> {
  await aSender(app.client)
  const template = await aTemplate(app.client, {
    purpose: 'service',
    subject: 'Stemmer det stadig?',
    body: '{{ hilsen }}\n\n{{ partner.kort }}\n\nMvh'
  })
  const selection: Selection = { by: 'ids', entity: 'persons', ids: [personId] }
  const mailing = await app.client.mailings.create({ selection, templateId: template.id, about: { type: 'verification', id } })
  const [recipient] = await app.client.mailings.recipients({ id: mailing.id })
  const mail = await app.client.mailings.preview({ id: mailing.id, recipientId: recipient?.id ?? '' })
  await app.client.mailings.write({ id: mailing.id })
  await app.client.mailings.markSent({ id: mailing.id })
  return mail.text
}

const stamps = ({ context }: TestApp) =>
  context.session.read(({ db }) => ({
    roles: db.column('select verified_on from affiliation order by id'),
    points: db.column("select verified_on from contact_point where status <> 'retired' order by kind, value_norm"),
    statements: db.column('select verified_on from statement_version order by no')
  }))
const today = '2026-11-22'
const issues = async ({ client }: TestApp, rule: string) => (await client.quality.summary()).find((each) => each.rule === rule)?.count

describe('A verification round', () => {
  it('puts the partner’s own record into the letter, and an answer without changes confirms it', async () => {
    const app = testApp()
    const { id, ids, row, rowId } = await aRound(app)
    const text = await letter(app, id, ids['Anna Holm'] ?? '')
    expect(text).toContain('Partner: Alfa\nHjemmeside: www.alfa.example\nDerfor er vi med: Fordi lige adgang er en ret.')
    expect(text).toContain('Kontaktperson 2: Bo Aagaard\nTitel: Formand\nE-mail: bo@alfa.example')
    expect((await row())?.state).toBe('asked')
    const answer = `Ja, det passer.\n\n${text.replaceAll(/^/gm, '> ')}`
    const { key, changes, rest } = await app.client.verifications.read({ id: rowId, text: answer })
    expect(changes.filter(({ kind }) => kind !== 'unchanged')).toEqual([])
    expect(rest).toEqual(['Ja, det passer.'])
    await app.client.verifications.accept({ id: rowId, text: answer, key, changes: [] })
    expect((await row())?.state).toBe('confirmed')
    expect(stamps(app)).toEqual({ roles: [today, today], points: [today, today, today], statements: [today] })
  })

  it('stamps every value in one step, counts as a dialogue, and is taken back in one', async () => {
    const app = testApp()
    const { alfa, row, rowId } = await aRound(app)
    const before = await app.client.file.dump()
    const { changeSet } = await app.client.verifications.confirm({ ids: [rowId] })
    expect(stamps(app)).toEqual({ roles: [today, today], points: [today, today, today], statements: [today] })
    expect((await app.client.partners.get({ id: alfa })).lastDialogueAt).toBe('2026-11-22T10:00:00.000Z')
    await app.client.history.undo({ set: changeSet ?? '' })
    expect(await app.client.file.dump()).toBe(before)
    expect((await row())?.state).toBe('not-asked')
  })

  it('says when it is about another partner', async () => {
    const app = testApp()
    const { id, ids, rowId } = await aRound(app)
    const text = await letter(app, id, ids['Anna Holm'] ?? '')
    expect(
      (await app.client.verifications.read({ id: rowId, text: text.replace('Partner: Alfa', 'Partner: Ny Alfa') })).otherPartner
    ).toBeNull()
    await aPartner(app.client, 'Århus Beta', [])
    const wrong = text.replace('Partner: Alfa', 'Partner: Aarhus Beta')
    expect((await app.client.verifications.read({ id: rowId, text: wrong })).otherPartner).toBe('Århus Beta')
  })

  it('takes over what is ticked and stamps it, and leaves alone what is not', async () => {
    const app = testApp()
    const { id, ids, alfa, row, rowId } = await aRound(app)
    const text = (await letter(app, id, ids['Anna Holm'] ?? ''))
      .replace('Titel: Chef', 'Titel: Direktør')
      .replace('anna@alfa.example', 'ah@alfa.example')
      .replace('www.alfa.example', 'alfa-ny.example')
      .replace(
        /Kontaktperson 2[\s\S]*?\n\n/,
        'Kontaktperson 2: Carl Dam\nTitel: Formand\nE-mail: carl@alfa.example\nTelefon: 20 00 41 01\n\n'
      )
    const before = await app.client.file.dump()
    const { key, changes } = await app.client.verifications.read({ id: rowId, text })
    expect(changes.flatMap(({ kind, who, field }) => (kind === 'unchanged' ? [] : [`${kind} ${who} ${field}`]))).toEqual([
      ...['changed  web', 'changed Anna Holm title', 'changed Anna Holm emails', 'removed Bo Aagaard person', 'added Carl Dam person']
    ])
    const ticked = changes.flatMap(({ field, kind }, at) => (kind !== 'unchanged' && field !== 'emails' ? [at] : []))
    const { changeSet } = await app.client.verifications.accept({ id: rowId, text, key, changes: ticked })

    const partner = await app.client.partners.get({ id: alfa })
    expect(partner.website).toBe('alfa-ny.example')
    expect(partner.contacts.map(({ displayName, title }) => `${displayName}, ${title}`)).toEqual([
      'Anna Holm, Direktør',
      'Bo Aagaard, Formand',
      'Carl Dam, Formand'
    ])
    expect(partner.contacts[0]?.points.map(({ value }) => value)).toEqual(['anna@alfa.example'])
    expect(partner.contacts[2]?.points.map(({ value }) => value)).toEqual(['carl@alfa.example', '+4520004101'])
    expect((await row())?.state).toBe('corrected')
    const { roles } = stamps(app)
    expect(roles.slice(0, 2)).toEqual([today, null])
    await app.client.history.undo({ set: changeSet ?? '' })
    expect(await app.client.file.dump()).toBe(before)
  })

  it('refuses an answer to a card that was changed since it was shown, and a text without a card', async () => {
    const app = testApp()
    const { id, ids, alfa, rowId } = await aRound(app)
    const text = (await letter(app, id, ids['Anna Holm'] ?? '')).replace('Titel: Chef', 'Titel: Direktør')
    const { key } = await app.client.verifications.read({ id: rowId, text })
    const { version } = await app.client.partners.get({ id: alfa })
    await app.client.partners.update({ id: alfa, version, patch: { website: 'ny.example' } })
    const accepted = app.client.verifications.accept({ id: rowId, text, key, changes: [0] })
    await expect(accepted).rejects.toMatchObject({ code: 'record.changed-elsewhere' })
    await expect(app.client.verifications.read({ id: rowId, text: 'Det passer.' })).rejects.toMatchObject({ code: 'verification.no-card' })
  })

  it('calls silent who was asked and let the day go by', async () => {
    const app = testApp()
    const { id, ids, row } = await aRound(app)
    app.setNow('2026-12-02T10:00:00.000Z')
    expect((await row())?.state).toBe('not-asked')
    await letter(app, id, ids['Anna Holm'] ?? '')
    expect((await row())?.state).toBe('silent')
  })

  it('takes the partner off what has not been confirmed for a year', async () => {
    const app = testApp()
    const { alfa, rowId } = await aRound(app)
    const verified = async () => (await app.client.overview.ofPartner({ id: alfa })).points.verified
    expect(await issues(app, 'not-verified')).toBe(2)
    expect(await verified()).toBe('old')
    await app.client.verifications.confirm({ ids: [rowId] })
    expect(await issues(app, 'not-verified')).toBe(0)
    expect(await verified()).toBe('ok')
  })
})
