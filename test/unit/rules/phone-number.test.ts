import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { describe, expect, it } from 'vitest'
import { readPhoneNumber } from '#shared/rules/phone-number.ts'
import fc from '../../support/fast-check.ts'

describe('A telephone number', () => {
  it.each([
    ['+45 20 00 12 34', '+4520001234'],
    ['+45 2000 1234', '+4520001234'],
    ['+4520001234', '+4520001234'],
    ['20001234', '+4520001234'],
    ['Tlf.: 20 00 12 34', '+4520001234'],
    ['Mobil 20001234', '+4520001234'],
    ['+45 20 001 234', '+4520001234'],
    ['+45  20 00 12 34', '+4520001234'],
    ['+45\u00a020\u00a000\u00a012\u00a034', '+4520001234'],
    ['20 00 12 34.', '+4520001234'],
    ['(+45) 20-00-12-34', '+4520001234'],
    ['0045 20 00 12 34', '+4520001234'],
    ['+45 (0) 20 00 12 34', '+4520001234'],
    ['+46 70 000 12 34', '+46700001234'],
    ['+49 (0)30 1234567', '+49301234567']
  ])('is the same in every spelling: %s', (written, e164) => {
    expect(readPhoneNumber(written)).toEqual({ raw: written.trim(), e164, extension: null })
  })

  it.each([
    ['20 00 12 34 lok. 12', '12'],
    ['20 00 12 34, lokal 7', '7'],
    ['+45 20 00 12 34 ext. 105', '105'],
    ['20001234 x12', '12']
  ])('gives its extension apart: %s', (written, extension) => {
    expect(readPhoneNumber(written)).toEqual({ raw: written, e164: '+4520001234', extension })
  })

  it.each([
    '',
    '+45',
    'telefon',
    '112',
    '00000000',
    '20 00 12 3',
    '20 00 12 345',
    '+45 20 00 12',
    '12.03.2025',
    '2025-03-12',
    '2019-2024',
    '311299-0000',
    '8000',
    'CVR 20001234x',
    'kl. 9-15',
    '20.000.000',
    '+999 20001234',
    '1'.repeat(5000)
  ])('is not made out of %j', (written) => {
    expect(readPhoneNumber(written).e164).toBeNull()
  })

  it('of eight Danish digits is what the library for all countries makes of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 99_999_999 }), fc.boolean(), (number, inPairs) => {
        const digits = String(number)
        const written = inPairs ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : digits
        expect(readPhoneNumber(written).e164).toBe(parsePhoneNumberFromString(written, 'DK')?.number)
      }),
      { numRuns: 2000 }
    )
  })

  it('belongs to the country that is asked for, unless it names its own', () => {
    expect(readPhoneNumber('070-000 12 34', 'SE').e164).toBe('+46700001234')
    expect(readPhoneNumber('900 01 234', 'NO').e164).toBe('+4790001234')
    expect(readPhoneNumber('+45 20 00 12 34', 'NO').e164).toBe('+4520001234')
  })
})
