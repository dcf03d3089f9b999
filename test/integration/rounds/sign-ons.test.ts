import { describe, expect, it } from 'vitest'
import { aPartner, aSender, aTemplate } from '../../support/outreach.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const deadlineAt = '2026-11-25T11:00:30.000Z'

async function aRound(app: TestApp) {
  const { client } = app
  const ids = {
    ...(await aPartner(client, 'Alfa', [
      { name: 'Anna Holm', email: 'anna@alfa.example', title: 'Sekretær' },
      { name: 'Bo Aagaard', title: 'Landsformand', email: 'bo@alfa.example' }
    ])),
    ...(await aPartner(client, 'Beta', [{ name: 'Carl Dam', email: 'carl@beta.example', title: 'Projektleder' }])),
    ...(await aPartner(client, 'Gamma'))
  } as Record<string, string>
  const { id } = await client.signOns.create({ title: 'Tandlægen', deadlineAt, minimum: 2, body: 'Vi mener …' })
  await client.signOns.invite({ id })
  const rows = async () => Object.fromEntries((await client.signOns.get({ id })).responses.map((row) => [row.partnerName || row.name, row]))
  const answer = async (partner: string, what: 'yes' | 'yes-reserved' | 'no' | null, more = {}) =>
    client.signOns.answer({ ids: [(await rows())[partner]?.id ?? ''], answer: what, ...more })
  return { id, ids, rows, answer }
}

const block = async ({ client }: TestApp, id: string) => {
  const { signatures, left } = await client.signOns.block({ id })
  return [signatures.flat(), left.map(({ name, why }) => `${name}: ${why}`)]
}

