import { describe, expect, it } from 'vitest'
import { splitName } from '#shared/rules/name-split.ts'
import fc from '../../support/fast-check.ts'

describe('The name of a person', () => {
  it.each([
    ['Anna Holm', 'Anna', 'Holm'],
    ['Anne Mette Holm', 'Anne Mette', 'Holm'],
    ['Hans Jørgen Skov', 'Hans Jørgen', 'Skov'],
    ['Anne-Mette Holm', 'Anne-Mette', 'Holm'],
    ['Anna Toft Holm', 'Anna', 'Toft Holm'],
    ['Anna K. Holm', 'Anna', 'Holm'],
    ['Anna Holm-Bruun', 'Anna', 'Holm-Bruun'],
    ['Hans von Falk', 'Hans', 'von Falk'],
    ['María de la Cruz', 'María', 'de la Cruz'],
    ['Dr. Anna Holm', 'Anna', 'Holm'],
    ['Anna Holm, ph.d.', 'Anna', 'Holm'],
    ['Anna\u00a0 Holm', 'Anna', 'Holm']
  ])('is split with certainty: %s', (name, givenName, familyName) => {
    const { confidence, ...parts } = splitName(name)
    expect(parts).toEqual({ givenName, familyName })
    expect(confidence).toBeGreaterThanOrEqual(0.7)
  })

  it.each([
    ['Maria Cecilie Hald', 'Maria Cecilie', 'Hald'],
    ['A. Holm', 'A.', 'Holm'],
    ['J. P. Holm', 'J. P.', 'Holm'],
    ['Holm, Anna', 'Anna', 'Holm'],
    ['Holm Anna', 'Holm', 'Anna'],
    ['Anna', 'Anna', ''],
    ['', '', '']
  ])('is split with doubt, so that somebody looks: %j', (name, givenName, familyName) => {
    const { confidence, ...parts } = splitName(name)
    expect(parts).toEqual({ givenName, familyName })
    expect(confidence).toBeLessThan(0.7)
  })

  it('is never given words that it does not have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        const { givenName, familyName, confidence } = splitName(name)
        const source = name.normalize('NFC').replace(/\s+/g, ' ')
        for (const word of [...givenName.split(' '), ...familyName.split(' ')]) expect(source).toContain(word)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      })
    )
  })
})
