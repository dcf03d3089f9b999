import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FilterCondition, FilterNode } from '#shared/model/filter.ts'
import type { Language } from '#shared/model/language.ts'
import { organisationTypes } from '#shared/model/organisation-type.ts'
import { parseFilter } from '#shared/rules/filter/parse.ts'
import { printFilter } from '#shared/rules/filter/print.ts'
import { foldWords } from '#shared/rules/fold.ts'

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
const hasWords = (text: string) => foldWords(text).length > 0

const signs = fc.constantFrom(...`aæøåé15 -_.,:;|()<>=/\\"“”„'&@`, '..', ' - ', 'type:', 'har:', '://')
const anyText = fc
  .oneof(
    fc.array(signs, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ minLength: 1, unit: 'grapheme' })
  )
  .map(tidy)
  .filter((text) => text !== '')

const condition: fc.Arbitrary<FilterCondition> = fc.oneof(
  anyText.filter(hasWords).map((text) => ({ kind: 'text', text, phrase: true }) as const),
  fc
    .constantFrom('anna', 'Holm,', 'Anne-Lise', '12:30', 'https://havn.example', 'ph.d.', 'A/S', 'O’Brien')
    .map((text) => ({ kind: 'text', text, phrase: false }) as const),
  fc.constantFrom(...organisationTypes).map((value) => ({ kind: 'equals', field: 'organisationType', value }) as const),
  anyText.map((value) => ({ kind: 'equals', field: 'tag', value }) as const),
  fc.record({ kind: fc.constant('present' as const), field: fc.constantFrom('email', 'phone', 'web'), present: fc.boolean() })
)

/** One condition stands for itself; anything else is an and. */
const where: fc.Arbitrary<FilterNode> = fc
  .array(condition, { maxLength: 6 })
  .map((nodes) => (nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { kind: 'and', nodes }))

describe('A printed filter', () => {
  it.each<[Language]>([['da'], ['en']])('reads back as the same tree in %s', (language) =>
    fc.assert(
      fc.property(where, (node) => {
        const filter = { version: 1, where: node } as const
        expect(parseFilter(printFilter(filter, language), language)).toEqual({ ok: true, filter })
      }),
      { numRuns: 1000 }
    )
  )

  it.each<[Language, string]>([
    ['da', 'anna "bo holm" type:kommune tag:sundhed tag:"børn, unge" har:email mangler:telefon'],
    ['en', 'anna "bo holm" type:municipality tag:sundhed tag:"børn, unge" has:email missing:phone']
  ])('uses the names of the language %s', (language, expected) => {
    const parsed = parseFilter('anna "bo holm" type:kommune tag:sundhed tag:"børn, unge" has:mail lacks:tlf')
    expect(parsed.ok && printFilter(parsed.filter, language)).toBe(expected)
  })

  it('quotes a text that would not be one word', () =>
    expect(printFilter({ version: 1, where: { kind: 'text', text: 'type:kommune', phrase: false } }, 'da')).toBe('"type:kommune"'))

  it.each(['da', 'en'] as const)('never fails on what people type, in %s', (language) =>
    fc.assert(
      fc.property(fc.array(fc.oneof(signs, fc.string()), { maxLength: 10 }), (parts) => {
        const text = parts.join('')
        const parsed = parseFilter(text, language)
        if (parsed.ok) expect(parseFilter(printFilter(parsed.filter, language), language)).toEqual(parsed)
        else expect(text.startsWith(parsed.error.part, parsed.error.column - 1)).toBe(true)
      }),
      { numRuns: 2000 }
    )
  )
})
