import { describe, expect, it } from 'vitest'
import { nearestName } from '#shared/rules/nearest-name.ts'

const fields = ['kontakt.fornavn', 'kontakt.efternavn', 'partner.navn', 'partner.begrundelse', 'hilsen', 'dato', 'tag', 'har']

describe('The nearest name', () => {
  it.each([
    ['kontakt.fornvan', 'kontakt.fornavn'],
    ['kontakt.forname', 'kontakt.fornavn'],
    ['Kontakt.Fornavn', 'kontakt.fornavn'],
    ['partner.begrundlese', 'partner.begrundelse'],
    ['hilsn', 'hilsen'],
    ['hra', 'har'],
    ['dta', undefined],
    ['adresse', undefined],
    ['xyz', undefined],
    ['', undefined]
  ])('to %j is %j', (word, expected) => expect(nearestName(word, fields)).toBe(expected))

  it('is the first of those that are equally near', () => expect(nearestName('hag', ['tag', 'har'])).toBe('tag'))
  it('is none among none', () => expect(nearestName('dato', [])).toBeUndefined())
})
