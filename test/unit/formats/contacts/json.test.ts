import { describe, expect, it } from 'vitest'
import { readJsonContacts } from '#main/formats/contacts/index.ts'
import { AppError } from '#shared/errors.ts'
import fc from '../../../support/fast-check.ts'

const anna = {
  ...{ name: 'Anna Holm', n: ['Holm', 'Anna', '', 'Dr.', ''], title: 'Leder', org: 'Havnen', note: 'God til tal', bday: '--02-03' },
  ...{ emails: ['anna@havnen.example'], phones: ['+4520001234'], urls: ['https://profil.example/anna'], photos: [] },
  addresses: [{ poBox: '', extended: '', street: 'Havnevej 1', city: 'Aarhus', region: '', postalCode: '8000', country: '' }]
}
const bo = { name: 'Bo Friis', org: '', emails: ['bo@aeroe.example'] }

const refusal = (text: string) => {
  try {
    readJsonContacts(text)
    return 'read'
  } catch (error) {
    return error instanceof AppError ? [error.code, error.details['line']] : error
  }
}

describe('JSON as Kartotek prints it', () => {
  const read = readJsonContacts(
    JSON.stringify(
      { partners: [{ name: 'Havnen', statement: 'Fordi.', url: 'havnen.example', contacts: [anna] }], contacts: [anna, bo], leftovers: [] },
      null,
      1
    )
  )

  it('has every person once, under the partner or loose', () => {
    expect(read.partners.map(({ name, contacts }) => [name.value, contacts.length])).toEqual([['Havnen', 1]])
    expect(read.loose.map(({ name }) => name.value)).toEqual(['Bo Friis'])
    expect(read.problems).toEqual([])
  })

  it('keeps what it says of a person, and where it stands', () => {
    expect(read.partners[0]?.contacts[0]).toMatchObject({
      name: { value: 'Anna Holm', line: 8 },
      ...{ givenName: 'Anna', familyName: 'Holm', title: { value: 'Leder' }, phones: [{ value: '+4520001234', valid: true }] },
      details: { honorific: 'Dr.', birthday: '--02-03', note: 'God til tal', addresses: [{ street: 'Havnevej 1', postalCode: '8000' }] }
    })
  })

  it('puts a person whose partner has no entry under one of that name', () => {
    expect(readJsonContacts(JSON.stringify({ contacts: [anna] })).partners[0]?.contacts.map(({ name }) => name.value)).toEqual([
      'Anna Holm'
    ])
  })

  it('tells of an entry of another form with its line, and reads the rest', () => {
    const { loose, problems } = readJsonContacts('{"contacts": [\n{"name": 7},\n{"name": "Bo Friis"},\n{}]}')
    expect(loose.map(({ name }) => name.value)).toEqual(['Bo Friis'])
    expect(problems.map(({ line, code, column }) => [line, code, column])).toEqual([
      [2, 'entry.broken', 'name'],
      [4, 'entry.broken', 'name']
    ])
  })

  it('has entries with no more in a field than a field holds, however long a text is', () => {
    const content = `{"contacts":[\n{"name":"${'x'.repeat(20_000_000)}"},\n{"name":"Bo \\"B\\" Bang","note":"{[\\\\"}]}`
    const { loose, problems } = readJsonContacts(content)
    expect(loose.map(({ name, details }) => [name.value, name.line, details?.note])).toEqual([['Bo "B" Bang', 3, '{[\\']])
    expect(problems).toMatchObject([{ line: 2, column: 'name', code: 'entry.broken', severity: 'error' }])
  })

  it('is refused with the line where it is no JSON, something else, or nested without end', () => {
    expect(refusal('{"contacts": [\n{"name": }]}')).toEqual(['import.not-json', 2])
    expect(refusal('{"contacts": [\n')).toEqual(['import.not-json', 2])
    expect(refusal('{"rows": []}')).toEqual(['import.not-json', 1])
    expect(refusal('[1, 2]')).toEqual(['import.not-json', 1])
    expect(refusal(`{"contacts":\n${'['.repeat(100_000)}`)).toEqual(['import.not-json', 2])
    expect(refusal(`{"contacts": ["${'[{'.repeat(200)}\\"["]}`)).toBe('read')
  })

  it('is read or refused, whatever the text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"partners":[${json}],"contacts":[${json}]}`)
    )
    fc.assert(
      fc.property(texts, (text) => {
        expect(['read', 'import.not-json']).toContain([refusal(text)].flat()[0])
      })
    )
  })
})
