import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/model/language.ts'
import { type Addressee, salutation } from '#shared/rules/salutation.ts'
import fc from '../../support/fast-check.ts'

const person = (givenName: string, familyName = 'Holm', override?: string): Addressee => ({
  givenName,
  familyName,
  ...(override === undefined ? {} : { override })
})

describe('A letter', () => {
  it.each<[string, Language, Addressee[], string, string]>([
    ['one person', 'da', [person('Anna')], 'Havnens Venner', 'Kære Anna'],
    ['one person', 'en', [person('Anna')], 'Havnens Venner', 'Dear Anna'],
    ['two people', 'da', [person('Anna'), person('Bo')], 'Havnens Venner', 'Kære Anna og Bo'],
    ['two people', 'en', [person('Anna'), person('Bo')], 'Havnens Venner', 'Dear Anna and Bo'],
    ['three people', 'da', [person('Anna'), person('Bo'), person('Cecilie')], '', 'Kære Anna, Bo og Cecilie'],
    ['three people', 'en', [person('Anna'), person('Bo'), person('Cecilie')], '', 'Dear Anna, Bo and Cecilie'],
    ['a nameless person', 'da', [person('', '')], 'Havnens Venner', 'Til Havnens Venner'],
    ['a nameless person', 'en', [person('', '')], 'Havnens Venner', 'To Havnens Venner'],
    ['nobody in particular', 'da', [], 'Havnens Venner', 'Til Havnens Venner'],
    ['a family name alone', 'da', [person('', 'Holm')], 'Havnens Venner', 'Til Havnens Venner'],
    ['a family name without an organisation', 'da', [person('', 'Holm')], ' ', 'Kære Holm'],
    ['nothing at all', 'da', [person(' ', '')], '', 'Goddag'],
    ['nothing at all', 'en', [], '', 'Hello'],
    ['a named and a nameless person', 'da', [person('Anna'), person('', '')], 'Havnens Venner', 'Kære Anna'],
    [
      'two of the same given name',
      'da',
      [person('Anna', 'Holm'), person('Anna', 'Bang'), person('Bo')],
      '',
      'Kære Anna Holm, Anna Bang og Bo'
    ],
    ['a person with a wish', 'da', [person('Anna', 'Holm', 'Kære dr. Holm')], 'Havnens Venner', 'Kære dr. Holm'],
    ['a nameless person with a wish', 'en', [person('', '', 'Dear editors')], '', 'Dear editors'],
    ['an empty wish', 'da', [person('Anna', 'Holm', '  ')], '', 'Kære Anna'],
    ['a wish among several', 'da', [person('Anna', 'Holm', 'Kære dr. Holm'), person('Bo')], '', 'Kære Anna og Bo'],
    ['untidy names', 'da', [person(' Anna\n Marie ')], '', 'Kære Anna Marie']
  ])('to %s greets in %s', (_, language, names, organisation, expected) =>
    expect(salutation({ names, organisation, language })).toBe(expected)
  )

  const name = fc.constantFrom('', ' ', '\n', 'Anna', 'Bo', 'Åse ', '\tØjvind')
  const addressee = fc.record(
    { givenName: name, familyName: name, override: fc.option(fc.constantFrom('', ' ', 'Kære dr. Holm')) },
    { requiredKeys: ['givenName', 'familyName'] }
  )

  it('always greets somebody, on one tidy line', () =>
    fc.assert(
      fc.property(fc.array(addressee, { maxLength: 4 }), name, fc.constantFrom('da', 'en'), (names, organisation, language) => {
        const line = salutation({ names, organisation, language })
        expect(line).toMatch(/^((Kære|Til|Dear|To) \S.*\S|Goddag|Hello)$/)
        expect(line).not.toMatch(/undefined|null|\s\s|[\n\t]| ,/)
      }),
      { numRuns: 1000 }
    ))
})
