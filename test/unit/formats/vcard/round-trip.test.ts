import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { readVCards, type VCard, type VCardToWrite, writeVCards } from '#main/formats/vcard/index.ts'
import fc from '../../../support/fast-check.ts'
import { cardOf } from './cards.ts'
import { anyCard } from './random-cards.ts'

const versions = ['3.0', '4.0'] as const

const read = (text: string) => readVCards(Buffer.from(text))

/** What the card said, without where it stood. */
function said(card: VCard | undefined): unknown {
  if (!card) return null
  const { version: _version, members: _members, lines: _lines, from: _from, to: _to, ...rest } = card
  const placeless = <Point extends { line: number }>(points: readonly Point[]) => points.map(({ line: _line, ...point }) => point)
  return { ...rest, emails: placeless(card.emails), tels: placeless(card.tels), urls: placeless(card.urls) }
}

/** Half a sign of two cannot be written. */
const asWritten = (card: VCardToWrite): unknown =>
  JSON.parse(
    JSON.stringify(card, (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value)),
    (_key, value) => value
  )

describe.each(versions)('A card of version %s', (version) => {
  it('is the same when it was written and read again', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { minLength: 1, maxLength: 3 }), (cards) => {
        const file = read(writeVCards(cards, version))
        expect(file.problems).toEqual([])
        expect(file.cards.map((card) => JSON.parse(JSON.stringify(said(card))))).toEqual(cards.map(asWritten))
      }),
      { numRuns: 300 }
    )
  })

  it('has CRLF, lines of at most 75 octets, and no sign cut in two', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const text = writeVCards([card], version)
        const wellFormed = text.isWellFormed()
        expect(text.endsWith('END:VCARD\r\n')).toBe(true)
        for (const line of text.slice(0, -2).split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/)
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          // A sign cut in two by the fold would leave a half at the end of a line and one at the start of the next.
          if (wellFormed) expect(line.isWellFormed()).toBe(true)
        }
      })
    )
  })

  it('says the same to an independent strict reader', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        // ical.js takes the separator after an escaped backslash for an escaped one.
        fc.pre(!card.addresses.some((one) => Object.values(one).some((part) => typeof part === 'string' && part.endsWith('\\'))))
        const component = new ICAL.Component(ICAL.parse(writeVCards([card], version)))
        const values = (name: string) => component.getAllProperties(name).map((property) => property.getFirstValue())
        expect(values('version')).toEqual([version])
        expect(values('fn')).toEqual([card.fn.toWellFormed()])
        expect(values('email')).toEqual(card.emails.map(({ value }) => value))
        expect(values('tel')).toEqual(card.tels.map(({ value }) => value))
        expect(values('adr').map((parts) => (parts as unknown as string[]).map(String))).toEqual(
          card.addresses.map((one) =>
            [one.poBox, one.extended, one.street, one.city, one.region, one.postalCode, one.country].map((part) => part.toWellFormed())
          )
        )
        expect(values('title')).toEqual(card.titles.map((title) => title.toWellFormed()))
      })
    )
  })
})

describe('What a version has no property for', () => {
  const extras = ['GENDER:F', 'LABEL:Kajen 4', 'LOGO;ENCODING=b;TYPE=PNG:QUJD', 'BEGIN:VEVENT', 'VERSION:2.1', 'ikke en linje']
  const written = (version: '3.0' | '4.0') =>
    writeVCards([{ ...cardOf('FN:Bo'), extras }], version)
      .split('\r\n')
      .slice(3, -2)

  it('goes along under X-, and files stand as the version has them', () => {
    expect(written('3.0')).toEqual(['FN:Bo', 'N:;;;;', 'X-GENDER:F', 'LABEL:Kajen 4', 'LOGO;ENCODING=b;TYPE=PNG:QUJD'])
    expect(written('4.0')).toEqual(['FN:Bo', 'GENDER:F', 'X-LABEL:Kajen 4', 'LOGO:data:image/png;base64,QUJD'])
  })
})

describe('A card without a name', () => {
  it('is written under what else it could be called', () => {
    const fn = (...lines: string[]) => /^FN:(.*)$/m.exec(writeVCards([cardOf(...lines)], '4.0'))?.[1]?.trim()
    expect(fn('N:Holm;Bo;;Dr.;')).toBe('Dr. Bo Holm')
    expect(fn('ORG:Alfa')).toBe('Alfa')
    expect(fn('EMAIL:bo@alfa.example')).toBe('bo@alfa.example')
  })
})
