import { expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

it('makes the card file with the first write, not before', async () => {
  const { client } = testApp()
  expect(await client.file.info()).toMatchObject({ exists: false, partners: 0 })
  await client.partners.create({ name: 'Havnens Venner' })
  expect(await client.file.info()).toMatchObject({ exists: true, name: 'kartotek', partners: 1 })
})

it('finds a partner under any Danish spelling and sorts Danish', async () => {
  const { client } = testApp()
  for (const name of ['Århus Hjælpen', 'Zoo', 'Ærø Naboer', 'Aabenraa Kystkor', 'Østerbro Klub']) await client.partners.create({ name })
  const table = (query: string) => client.partners.table({ query, sort: [{ by: 'name' }] })
  expect((await table('')).rows.map((row) => row.name)).toEqual(['Zoo', 'Ærø Naboer', 'Østerbro Klub', 'Aabenraa Kystkor', 'Århus Hjælpen'])
  for (const query of ['aarhus', 'århus', 'arhus', 'aar'])
    expect((await table(query)).rows.map((row) => row.name)).toEqual(['Århus Hjælpen'])
  expect((await table('jælp')).total).toBe(1)
})

it('refuses an update that was based on an older version', async () => {
  const { client } = testApp()
  const { id } = await client.partners.create({ name: 'Havnens Venner' })
  await client.partners.update({ id, version: 1, patch: { name: 'Først' } })
  await expect(client.partners.update({ id, version: 1, patch: { name: 'Sidst' } })).rejects.toMatchObject({
    code: 'record.changed-elsewhere'
  })
})

it('names the field that the contract does not accept', async () => {
  const { client } = testApp()
  await expect(client.partners.create({ name: ' ' })).rejects.toMatchObject({ data: { code: 'input.invalid', details: { field: 'name' } } })
})

it('takes a partner to the trash with the people who are only there, and brings all back', async () => {
  const { client } = testApp()
  const { id } = await client.partners.create({ name: 'Havnens Venner' })
  await client.persons.create({ givenName: 'Sofie', familyName: 'Lund', partnerId: id, emails: ['sofie@havnen.example'] })
  const { changeSet } = await client.partners.remove({ ids: [id] })
  expect((await client.persons.table({ sort: [{ by: 'name' }] })).total).toBe(0)
  await client.history.undo({ set: changeSet ?? '' })
  expect((await client.persons.table({ sort: [{ by: 'name' }] })).rows[0]).toMatchObject({
    displayName: 'Sofie Lund',
    partnerName: 'Havnens Venner',
    isPrimary: true
  })
})
