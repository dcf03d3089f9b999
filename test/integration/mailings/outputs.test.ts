import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { cutMbox } from '#main/formats/mbox/index.ts'
import { readGrid } from '#main/formats/table/index.ts'
import { Zip } from '#main/formats/zip/index.ts'
import type { Selection } from '#shared/model/common.ts'
import type { OutWay } from '#shared/model/out-way.ts'
import { output, pagesOf } from '../../support/outputs.ts'
import { aPartner, aPerson, aSender, aTemplate, optOut } from '../../support/outreach.ts'
import { type TestApp, testApp, testFolder } from '../../support/test-app.ts'

const everyone = { by: 'query', entity: 'persons', query: '' } as const

/** A mailing to Åse and Bo; Cai said no. Åse's partner has a postal address. */
async function aMailing(app: TestApp) {
  const { client } = app
  await aSender(client)
  const ids = {
    ...(await aPartner(client, 'Havnens Venner', [{ name: 'Åse Ærø', email: 'aase@havnen.example', title: 'Formand' }])),
    ...(await aPartner(client, 'Ærø Naboer', [
      { name: 'Bo =1+1', email: 'bo@naboer.example' },
      { name: 'Cai Dam', email: 'cai@naboer.example' }
    ]))
  }
  const home = {
    label: 'work',
    street: 'Østergade 3',
    postalCode: '8000',
    city: 'Aarhus C',
    extended: '',
    poBox: '',
    region: '',
    country: ''
  } as const
  await client.partners.update({ id: ids['Havnens Venner'] ?? '', version: 1, patch: { addresses: [home] } })
  await optOut(client, ids['Cai Dam'] ?? '')
  const { id: templateId } = await aTemplate(client, { body: '{{ hilsen }}\n\nFrom her ses vi.\n\n**Fed** og {{ partner.navn }}' })
  const { id } = await client.mailings.create({ selection: everyone, templateId, policy: 'all' })
  return { client, id, ids }
}

const states = async (app: TestApp, id: string) =>
  Object.fromEntries((await app.client.mailings.recipients({ id })).map(({ name, state }) => [name, state]))

