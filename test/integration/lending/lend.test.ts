import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aPartner } from '../../support/outreach.ts'
import { type TestApp, testApp, testFolder } from '../../support/test-app.ts'
import { endOf, lentFrom, passphrase } from './lent.ts'

async function aFile(): Promise<TestApp & { ids: Record<string, string> }> {
  const app = testApp()
  const ids = await aPartner(app.client, 'Havnens Venner', [{ name: 'Anna Holm', email: 'anna@havnen.example' }])
  await app.client.settings.setAlliance({ version: 0, patch: { name: 'Alliancen for Lige Adgang' } })
  await app.client.staff.update({ id: 'staff-1', version: 1, patch: { name: 'Liv Munk' } })
  return { ...app, ids }
}

describe('a card file that is lent', () => {
  it('is only read by whose it is, says who has it, and is written again when it was taken back', async () => {
    const { client, home, ids } = await aFile()
    const sealed = join(home, 'Udlån.sealed')
    const lent = await endOf(
      client.lending.lend({
        kind: 'loan',
        to: 'Bo Bang',
        until: '2027-01-31',
        notes: 'Ring til Anna.',
        passphrase,
        place: { path: sealed }
      })
    )
    expect(lent).toMatchObject({ name: 'Udlån.sealed' })
    expect(await client.lending.state()).toMatchObject({
      side: 'giver',
      giverName: 'Liv Munk',
      takerName: 'Bo Bang',
      untilOn: '2027-01-31',
      ended: null
    })
    expect(await client.file.info()).toMatchObject({ readOnly: true })
    const id = ids['Anna Holm'] ?? ''
    await expect(client.persons.update({ id, version: 1, patch: { familyName: 'Høj' } })).rejects.toMatchObject({ code: 'file.lent' })
    await client.settings.set({ tables: {} })
    await client.lending.takeBack()
    await client.persons.update({ id, version: 1, patch: { familyName: 'Høj' } })
    await expect(client.lending.takeBack()).rejects.toMatchObject({ code: 'lending.not-lent' })
    expect(readdirSync(home).filter((name) => name.includes('lending') || name.startsWith('.tmp'))).toEqual([])
  })

  it('is opened by who borrows it, in their name, with what they need to know', async () => {
    const lender = await aFile()
    const subject = { type: 'person', id: lender.ids['Anna Holm'] ?? '' } as const
    await lender.client.followUps.create({ title: 'Ring om mødet', subject, dueOn: '2026-12-01' })
    await lender.client.followUps.create({ title: 'Efter ferien', subject, dueOn: '2027-05-01' })
    await lender.client.verifications.create({ title: 'Efterår', dueOn: '2026-12-20' })
    const { client, home } = await lentFrom(lender, { notes: 'Ring til Anna.' })
    expect(await client.lending.state()).toMatchObject({ kind: 'loan', side: 'taker', giverName: 'Liv Munk' })
    expect((await client.staff.list()).find(({ isMe }) => isMe)).toMatchObject({ name: 'Bo Bang', isHere: true })
    const known = await client.lending.briefing()
    expect(known?.followUps.map(({ title }) => title)).toEqual(['Ring om mødet'])
    expect(known).toMatchObject({
      lending: { notes: 'Ring til Anna.' },
      rounds: [{ kind: 'verification', title: 'Efterår', on: '2026-12-20' }]
    })
    expect(await client.persons.table({ sort: [{ by: 'name', desc: false }] })).toMatchObject({ total: 1 })
    expect(existsSync(join(home, 'Alliancen for Lige Adgang.kartotek'))).toBe(true)
    await client.partners.create({ name: 'Ærø Naboer' })
    const lendsOn = { kind: 'loan', to: 'Cy', until: null, passphrase, place: { path: 'x' } } as const
    await expect(endOf(client.lending.lend(lendsOn))).rejects.toMatchObject({ code: 'lending.borrowed' })
    await expect(client.lending.takeBack()).rejects.toMatchObject({ code: 'lending.not-lent' })
  })

  it('is as it was when no sealed file came of it', async () => {
    const { client, home } = await aFile()
    const lending = { kind: 'loan', to: 'Bo', until: null } as const
    const into = (path: string, words = passphrase) => endOf(client.lending.lend({ ...lending, passphrase: words, place: { path } }))
    await expect(into('Udlån', 'kort')).rejects.toMatchObject({ code: 'sealed.weak-passphrase' })
    await expect(into(join(home, 'ingen', 'mappe.sealed'))).rejects.toMatchObject({ code: 'file.not-found' })
    await expect(into(join(home, 'kartotek.kartotek'))).rejects.toMatchObject({ code: 'file.exists' })
    const steps = await client.lending.lend({ ...lending, passphrase, place: { path: 'stopped' } })
    await steps.next()
    await steps.return?.()
    expect(await client.lending.state()).toBeNull()
    expect(await client.file.info()).toMatchObject({ readOnly: false })
    expect(readdirSync(home).filter((name) => /sealed|lending/.test(name))).toEqual([])
  })

  it('cannot be opened without its passphrase, and a backup is no lent file', async () => {
    const { client, home } = await aFile()
    const place = { path: join(home, 'Udlån.sealed') }
    await endOf(client.lending.lend({ kind: 'loan', to: 'Bo', until: null, passphrase, place }))
    const bare = testApp()
    await expect(endOf(bare.client.lending.look({ passphrase: 'en anden sætning', place }))).rejects.toMatchObject({
      code: 'sealed.wrong-passphrase'
    })
    expect(await bare.client.file.info()).toMatchObject({ exists: false })
    expect(readdirSync(testFolder())).toEqual([])
  })
})

