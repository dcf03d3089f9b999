import { describe, expect, it } from 'vitest'
import { readPartnerPage } from '#main/formats/partner-page/index.ts'
import fc from '../../support/fast-check.ts'
import { accountOf, wordsOf } from './account.ts'
import { isAppError } from './app-error.ts'
import { madePages } from './made-pages.ts'
import { outline } from './outline.ts'

/** The seed is fixed: a page made by chance can be one that nobody could read. */
const runs = { seed: 404, numRuns: 150 }

describe('A page made by chance', () => {
  it('is read as it was meant, in every language and layout', () => {
    fc.assert(
      fc.property(madePages, ({ text, partners }) => {
        const expected = partners.map(({ name, statement, contacts }) => ({
          name,
          statement,
          contacts: contacts.map((person) => [
            person.name,
            person.title,
            person.email ? [person.email] : [],
            person.phone ? [person.phone.e164] : []
          ])
        }))
        expect(
          outline(readPartnerPage({ kind: 'text', content: text })).map(({ name, statement, contacts }) => ({ name, statement, contacts }))
        ).toEqual(expected)
      }),
      runs
    )
  })

  it('says the same as text and as a web page', () => {
    fc.assert(
      fc.property(madePages, ({ text, html }) => {
        expect(outline(readPartnerPage({ kind: 'html', content: html }))).toEqual(outline(readPartnerPage({ kind: 'text', content: text })))
      }),
      runs
    )
  })
})

/** Lines with a word of their own, in the shapes that pages are made of. */
const oddLine = fc.tuple(fc.integer({ min: 1000, max: 999999 }), fc.nat(11)).map(([number, shape]) => {
  const word = `Ord${number}`
  const shapes = [
    word,
    `${word} Hansen`,
    `Kontakt: ${word} Holm`,
    `${word} følger senere, når vi ved, hvem der er det.`,
    `Direktør i ${word}`,
    `Anna Holm (${word}), ${word.toLowerCase()}@x.example, tlf. 20 00 12 34`,
    `www.${word.toLowerCase()}.example og www.andet${number}.example`,
    `• ${word} og ${word}a   • ${word}b`,
    `| ${word} | ${word}a | ${word}b |`,
    `${word}:`,
    `Adresse: ${word}vej 1, 8000 Aarhus`,
    `”${word}`
  ]
  return shapes[shape] ?? word
})

/** Pages with their lines in disorder, some of them twice, some replaced by anything at all. */
const disordered = fc
  .tuple(madePages, fc.array(fc.oneof(oddLine, fc.string({ unit: 'grapheme', maxLength: 60 })), { maxLength: 20 }), fc.nat())
  .map(([{ text }, extra, turn]) => {
    const lines = text.split('\n')
    for (const [index, line] of extra.entries()) lines.splice(((index + 1) * (turn + 7)) % lines.length, index % 2, line)
    return lines.join('\n')
  })

describe('Whatever is read', () => {
  it('leaves no word of the page out, and adds none', () => {
    fc.assert(
      fc.property(disordered, (text) => {
        const draft = readOrNull(text)
        if (draft === null) return
        const { read, left } = accountOf(draft)
        const source = new Set(wordsOf(text))
        expect([...read].filter((word) => !source.has(word))).toEqual([])
        expect([...source].filter((word) => !read.has(word) && !left.has(word))).toEqual([])
      }),
      { ...runs, numRuns: 300 }
    )
  })

  it('ends in a draft or in one of two errors', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }), disordered)
    fc.assert(
      fc.property(anything, fc.constantFrom('text' as const, 'html' as const), (content, kind) => void readOrNull(content, kind)),
      { numRuns: 300 }
    )
  })

  it.each([
    'a',
    '1',
    ' ',
    '\n',
    '@',
    '(',
    '”',
    '•',
    '.',
    '-',
    '\t',
    '<',
    '&',
    '|',
    '+',
    '\u00a0',
    '\u0000',
    'é',
    'a.',
    '1 ',
    'a@',
    '“a” ',
    ': '
  ])('ends within two seconds for a megabyte of %j', (sign) => {
    const content = sign.repeat(Math.ceil(1_000_000 / sign.length))
    for (const kind of ['text', 'html'] as const) {
      const start = process.cpuUsage()
      readOrNull(content, kind)
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000)
    }
  })
})

function readOrNull(content: string, kind: 'text' | 'html' = 'text') {
  try {
    return readPartnerPage({ kind, content })
  } catch (error) {
    if (isAppError(error, 'import.empty', 'import.no-partner-found')) return null
    throw error
  }
}