it('A mailing to 187 is 187 unsent drafts, each with its own name in the subject', async () => {
  const { client } = testApp()
  await aSender(client)
  for (let no = 1; no <= 187; no++)
    await client.persons.create({ givenName: `Åse ${no}`, familyName: 'Ærø', emails: [`aase${no}@havnen.example`] })
  const { id: templateId } = await aTemplate(client, { body: '{{ hilsen }}' })
  const { id } = await client.mailings.create({ selection: everyone, templateId, policy: 'all' })
  const { written, folder } = await output(client, { id, as: 'eml' })
  const names = readdirSync(folder ?? '')
  expect([written, names.length]).toEqual([187, 187])
  const mails = await Promise.all(names.map((name) => PostalMime.parse(readFileSync(join(folder ?? '', name)))))
  for (const { subject, to, headers } of mails) {
    expect(subject).toBe(`Kom til møde, Åse ${/\d+/.exec(to?.[0]?.address ?? '')?.[0]}`)
    expect(headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
  }
  expect(new Set(mails.map(({ to }) => to?.[0]?.address)).size).toBe(187)
})

describe('A mailing as one file', () => {
  it.each(['mbox', 'zip'] as const)('holds the same mails as the previews (%s)', async (as) => {
    const app = testApp()
    const { client, id } = await aMailing(app)
    const wanted = (await client.mailings.recipients({ id })).filter(({ state }) => state === 'planned')
    const previews = await Promise.all(
      wanted.map(async ({ id: recipientId }) => (await client.mailings.preview({ id, recipientId })).source)
    )
    const { written, excluded, file } = await output(client, { id, as })
    expect([written, excluded, file?.path]).toEqual([2, 1, join(app.home, 'Kladder', `2026-11-22 Invitation.${as}`)])
    const bytes = readFileSync(file?.path ?? '')
    const mails =
      as === 'mbox'
        ? [...cutMbox(bytes)].map((mail) =>
            Buffer.from(mail)
              .toString('latin1')
              .replace(/\n$/, '')
              .replaceAll(/^>(>*From )/gm, '$1')
              .replaceAll('\n', '\r\n')
          )
        : ['001 Bo =1+1.eml', '002 Åse Ærø.eml'].map((name) => Buffer.from(new Zip(bytes).part(name) ?? []).toString('latin1'))
    expect(mails.toSorted()).toEqual(previews.toSorted())
    expect(mails.every((mail) => mail.includes('\r\nFrom her ses vi.'))).toBe(true)
    expect(await states(app, id)).toEqual({ 'Åse Ærø': 'written', 'Bo =1+1': 'written', 'Cai Dam': 'excluded' })
    expect(await client.outputs.files({ id })).toMatchObject([{ as, persons: 2, path: file?.path }])
    await expect(output(client, { id, as })).rejects.toMatchObject({ code: 'mailing.already-written' })
  })

  it.each(['csv', 'xlsx'] as const)('is a table that Word merges from, with formulas as text (%s)', async (as) => {
    const app = testApp()
    const { client, id } = await aMailing(app)
    const { file } = await output(client, { id, as, language: 'da' })
    const bytes = readFileSync(file?.path ?? '')
    const [header = [], ...people] = (await readGrid({ bytes, kind: as })).rows
    expect(header.slice(0, 3)).toEqual(['Kontakt: navn', 'Kontakt: e-mail', 'Hilsen'])
    const of = (row: string[] | undefined, name: string) => row?.[header.indexOf(name)]
    const aase = people.find((row) => of(row, 'Kontakt: fornavn') === 'Åse')
    expect([of(aase, 'Hilsen'), of(aase, 'Partner: navn'), of(aase, 'Postadresse')]).toEqual([
      'Kære Åse',
      'Havnens Venner',
      'Havnens Venner\nØstergade 3\n8000 Aarhus C'
    ])
    expect(people.flat().join()).not.toContain('Cai')
    const bo = people.find((row) => of(row, 'Kontakt: fornavn') === 'Bo')
    expect(of(bo, 'Kontakt: efternavn')).toBe('=1+1')
    if (as === 'csv') expect(bytes.toString('utf8')).not.toMatch(/(^|;)"?=1/m)
  })
})

describe('A mailing on paper', () => {
  it('is a letter for each, with those named who have no address', async () => {
    const app = testApp()
    const { client, id } = await aMailing(app)
    const { written, noAddress, file } = await output(client, { id, as: 'letters' })
    expect([written, noAddress]).toEqual([2, ['Bo =1+1']])
    const pages = pagesOf(readFileSync(file?.path ?? ''))
    expect(pages.length).toBe(2)
    // the address begins at 25 mm and shows in a window
    expect(pages.flatMap(({ texts }) => texts).some(({ x, y }) => Math.abs(x - 25) < 0.2 && y > 50 && y < 60)).toBe(true)
    expect(await states(app, id)).toMatchObject({ 'Åse Ærø': 'written', 'Bo =1+1': 'written' })
  })

  it('has the same bytes at the same time', async () => {
    const made = await Promise.all(
      [0, 1].map(async () => {
        const app = testApp()
        const { client, id } = await aMailing(app)
        return readFileSync((await output(client, { id, as: 'letters' })).file?.path ?? '').toString('latin1')
      })
    )
    expect(made[0]).toBe(made[1])
  })

  it.each([
    ['badges', 2, []],
    ['call-sheet', 2, []],
    ['labels', 1, ['Bo =1+1']]
  ] as const)('is also %s, whoever has a draft and whoever has not', async (as, count, noAddress) => {
    const app = testApp()
    const { client, id } = await aMailing(app)
    await output(client, { id, as: 'eml', limit: 1 })
    const report = await output(client, { id, as })
    expect([report.written, report.noAddress]).toEqual([count, noAddress])
    expect(await states(app, id)).toMatchObject({ 'Åse Ærø': as === 'labels' ? 'written' : 'planned' })
  })
})

it('Whoever has no address is on no label and was not written to; who is on none alone makes no file', async () => {
  const app = testApp()
  const { client, id } = await aMailing(app)
  expect(await output(client, { id, as: 'labels' })).toMatchObject({ written: 1, noAddress: ['Bo =1+1'] })
  expect(await states(app, id)).toMatchObject({ 'Åse Ærø': 'written', 'Bo =1+1': 'planned' })
  expect(await output(client, { id, as: 'eml' })).toMatchObject({ written: 1 })
  await client.mailings.discard({ id })
  const [template] = await client.templates.all()
  const bo = await client.persons.table({ query: 'navn:Bo', sort: [{ by: 'name' }] })
  const selection = { by: 'ids', entity: 'persons', ids: bo.rows.map((row) => row.id) } as const
  const { id: alone } = await client.mailings.create({ selection, templateId: template?.id ?? '', policy: 'all' })
  expect(await output(client, { id: alone, as: 'labels' })).toMatchObject({ written: 0, file: null, noAddress: ['Bo =1+1'] })
  expect(await states(app, alone)).toEqual({ 'Bo =1+1': 'planned' })
})

describe('Whoever said no since', () => {
  it.each(['eml', 'mbox', 'zip', 'csv', 'xlsx', 'letters', 'labels', 'badges', 'call-sheet'] satisfies OutWay[])(
    'is not in %s',
    async (as) => {
      const app = testApp()
      const { client, id, ids } = await aMailing(app)
      await optOut(client, ids['Åse Ærø'] ?? '', 'all')
      const { written, excluded, noAddress } = await output(client, { id, as })
      // the other one has no address to be printed
      expect([written, excluded, noAddress.includes('Åse Ærø')]).toEqual([as === 'labels' ? 0 : 1, 2, false])
      if (as !== 'badges' && as !== 'call-sheet') expect(await states(app, id)).toMatchObject({ 'Åse Ærø': 'held' })
    }
  )
})

describe('What cannot be written', () => {
  it('leaves nothing behind, in the file and on the disk', async () => {
    const app = testApp()
    const { client, id } = await aMailing(app)
    const before = await client.file.dump()
    const out = testFolder()
    const place = app.outFolder(join(out, 'x.zip', 'under'))
    await output(client, { id, as: 'zip', folder: app.outFolder(join(out, 'x.zip')) })
    await client.mailings.discard({ id })
    expect(before).not.toBe('')
    await expect(output(client, { id, as: 'mbox', folder: place })).rejects.toMatchObject({ code: 'mailing.closed' })
    expect(readdirSync(out)).toEqual(['x.zip'])
  })

  it('is taken back when somebody stops it', async () => {
    const app = testApp()
    const { client, id } = await aMailing(app)
    const before = await client.file.dump()
    const stop = new AbortController()
    const job = await client.outputs.make({ id, as: 'letters' }, { signal: stop.signal })
    stop.abort()
    await expect(
      (async () => {
        for (let step = await job.next(); !step.done; step = await job.next());
      })()
    ).rejects.toBeDefined()
    expect(existsSync(join(app.home, 'Kladder')) ? readdirSync(join(app.home, 'Kladder')) : []).toEqual([])
    expect(await client.file.dump()).toBe(before)
  })
})

describe('One to myself', () => {
  it('is the letter of a recipient to the sender, and no state changes', async () => {
    const app = testApp()
    const { client, id } = await aMailing(app)
    const before = await states(app, id)
    const [recipient] = (await client.mailings.recipients({ id })).filter(({ name }) => name === 'Åse Ærø')
    const { to, path } = await client.outputs.ownCopy({ id, ...(recipient && { recipientId: recipient.id }) })
    const mail = await PostalMime.parse(readFileSync(path))
    const preview = await client.mailings.preview({ id, recipientId: recipient?.id ?? '' })
    expect([to, mail.to, mail.subject, mail.text]).toEqual([
      'bo@alliancen.example',
      [{ name: 'Bo Ek', address: 'bo@alliancen.example' }],
      preview.subject,
      preview.text
    ])
    expect(preview.source).not.toContain(mail.messageId ?? '')
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(await states(app, id)).toEqual(before)
  })
})

describe('The next draft', () => {
  it('comes one after the other, checked once more, until none is left', async () => {
    const app = testApp()
    const { client, id, ids } = await aMailing(app)
    await client.mailings.write({ id })
    await optOut(client, ids['Bo =1+1'] ?? '')
    const first = await client.outputs.openNext({ id })
    expect(first).toMatchObject({
      done: 1,
      total: 1,
      draft: { name: 'Åse Ærø', file: { opened: false } },
      held: [{ name: 'Bo =1+1', reason: 'unsubscribed' }]
    })
    expect(await client.outputs.openNext({ id })).toMatchObject({ done: 1, total: 1, draft: null, held: [] })
    expect(await states(app, id)).toMatchObject({ 'Åse Ærø': 'written', 'Bo =1+1': 'held' })
  })
})

const home = {
  label: 'private',
  street: 'Vej 1',
  postalCode: '8000',
  city: 'Aarhus',
  extended: '',
  poBox: '',
  region: '',
  country: ''
} as const

it('A letter to people of whom none has an e-mail is made for paper and refused in every other way, and so it is where the post comes to nobody', async () => {
  const app = testApp()
  const { client } = app
  await aSender(client)
  const { id: templateId } = await aTemplate(client)
  const [dan, eva] = [await aPerson(client, { name: 'Dan Uden' }), await aPerson(client, { name: 'Eva Uden' })]
  const selection: Selection = { by: 'ids', entity: 'persons', ids: [dan, eva] }
  const chosen = { selection, templateId, policy: 'all' } as const
  await expect(client.mailings.create(chosen)).rejects.toMatchObject({ code: 'mailing.no-recipients' })
  expect(await client.mailings.all()).toEqual([])
  await client.persons.update({ id: dan, version: 1, patch: { addresses: [home] } })
  const { id } = await client.mailings.create(chosen)
  for (const as of ['eml', 'mbox', 'csv', 'badges'] as const)
    await expect(output(client, { id, as })).rejects.toMatchObject({ code: 'mailing.only-by-post' })
  expect(await states(app, id)).toMatchObject({ 'Dan Uden': 'excluded', 'Eva Uden': 'excluded' })
  const labels = await output(client, { id, as: 'labels' })
  expect(labels).toMatchObject({ written: 1, excluded: 1, noAddress: [] })
  expect(await states(app, id)).toMatchObject({ 'Dan Uden': 'written', 'Eva Uden': 'excluded' })
  const letters = await output(client, { id, as: 'letters' })
  expect(letters).toMatchObject({ written: 1 })
  expect(pagesOf(readFileSync(letters.file?.path ?? ''))).toHaveLength(1)
})

it('A letter on paper reaches who has no e-mail and an address; no other way does, and who said no gets none', async () => {
  const app = testApp()
  const { client } = await aMailing(app)
  const ids: Record<string, string> = {}
  for (const name of ['Dan', 'Eva', 'Finn']) {
    const { id } = await client.persons.create({ givenName: name, familyName: 'Uden' })
    ids[name] = id
    if (name !== 'Eva') await client.persons.update({ id, version: 1, patch: { addresses: [home] } })
  }
  await optOut(client, ids['Finn'] ?? '')
  const [template] = await client.templates.all()
  const { id } = await client.mailings.create({ selection: everyone, templateId: template?.id ?? '', policy: 'all' })
  expect(await client.outputs.byPost({ id })).toEqual({ count: 1 })
  expect(await output(client, { id, as: 'eml' })).toMatchObject({ written: 2 })
  const { written, file } = await output(client, { id, as: 'letters' })
  expect(written).toBe(3)
  expect(pagesOf(readFileSync(file?.path ?? ''))).toHaveLength(3)
  expect(await states(app, id)).toMatchObject({ 'Dan Uden': 'written', 'Eva Uden': 'excluded', 'Finn Uden': 'excluded' })
  expect(await client.outputs.byPost({ id })).toEqual({ count: 0 })
  // what is on paper is no draft to be opened
  expect((await client.outputs.openNext({ id })).total).toBe(2)
  await client.mailings.markSent({ id, exceptRecipientIds: [] })
  const { entries } = await client.activities.timeline({ subject: { type: 'person', id: ids['Dan'] ?? '' } })
  expect(entries.map(({ type }) => type)).toContain('mailing')
})