describe('a card file that is handed over', () => {
  it('opens on a bare machine whole, attachments and all, with the successor in the place of who left', async () => {
    const leaver = await aFile()
    const person = leaver.ids['Anna Holm'] ?? ''
    const partner = leaver.ids['Havnens Venner'] ?? ''
    const upload = leaver.upload(Buffer.from('referat'), 'referat.txt')
    await leaver.client.attachments.add({ to: { type: 'person', id: person }, uploads: [upload] })
    await leaver.client.partners.update({ id: partner, version: 1, patch: { tags: ['bestyrelse'] } })
    const [tag] = await leaver.client.tags.list()
    await leaver.client.tags.update({ id: tag?.id ?? '', version: tag?.version ?? 0, patch: { meaning: 'sidder i bestyrelsen' } })
    await leaver.client.followUps.create({ title: 'Takkebrev', subject: { type: 'person', id: person }, dueOn: '2026-12-01' })
    const dump = await leaver.client.file.dump()
    const { client, context } = await lentFrom(leaver, { kind: 'handover', to: 'Sofie Lund', until: '2026-11-30' })
    const staff = await client.staff.list()
    expect(staff.find(({ isMe }) => isMe)).toMatchObject({ name: 'Sofie Lund', followUps: 1 })
    expect(staff.find(({ name }) => name === 'Liv Munk')).toMatchObject({ toOn: '2026-11-30', followUps: 0 })
    const known = await client.lending.briefing()
    expect(known).toMatchObject({
      tags: [{ name: 'bestyrelse', meaning: 'sidder i bestyrelsen', partners: 1 }],
      followUps: [{ title: 'Takkebrev', ownerName: 'Sofie Lund' }]
    })
    expect(await client.attachments.list({ type: 'person', id: person })).toMatchObject([{ name: 'referat.txt' }])
    // who answers for what is the successor's now; everything else is the same to the byte
    const others = (text: string) => ({ ...(JSON.parse(text) as Record<string, unknown>), staff: [], follow_up: [] })
    expect(others(await client.file.dump())).toEqual(others(dump))
    await client.lending.putAway()
    expect(await client.lending.state()).toMatchObject({ ended: 'read' })
    expect(context.session.readOnly).toBe(false)
    expect(await leaver.client.file.info()).toMatchObject({ readOnly: true })
  })
})
