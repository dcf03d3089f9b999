import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

async function aPartnerWithAStatement() {
  const { client } = testApp()
  const { id } = await client.partners.create({ name: 'Havnens Venner' })
  const { id: personId } = await client.persons.create({ givenName: 'Sofie', familyName: 'Lund', partnerId: id })
  await client.partners.setStatement({ id, language: 'da', text: 'Vandet er for alle.' })
  const statements = async () => (await client.partners.get({ id })).statements
  const [version] = await statements()
  const [contact] = (await client.partners.get({ id })).contacts
  if (!version || !contact) throw new Error('nothing there')
  return { client, id, personId, version, contact, statements }
}

describe('A statement', () => {
  it('is approved on a day by a contact person, and no more after a change of the text', async () => {
    const { client, id, personId, version, contact, statements } = await aPartnerWithAStatement()
    expect(version).toMatchObject({ status: 'approved', approvedOn: null, approvedBy: null })
    await client.partners.judgeStatement({ id: version.id, status: 'approved', on: '2026-11-03', roleId: contact.affiliationId })
    expect(await statements()).toMatchObject([{ approvedOn: '2026-11-03', approvedBy: { personId, name: 'Sofie Lund' } }])
    await client.partners.setStatement({ id, language: 'da', text: 'Vandet er for alle, også i havnen.' })
    expect(await statements()).toMatchObject([
      { no: 2, approvedOn: null },
      { no: 1, approvedOn: '2026-11-03' }
    ])
  })

  it('that is a draft or withdrawn has nobody who said yes, and undo brings the yes back', async () => {
    const { client, version, contact, statements } = await aPartnerWithAStatement()
    await client.partners.judgeStatement({ id: version.id, status: 'approved', on: '2026-11-03', roleId: contact.affiliationId })
    const { changeSet } = await client.partners.judgeStatement({ id: version.id, status: 'withdrawn', on: null, roleId: null })
    expect(await statements()).toMatchObject([{ status: 'withdrawn', approvedOn: null, approvedBy: null }])
    await client.history.undo({ set: changeSet ?? '' })
    expect(await statements()).toMatchObject([{ status: 'approved', approvedOn: '2026-11-03', approvedBy: { name: 'Sofie Lund' } }])
  })

  it('cannot be approved on a day to come, or by somebody of another partner', async () => {
    const { client, version } = await aPartnerWithAStatement()
    const { id: partnerId } = await client.partners.create({ name: 'Kystens Venner' })
    await client.persons.create({ givenName: 'Bo', familyName: 'Krag', partnerId })
    const [other] = (await client.partners.get({ id: partnerId })).contacts
    await expect(
      client.partners.judgeStatement({ id: version.id, status: 'approved', on: '2027-01-01', roleId: null })
    ).rejects.toMatchObject({ code: 'input.invalid' })
    await expect(
      client.partners.judgeStatement({ id: version.id, status: 'approved', on: '2026-11-01', roleId: other?.affiliationId ?? '' })
    ).rejects.toMatchObject({ code: 'input.invalid' })
  })

  it('of before comes back as the newest version', async () => {
    const { client, id, statements } = await aPartnerWithAStatement()
    await client.partners.setStatement({ id, language: 'da', text: 'Noget andet.' })
    await client.partners.setStatement({ id, language: 'da', text: 'Vandet er for alle.' })
    expect((await statements()).map(({ no, text }) => [no, text])).toEqual([
      [3, 'Vandet er for alle.'],
      [2, 'Noget andet.'],
      [1, 'Vandet er for alle.']
    ])
  })
})

describe('Contact persons', () => {
  it('stand in the order they are put in, behind the primary one', async () => {
    const { client, id } = await aPartnerWithAStatement()
    for (const givenName of ['Bo', 'Ida', 'Liv']) await client.persons.create({ givenName, familyName: 'Krag', partnerId: id })
    const names = async () => (await client.partners.get({ id })).contacts.map(({ displayName }) => displayName.split(' ')[0])
    const role = async (name: string) => {
      const contact = (await client.partners.get({ id })).contacts.find(({ displayName }) => displayName.startsWith(name))
      return contact?.affiliationId ?? ''
    }
    await client.persons.moveRole({ id: await role('Liv'), by: -1 })
    expect(await names()).toEqual(['Sofie', 'Bo', 'Liv', 'Ida'])
    const { changeSet } = await client.persons.moveRole({ id: await role('Bo'), by: 1 })
    expect(await names()).toEqual(['Sofie', 'Liv', 'Bo', 'Ida'])
    await client.persons.moveRole({ id: await role('Liv'), by: -1 })
    expect(await names()).toEqual(['Sofie', 'Liv', 'Bo', 'Ida'])
    await client.history.undo({ set: changeSet ?? '' })
    expect(await names()).toEqual(['Sofie', 'Bo', 'Liv', 'Ida'])
  })

  it('who went to another partner are told with where they are now', async () => {
    const { client, id, personId, contact } = await aPartnerWithAStatement()
    const { id: partnerId } = await client.partners.create({ name: 'Kystens Venner' })
    await client.persons.addRole({ personId, partnerId, title: 'Formand', fromOn: '2026-11-02' })
    await client.persons.endRole({ id: contact.affiliationId, version: contact.version, on: '2026-11-01', reason: 'moved' })
    expect((await client.partners.get({ id })).former).toMatchObject([{ personId, nowAt: { partnerId, name: 'Kystens Venner' } }])
  })

  it('have dates that can be corrected, as long as they can be', async () => {
    const { client, id, contact } = await aPartnerWithAStatement()
    const patch = (version: number, values: { fromOn?: string | null; toOn?: string }) =>
      client.persons.updateRole({ id: contact.affiliationId, version, patch: values })
    await patch(contact.version, { fromOn: '2024-01-01' })
    expect((await client.partners.get({ id })).contacts).toMatchObject([{ fromOn: '2024-01-01' }])
    await expect(patch(contact.version + 1, { toOn: '2025-01-01' })).rejects.toMatchObject({ code: 'input.invalid' })
    await client.persons.endRole({ id: contact.affiliationId, version: contact.version + 1, on: '2026-01-01', reason: 'left' })
    await expect(patch(contact.version + 2, { toOn: '2023-01-01' })).rejects.toMatchObject({ code: 'input.invalid' })
    await patch(contact.version + 2, { toOn: '2026-02-01' })
    expect((await client.partners.get({ id })).former).toMatchObject([{ toOn: '2026-02-01' }])
  })
})
