import { describe, expect, it } from 'vitest'
import { packList, unpackList } from '#shared/rules/packed-list.ts'
import fc from '../../support/fast-check.ts'

describe('Several texts in one cell', () => {
  it.each([
    ['øst, presse', ['øst', 'presse']],
    ['øst;presse | nord\nsyd', ['øst', 'presse', 'nord', 'syd']],
    ['* myContacts ::: Kunder', ['* myContacts', 'Kunder']],
    ['"Sundhed, børn", øst', ['Sundhed, børn', 'øst']],
    ['5" skærm, "ny" ven', ['5" skærm', '"ny" ven']],
    [' ; ,', []]
  ])('are read as other programs pack them: %s', (cell, texts) => {
    expect(unpackList(cell)).toEqual(texts)
  })

  it('come back as they were, whatever they hold', () => {
    const text = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('"', ';', ',', '|', ':::', ' ', '\n', 'a') }))
      .filter((each) => each !== '')
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        expect(unpackList(packList(texts))).toEqual(texts)
      }),
      { numRuns: 2000 }
    )
  })
})
