import { describe, expect, it } from 'vitest'
import { civilNumbers, maskedExcerpt, withoutCivilNumbers } from '#shared/rules/quality/civil-number.ts'
import fc from '../../../support/fast-check.ts'

const found = (text: string) => civilNumbers(text).map(({ from, to }) => text.slice(from, to))

describe('A number in a text', () => {
  it.each([
    ['010190-1234', ['010190-1234']],
    ['Født 2902921234.', ['2902921234']],
    ['cpr: 311299 0000, tak', ['311299 0000']],
    ['CPR-010190-1234', ['010190-1234']],
    ['(010190-1234)', ['010190-1234']],
    ['nr. 3 010190-1234 og 020290-1234', ['010190-1234', '020290-1234']],
    ['010190–1234', ['010190–1234']]
  ])('looks like a civil registration number: %s', (text, numbers) => {
    expect(found(text)).toEqual(numbers)
  })

  it.each([
    ['a day that is none', '320190-1234'],
    ['a month that is none', '011390-1234'],
    ['the 29th of February of a common year', '290291-1234'],
    ['the 31st of a short month', '310490-1234'],
    ['a telephone number', 'ring 20 01 02 34'],
    ['a telephone number with its country', '+450101901234'],
    ['a number of eight figures', '01019012'],
    ['a longer number', '0101901234567'],
    ['a number in groups', '01 01 90 12 34'],
    ['a case number', '2026-010190-1234'],
    ['a date', '01.01.1990'],
    ['an IBAN', 'DK50 0040 0440 1162 43']
  ])('is left alone when it is %s', (_what, text) => {
    expect(found(text)).toEqual([])
  })

  it('is never shown whole, and stands no longer in the text when it is taken out', () => {
    const days = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 99 }))
    const two = (value: number) => String(value).padStart(2, '0')
    const number = fc
      .tuple(days, fc.constantFrom('-', '', ' '), fc.integer({ min: 0, max: 9999 }))
      .map(([parts, sign, serial]) => parts.map(two).join('') + sign + String(serial).padStart(4, '0'))
    const words = fc.string({ unit: fc.constantFrom('a', 'æ', ',', '\n', '(', ' x ') })
    fc.assert(
      fc.property(words, number, words, (before, civil, after) => {
        const text = `${before}_${civil}_${after}`
        expect(found(text)).toEqual([civil])
        expect(maskedExcerpt(text)).not.toContain(civil.slice(-4))
        expect(maskedExcerpt(text)).toContain('••••••-••••')
        expect(withoutCivilNumbers(text)).toBe(`${before}_[…]_${after}`)
      })
    )
  })

  it('shows the words around it', () => {
    const text = `${'Langt før. '.repeat(20)}Hendes nummer er 010190-1234, siger hun.${' Længe efter.'.repeat(20)}`
    expect(maskedExcerpt(text)).toMatch(/^… .*Hendes nummer er ••••••-••••, siger hun\..* …$/)
  })
})