describe('A sign-on round', () => {
  it('proposes the chair to sign and writes to the contact person, who does not sign for being one', async () => {
    const app = testApp()
    const { id, rows, ids } = await aRound(app)
    expect(await rows()).toMatchObject({
      Alfa: {
        askedName: 'Anna Holm',
        name: 'Bo Aagaard',
        title: 'Landsformand',
        signatoryPersonId: ids['Bo Aagaard'],
        organisation: 'Alfa'
      },
      Beta: { askedName: 'Carl Dam', name: '', title: '', signatoryPersonId: null },
      Gamma: { askedName: '', name: '', state: 'open', status: 'not-asked' }
    })
    expect((await app.client.signOns.invite({ id })).added).toBe(0)
    expect((await app.client.signOns.get({ id })).deadlineAt).toBe('2026-11-25T11:00:00.000Z')
  })

  it('proposes who signed last, as it was printed, unless they have left', async () => {
    const app = testApp()
    const { rows, answer, ids } = await aRound(app)
    const { Beta } = await rows()
    await app.client.signOns.patch({
      id: Beta?.id ?? '',
      version: 1,
      patch: { personId: ids['Carl Dam'] ?? '', name: 'Carl M. Dam', title: 'dr.' }
    })
    await answer('Beta', 'yes')
    const proposed = async () => {
      const { id } = await app.client.signOns.create({ title: 'Ny', deadlineAt, body: 'x' })
      await app.client.signOns.invite({ id, selection: { by: 'ids', entity: 'persons', ids: [ids['Carl Dam'] ?? ''] } })
      return (await app.client.signOns.get({ id })).responses.map(({ partnerName, name, title }) => [partnerName, name, title])
    }
    expect(await proposed()).toEqual([['Beta', 'Carl M. Dam', 'dr.']])
    const role = (await app.client.persons.get({ id: ids['Carl Dam'] ?? '' })).roles[0]
    await app.client.persons.endRole({ id: role?.id ?? '', version: role?.version ?? 0, on: '2026-11-22', reason: 'left' })
    const { id } = await app.client.signOns.create({ title: 'Nyere', deadlineAt, body: 'x' })
    await app.client.signOns.invite({ id, selection: { by: 'ids', entity: 'partners', ids: [ids['Beta'] ?? ''] } })
    expect((await app.client.signOns.get({ id })).responses[0]?.name).toBe('')
  })

  it('asks again after a substantial change, and prints only a yes to the text as it is', async () => {
    const app = testApp()
    const { id, rows, answer } = await aRound(app)
    await answer('Alfa', 'yes', { channel: 'phone', on: '2026-11-20' })
    expect((await app.client.signOns.addText({ id, body: 'v2', changed: 'Et komma', isSubstantial: false })).again).toBe(0)
    await answer('Beta', 'yes-reserved', { reservation: 'Ikke afsnit 3' })
    expect(await block(app, id)).toEqual([['Alfa, Bo Aagaard, Landsformand'], ['Beta: reserved', 'Gamma: open']])

    expect((await app.client.signOns.addText({ id, body: 'v3', changed: 'Nyt krav', isSubstantial: true })).again).toBe(2)
    expect(await block(app, id)).toEqual([[], ['Alfa: older', 'Beta: older', 'Gamma: open']])
    expect((await app.client.signOns.get({ id })).counts).toEqual({ asked: 3, yes: 0, reserved: 0, no: 0, waiting: 3 })
    const { changeSet } = await answer('Alfa', 'yes')
    expect((await rows())['Alfa']).toMatchObject({ state: 'yes', answeredNo: 3, channel: 'phone' })
    await app.client.history.undo({ set: changeSet ?? '' })
    expect((await rows())['Alfa']).toMatchObject({ state: 'again', answeredNo: 1 })
  })

  it('counts an answer as a dialogue that shows it, and forgets it with the answer', async () => {
    const app = testApp()
    const { ids, rows, answer } = await aRound(app)
    const lastDialogue = async () => (await app.client.partners.get({ id: ids['Alfa'] ?? '' })).lastDialogueAt
    expect(await lastDialogue()).toBeNull()
    await answer('Alfa', 'yes')
    expect(await lastDialogue()).toBe('2026-11-22T10:00:00.000Z')
    expect((await rows())['Alfa']?.evidence).toMatchObject({ kind: 'other', subject: 'Tandlægen' })
    await answer('Alfa', 'no')
    await answer('Alfa', null)
    expect(await lastDialogue()).toBeNull()
    expect((await rows())['Alfa']).toMatchObject({ state: 'open', evidence: null, respondedAt: null })
  })

  it('has several signers for an organisation, and some for none', async () => {
    const app = testApp()
    const { id, ids, rows } = await aRound(app)
    await app.client.signOns.addSigner({ id, name: 'Eva Falk', title: 'professor' })
    await app.client.signOns.addSigner({ id, partnerId: ids['Alfa'] ?? '', name: 'Dorte Ek' })
    await expect(app.client.signOns.addSigner({ id, name: 'Eva Falk' })).rejects.toMatchObject({ code: 'record.duplicate' })
    const all = (await app.client.signOns.get({ id })).responses
    await app.client.signOns.answer({ ids: all.map((row) => row.id), answer: 'yes' })
    expect((await block(app, id))[0]).toEqual([
      ...['Alfa, Dorte Ek', 'Alfa, Bo Aagaard, Landsformand', 'Beta', 'Eva Falk, professor', 'Gamma']
    ])
    await app.client.signOns.removeRows({ ids: [(await rows())['Eva Falk']?.id ?? ''] })
    expect((await app.client.signOns.get({ id })).counts.asked).toBe(4)
  })

  it('stays as it was printed once it is published, whatever becomes of names and answers', async () => {
    const app = testApp()
    const { client } = app
    const { id, ids, rows, answer } = await aRound(app)
    const { changeSet } = await answer('Alfa', 'yes')
    const { version } = await client.signOns.get({ id })
    await client.signOns.publish({ id, version })
    const before = await client.signOns.block({ id })
    const record = await client.signOns.record({ id })
    const alfa = (await rows())['Alfa']
    const person = await client.persons.get({ id: ids['Bo Aagaard'] ?? '' })
    await client.persons.update({ id: person.id, version: person.version, patch: { familyName: 'Bang' } })
    const changes = [
      () => answer('Alfa', 'no'),
      () => client.signOns.patch({ id: alfa?.id ?? '', version: alfa?.version ?? 0, patch: { title: 'x' } }),
      () => client.signOns.addText({ id, body: 'y', changed: '', isSubstantial: true }),
      () => client.signOns.invite({ id }),
      () => client.signOns.addSigner({ id, name: 'Ny' }),
      () => client.signOns.removeRows({ ids: [alfa?.id ?? ''] }),
      () => client.signOns.update({ id, version: 2, patch: { title: 'z' } }),
      () => client.signOns.publish({ id, version: 2 })
    ]
    for (const change of changes) await expect(change()).rejects.toMatchObject({ code: 'sign-on.published' })
    await client.history.undo({ set: changeSet ?? '' }).catch(() => undefined)
    expect(await client.signOns.block({ id })).toEqual(before)
    expect(await client.signOns.record({ id })).toEqual(record)
    expect(record.csv.split('\r\n')[1]).toBe('Alfa;Bo Aagaard;Landsformand;Ja;1;2026-11-22 10:00;;;2026-11-22 Tandlægen')
  })

  it('keeps a formula in a name from running in the table it is copied to', async () => {
    const app = testApp()
    const { id } = await aRound(app)
    await app.client.signOns.addSigner({ id, name: '=HYPERLINK("x")' })
    const all = (await app.client.signOns.get({ id })).responses
    await app.client.signOns.answer({ ids: all.map((row) => row.id), answer: 'yes' })
    const { csv } = await app.client.signOns.block({ id })
    expect(csv).not.toMatch(/(^|[;"])=HYPERLINK/m)
  })
})

describe('Letters about a sign-on round', () => {
  it('make those asked, and then reminded, who were sent one; who has answered stays as they are', async () => {
    const app = testApp()
    const { client } = app
    const { id, rows, answer } = await aRound(app)
    await aSender(client)
    const { id: templateId } = await aTemplate(client, { purpose: 'service' })
    const send = async () => {
      const asked = Object.values(await rows()).flatMap(({ askedPersonId }) => askedPersonId ?? [])
      const selection = { by: 'ids', entity: 'persons', ids: asked } as const
      const mailing = await client.mailings.create({ selection, templateId, policy: 'all', about: { type: 'sign_on', id } })
      await client.mailings.write({ id: mailing.id })
      expect(Object.values(await rows()).map(({ status }) => status)).not.toContain('sent')
      await client.mailings.markSent({ id: mailing.id })
    }
    const statuses = async () => Object.values(await rows()).map(({ partnerName, status }) => `${partnerName} ${status}`)
    await send()
    expect(await statuses()).toEqual(['Alfa asked', 'Beta asked', 'Gamma not-asked'])
    await answer('Alfa', 'yes')
    await send()
    expect(await statuses()).toEqual(['Alfa yes', 'Beta reminded', 'Gamma not-asked'])
    expect((await rows())['Beta']?.writtenAt).toBe('2026-11-22T10:00:00.000Z')
  })
})
