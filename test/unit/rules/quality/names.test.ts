import { describe, expect, it } from 'vitest'
import { wrongAddress } from '#shared/rules/quality/address.ts'
import { isGreetingDoubtful } from '#shared/rules/quality/doubtful-greeting.ts'
import { sameButSpelling } from '#shared/rules/quality/spellings.ts'

describe('Two names of organisations', () => {
  const pairs = (...names: string[]) => sameButSpelling(names.map((name) => ({ id: name, name })))

  it.each([
    ['Aarhus Kommune', 'Århus kommune'],
    ['Ældresagen', 'Ældre Sagen'],
    ['Hjerte og Lunge', 'Hjerte & Lunge'],
    ['Lyngby Pleje A/S', 'Lyngby Pleje'],
    ['Gigtfællesskabet', 'Gigtfælesskabet'],
    ['Gigtfællesskabet', 'Gigtfællesskabte'],
    ['Fonden Fælles Ansvar', 'Fonden fælles ansvar']
  ])('are one with two spellings: %s, %s', (earlier, later) => {
    expect(pairs(earlier, later)).toEqual([[later, earlier]])
  })

  it.each([
    ['Nordby Kommune', 'Nordbo Kommune'],
    ['Region Midtvest', 'Region Midtøst'],
    ['Frivilligcenter Øst', 'Frivilligcenter Vest'],
    ['Kreds 1', 'Kreds 2'],
    ['Plejernes Fagforbund', 'Lægernes Fagforbund'],
    ['Patientforeningen', 'Patientforeningen Nord'],
    ['Østforeningen', 'Vestforeningen']
  ])('are two: %s, %s', (earlier, later) => {
    expect(pairs(earlier, later)).toEqual([])
  })

  it('are told once, with the one that came first', () => {
    expect(pairs('Ældresagen', 'Ældre Sagen', 'Ældre-sagen')).toEqual([
      ['Ældre Sagen', 'Ældresagen'],
      ['Ældre-sagen', 'Ældresagen']
    ])
  })
})

describe('A greeting', () => {
  const doubtful = (givenName: string, familyName: string, isImported = true) =>
    isGreetingDoubtful({ givenName, familyName, displayName: `${givenName} ${familyName}`.trim(), isImported })

  it.each([
    ['Anna Maria', 'Holm'],
    ['A.', 'Holm'],
    ['Holm', 'Anna'],
    ['', 'Holm'],
    ['Zyx', '']
  ])('is one to look at when the rule had to guess: %s | %s', (givenName, familyName) => {
    expect(doubtful(givenName, familyName)).toBe(true)
  })

  it.each([
    ['Anna', 'Holm'],
    ['Anne Mette', 'Holm'],
    ['Anna', 'Maria Holm'],
    ['Sofie', '']
  ])('is in order when it is sure, or somebody has said it: %s | %s', (givenName, familyName) => {
    expect(doubtful(givenName, familyName)).toBe(false)
  })

  it('is in order when the name was entered in two parts', () => {
    expect(doubtful('Anna Maria', 'Holm', false)).toBe(false)
    expect(doubtful('', 'Holm', false)).toBe(true)
  })
})

describe('An address on a card', () => {
  it.each([
    ['anna(at)havnen.example', 'anna@havnen.example'],
    ['anna@havnen..example', null],
    ['bodil.nørgård@havnen.example', 'bodil.noergaard@havnen.example'],
    ['åse@blåkær.example', 'aase@blåkær.example'],
    ['anna@havnen', null]
  ])('is wrong: %s', (written, suggestion) => {
    expect(wrongAddress(written)?.suggestion ?? null).toBe(wrongAddress(written) ? suggestion : 'in order')
  })

  it.each(['anna@havnen.example', 'a.b+c@x-y.example', 'info@blåkær.example', 'o_1@1.example'])('is in order: %s', (written) => {
    expect(wrongAddress(written)).toBeNull()
  })
})
