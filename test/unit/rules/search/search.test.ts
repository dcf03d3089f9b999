import { describe, expect, it } from 'vitest'
import { fold, foldWords } from '#shared/rules/fold.ts'
import { excerptOf, marksOf, nameRank, searchedWords } from '#shared/rules/search/found-words.ts'
import { oneSlipAway } from '#shared/rules/search/one-slip.ts'
import fc from '../../../support/fast-check.ts'

const marked = (text: string, query: string) => marksOf(text, searchedWords(query)).map(([from, to]) => text.slice(from, to))
const danish = fc.string({ unit: fc.constantFrom(...'aåæøoeAÅØÆnsrdtülkmé -,.'), maxLength: 30 })

describe('A mark', () => {
  it.each([
    ['Åse Ærø-Sørensen', 'aase', ['Åse']],
    ['Kirsten Aaseby', 'aase', ['Aase']],
    ['Aaserup Kommune', 'åse', ['Aase']],
    ['Søren Møller', 'soerensen moel', ['Møl']],
    ['Patientforeningen', 'forening', ['forening']],
    ['Åse Åse', 'ase', ['Åse', 'Åse']],
    ['Müller', 'mull', ['Müll']],
    ['André', 'andre', ['André']],
    ['Bo Ek', 'xy', []]
  ])('in %s for %s is as it is spelled there', (text, query, expected) => expect(marked(text, query)).toEqual(expected))

  it('stands in order, touches no other, and is what was asked for', () => {
    fc.assert(
      fc.property(danish, danish, (text, query) => {
        const words = foldWords(query)
        let last = 0
        for (const [from, to] of marksOf(text, words)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          const inside = fold(text.slice(from, to))
          expect(words.some((word) => inside.includes(word) || word.includes(inside))).toBe(true)
          last = to
        }
        expect(last).toBeLessThanOrEqual(text.length)
      })
    )
  })
})

describe('The words that are searched', () => {
  it.each([
    ['Åse Møller', ['ase', 'moller']],
    ['20 12 34 56', ['20123456']],
    ['+45 20 12 34 56', ['4520123456']],
    ['1234', ['1234']],
    ['12 3', ['12', '3']],
    ['CVR 12345678', ['cvr', '12345678']],
    ['>', []]
  ])('of %s', (text, words) => expect(searchedWords(text)).toEqual(words))
})

describe('A name', () => {
  it('ranks as it was typed before whole words, beginnings, insides and all else', () => {
    const rank = (name: string) => nameRank(fold(name), foldWords('bo ek'))
    expect(['Bo Ek', 'Ek, Bo', 'Bodil Ekman', 'Rambo Beek', 'Anna Holm'].map(rank)).toEqual([0, 1, 2, 3, 4])
  })
})

describe('An excerpt', () => {
  const long = `${'Der var meget at tale om. '.repeat(20)}Havnefogeden ringer igen. ${'Og så videre. '.repeat(20)}`

  it('holds what was found, whole words, and says where it was cut', () => {
    const excerpt = excerptOf(long, foldWords('havnefoged'))
    expect(excerpt).toMatch(/^… .*Havnefogeden.* …$/)
    expect(excerpt.length).toBeLessThan(100)
    for (const word of excerpt.replaceAll('…', '').trim().split(' ')) expect(long.split(' ')).toContain(word)
  })

  it('of a short text is the text, in one line', () => expect(excerptOf('Kort\nnote', ['kort'])).toBe('Kort note'))
})

describe('One slip of the finger', () => {
  it('is a letter too many, too few, another one, or two that changed places', () => {
    const near = oneSlipAway('lundhol')
    for (const meant of ['lundholt', 'xlundhol', 'lundho', 'lundhot', 'ulndhol', 'lundohl']) expect(near).toContain(meant)
    for (const other of ['lundhol', 'lundholtt', 'undlhol', 'lunhold']) expect(near).not.toContain(other)
  })

  it('is forgiven neither in short words nor in numbers', () => {
    expect([...oneSlipAway('abo'), ...oneSlipAway('1234')]).toEqual([])
  })
})
