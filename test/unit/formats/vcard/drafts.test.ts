import { describe, expect, it } from 'vitest'
import { readVCards, vCardsAsSource } from '#main/formats/vcard/index.ts'

const sourceOf = (...cards: string[][]) =>
  vCardsAsSource(
    readVCards(Buffer.from(cards.map((lines) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\n')).join('')))
  )
const personOf = (...lines: string[]) => sourceOf(lines).loose[0]

describe('The name of a person', () => {
  it.each([
    ['is split as the card splits it', ['FN:Anne Mette Holm', 'N:Mette Holm;Anne;;;'], ['Anne Mette Holm', 'Anne', 'Mette Holm', 1]],
    ['is split by rule where the card does not', ['FN:Anne Mette Holm'], ['Anne Mette Holm', 'Anne Mette', 'Holm', 0.9]],
    ['is split by rule where the card puts it all in one part', ['N:;Anna Holm;;;'], ['Anna Holm', 'Anna', 'Holm', 0.95]],
    ['is built from its parts', ['N:Holm;Anna;Rosa;Dr.;ph.d.'], ['Dr. Anna Rosa Holm ph.d.', 'Anna', 'Holm', 1]],
    ['is turned round where the card sorts by it', ['FN:Holm, Anna', 'N:Holm;Anna;;;'], ['Anna Holm', 'Anna', 'Holm', 1]],
    ['is a guess where there is only an address', ['EMAIL:anna@alfa.example'], ['anna@alfa.example', '', 'anna@alfa.example', 0]],
    ['is a guess where there is only a number', ['TEL:12345678'], ['12345678', '', '12345678', 0]]
  ])('%s', (_how, lines, [name, given, family, confidence]) => {
    expect(personOf(...lines)).toMatchObject({ name: { value: name }, givenName: given, familyName: family, splitConfidence: confidence })
  })
})

describe('A card', () => {
  it('is a person where a firm has the name of its owner, or is shown first', () => {
    const { partners } = sourceOf(
      ['FN:Anna Holm', 'N:Holm;Anna', 'ORG:Anna Holm'],
      ['FN:Bo Friis', 'N:Friis;Bo', 'ORG:Alfa', 'X-ABSHOWAS:COMPANY']
    )
    expect(partners.map(({ name, contacts }) => [name.value, contacts[0]?.name.value])).toEqual([
      ['Anna Holm', 'Anna Holm'],
      ['Alfa', 'Bo Friis']
    ])
  })

  it('of an organisation joins what is known of it, whatever stands first', () => {
    const person = ['FN:Bo Friis', 'N:Friis;Bo', 'ORG:Alfa & Omega']
    const own = (...lines: string[]) => ['KIND:org', 'FN:alfa & omega', ...lines]
    const { partners } = sourceOf(own('TEL:11111111'), person, own('EMAIL:post@alfa.example', 'UID:2'))
    expect(partners).toHaveLength(1)
    expect(partners[0]).toMatchObject({
      name: { value: 'alfa & omega' },
      contacts: [{ name: { value: 'Bo Friis' } }],
      phones: [{ value: '+4511111111' }],
      emails: [{ value: 'post@alfa.example' }],
      details: { refs: [{ kind: 'uid', key: '2' }] }
    })
  })

  it('of an organisation that is written in signs only is not lost', () => {
    expect(sourceOf(['FN:Bo', 'ORG:☆☆☆']).partners.map(({ name }) => name.value)).toEqual(['☆☆☆'])
  })

  it('has the preferred address first, a fax last, and each once', () => {
    const person = personOf(
      'FN:Bo',
      'EMAIL:bo@alfa.example',
      'EMAIL;TYPE=pref:Bo@beta.example',
      'EMAIL:bo@BETA.example',
      'TEL;TYPE=fax:11111111',
      'TEL;TYPE=main:22222222',
      'TEL;TYPE=work,cell:33333333'
    )
    expect(person?.emails.map(({ value }) => value)).toEqual(['Bo@beta.example', 'bo@alfa.example'])
    expect(person?.phones.map(({ value, label }) => [value, label])).toEqual([
      ['+4522222222', 'switchboard'],
      ['+4533333333', 'mobile'],
      ['+4511111111', undefined]
    ])
  })

  it('has an address that cannot be written to flagged, and is not asked for a statement', () => {
    const { partners } = sourceOf(['FN:Bo Friis', 'N:Friis;Bo', 'ORG:Alfa', 'EMAIL:bo at alfa', 'TEL:123'])
    expect(partners[0]?.contacts[0]?.flags.map(({ code }) => code)).toEqual(expect.arrayContaining(['email.invalid', 'phone.digits']))
    expect(partners[0]?.flags).toEqual([])
  })
})
