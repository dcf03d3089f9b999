import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

const towns = ['Aarhus', 'Zoo', 'Ørsted', 'aabenraa', 'Ærø', 'Østerbro', 'Åbyhøj', 'Esbjerg']
/** As a Danish telephone book has them. */
const inOrder = ['Esbjerg', 'Zoo', 'Ærø', 'Ørsted', 'Østerbro', 'aabenraa', 'Åbyhøj', 'Aarhus']

async function inTowns() {
  const { client } = testApp()
  const { id: partnerId } = await client.partners.create({ name: 'Havnens Venner' })
  const field = await client.fields.create({ entity: 'person', label: 'Kreds', type: 'text', options: [] })
  for (const town of towns) {
    const { id } = await client.persons.create({ givenName: 'Bo', familyName: `Nr. ${towns.indexOf(town)}`, partnerId, title: town })
    const { version, roles } = await client.persons.get({ id })
    const address = { label: 'work', poBox: '', extended: '', street: '', postalCode: '', city: town, region: '', country: '' } as const
    await client.persons.update({ id, version, patch: { customs: [{ label: 'Kreds', value: town }], addresses: [address] } })
    await client.persons.updateRole({ id: roles[0]?.id ?? '', version: roles[0]?.version ?? 0, patch: { department: town } })
  }
  return { client, custom: `custom:${field.id}` as const, field: field.id }
}

describe('Texts in the table of persons', () => {
  it('stand in the Danish alphabet: titles, departments, towns and own fields, also as groups', async () => {
    const { client, custom, field } = await inTowns()
    for (const by of ['title', 'department', 'city', custom] as const)
      for (const desc of [false, true]) {
        const { rows } = await client.persons.table({ sort: [{ by, desc }] })
        const texts = rows.map((row) => (by === custom ? row.customs[field] : row[by as 'title' | 'department' | 'city']))
        expect(texts, `${by} ${desc}`).toEqual(desc ? inOrder.toReversed() : inOrder)
      }
    for (const group of ['city', custom] as const) {
      const groups = await client.persons.groups({ sort: [{ by: 'name' }], group })
      expect(groups.map(({ label }) => label)).toEqual(inOrder)
    }
  })
})
