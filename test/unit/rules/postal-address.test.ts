import { expect, it } from 'vitest'
import { addressText, readAddress, sameAddress, tidyAddress } from '#shared/rules/postal-address.ts'
import fc from '../../support/fast-check.ts'

const parts = (text: string) => {
  const { street, postalCode, city, region, country } = readAddress(text)
  return [street, postalCode, city, region, country]
}

it.each([
  ['Kajvej 3\n8000 Aarhus C', ['Kajvej 3', '8000', 'Aarhus C', '', '']],
  ['Att. Liv\nKajvej 3, 2. sal\n\n8000  Aarhus C\nDanmark', ['Att. Liv\nKajvej 3, 2. sal', '8000', 'Aarhus C', '', 'Danmark']],
  ['Storgata 1\n0155 Oslo\nOslo fylke\nNorge', ['Storgata 1', '0155', 'Oslo', 'Oslo fylke', 'Norge']],
  ['Vägen 2\n113 50 Stockholm', ['Vägen 2', '113 50', 'Stockholm', '', '']],
  ['Damm 4\nD-10115 Berlin', ['Damm 4', 'D-10115', 'Berlin', '', '']],
  ['Havnen', ['Havnen', '', '', '', '']],
  ['', ['', '', '', '', '']]
])('reads %j', (text, expected) => expect(parts(text)).toEqual(expected))

it('keeps every line that is typed, in its order', () => {
  const line = fc.stringMatching(/^[\p{L}\d][\p{L}\d ,.-]{0,20}$/u)
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const text = lines.map((each) => each.replace(/\s+/g, ' ').trim()).join('\n')
      const address = readAddress(text.normalize('NFC'))
      expect(addressText(address)).toBe(text.normalize('NFC'))
    })
  )
})

it('says nothing of an address of white space, and tells two addresses apart by every part', () => {
  const address = readAddress('Kajvej 3\n8000 Aarhus C')
  expect(tidyAddress({ ...address, street: ' ', postalCode: '', city: '\n' })).toBeNull()
  expect(tidyAddress({ ...address, street: ' Kajvej  3 \n' })).toEqual(address)
  expect(sameAddress(address, { ...address, label: 'private' })).toBe(false)
  expect(sameAddress(address, { ...address, extended: 'x' })).toBe(false)
})
