import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'
import { contentOf, importAtOnce, stream } from './stream-fixture.ts'

const person = (name: string, org: string, email = '') => ({ name, org, emails: email === '' ? [] : [email], title: 'Leder' })
const anna = person('Anna Holm', 'Havnens Venner', 'anna@havnen.example')
const bo = person('Bo "Bølge" Lund', 'Byens Haver')
const liv = person('Liv Munk', '')
const file = {
  partners: [
    { name: 'Havnens Venner', statement: 'Vi er med: {alle} [her]', contacts: [anna] },
    { name: 'Byens Haver', contacts: [bo] }
  ],
  contacts: [anna, bo, liv],
  review: [{ entity: 'person' }],
  summary: { problems: 0 }
}
const json = JSON.stringify(file, null, 1)
const given = { name: 'liste.json', atOnce: 1 }

describe('A streamed JSON file', () => {
  it('comes to what the same file at once comes to', async () => {
    const [parts, whole] = [testApp(), testApp()]
    await stream(parts, json, given)
    await importAtOnce(whole, json, given)
    expect(await contentOf(parts)).toEqual(await contentOf(whole))
  })

  it('that is cut off is refused with the line, and nothing is written', async () => {
    const app = testApp()
    await app.client.partners.create({ name: 'Zoologisk Selskab' })
    const before = await app.client.file.dump()
    const cut = json.split('\n').slice(0, 14).join('\n')
    await expect(stream(app, cut, given)).rejects.toMatchObject({ code: 'import.not-json', details: { line: 14 } })
    expect(await app.client.file.dump()).toBe(before)
  })

  it('says where an entry is of another form, and reads the rest', async () => {
    const app = testApp()
    const { problems, persons } = await stream(
      app,
      '{"contacts": [\n {"name": "Anna Holm"},\n {"name": 7},\n "Bo",\n {"name": "Liv Munk"}]}',
      given
    )
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(['3 entry.broken', '4 entry.broken'])
    expect(persons.created).toBe(2)
  })

  it('that is an extract of a card file says how it is read', async () => {
    const app = testApp()
    await app.client.partners.create({ name: 'Zoologisk Selskab' })
    await expect(stream(app, await app.client.file.dump(), given)).rejects.toMatchObject({ code: 'import.is-extract' })
  })
})
