import { describe, expect, it } from 'vitest'
import { readVCards, vCardsAsSource, writeVCards } from '#main/formats/vcard/index.ts'
import fc from '../../../support/fast-check.ts'
import { problemsOf } from './cards.ts'
import { anyCard, anyText } from './random-cards.ts'

/** Reads as the program does, to the end; gives what was made of it. */
function readThrough(bytes: Uint8Array) {
  const file = readVCards(bytes)
  const source = vCardsAsSource(file)
  for (const version of ['3.0', '4.0'] as const)
    expect(readVCards(Buffer.from(writeVCards(file.cards, version))).cards).toHaveLength(file.cards.length)
  return source
}

const piece = fc.oneof(
  fc.constantFrom(
    'BEGIN:VCARD\r\n',
    'END:VCARD\n',
    'VERSION:2.1\n',
    'FN:',
    'N;',
    'PHOTO;ENCODING=b:',
    'NOTE;QUOTED-PRINTABLE:',
    '=\n',
    ' ',
    '\n',
    '=C3',
    'AGENT:\n',
    'item1.',
    '"',
    ';',
    'X-ABLABEL:a\n'
  ),
  fc.string({ maxLength: 5 })
)

describe('A file of cards', () => {
  it('of whatever bytes is read or told of, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const { problems, loose, partners } = readThrough(bytes)
        const text = Buffer.from(bytes)
          .toString('latin1')
          .replace(/[\s\0]/g, '')
        if (text !== '' && loose.length + partners.length === 0 && bytes.length > 4) expect(problems).not.toEqual([])
      })
    )
  })

  it('put together from what cards are made of never throws, nor does what is written of it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        readThrough(Buffer.from(`BEGIN:VCARD\n${pieces.join('')}`))
      }),
      { numRuns: 1000 }
    )
  })

  it('that was cut off anywhere tells which card is not closed', () => {
    fc.assert(
      fc.property(anyCard, fc.nat(), (card, at) => {
        const text = writeVCards([{ ...card, fn: 'Bo' }], '3.0')
        const cut = text.slice(0, 13 + (at % (text.length - 13 - 'END:VCARD\r\n'.length)))
        expect(readThrough(Buffer.from(cut)).problems.map(({ code, line }) => `${line} ${code}`)).toContain('1 card.not-closed')
      })
    )
  })

  it('keeps every other card when one line of it is broken', () => {
    fc.assert(
      fc.property(anyText, (noise) => {
        const line = noise.replace(/[\r\n:]/g, '')
        const { loose } = readThrough(
          Buffer.from(
            `BEGIN:VCARD\nFN:Bo Holm\nN:Holm;Bo\n!${line}\nEMAIL:bo@alfa.example\nEND:VCARD\nBEGIN:VCARD\nFN:Ea Friis\nEND:VCARD\n`
          )
        )
        expect(loose.map(({ name, emails }) => [name.value, emails.length])).toEqual([
          ['Bo Holm', 1],
          ['Ea Friis', 0]
        ])
      })
    )
  })

  it.each([
    ['a card that never ends', ['BEGIN:VCARD', 'FN:A', 'BEGIN:VCARD', 'FN:B', 'END:VCARD'], ['1 card.not-closed']],
    ['an end without a card', ['END:VCARD'], ['1 card.broken-line']],
    ['text around the cards', ['Hej', 'Bo', 'BEGIN:VCARD', 'FN:A', 'END:VCARD', 'Hilsen'], ['1 card.broken-line', '6 card.broken-line']],
    ['a line without a colon', ['BEGIN:VCARD', 'FN:A', 'hvad', 'END:VCARD'], ['3 card.broken-line']],
    ['a name with blanks', ['BEGIN:VCARD', 'FN:A', 'E MAIL:b', 'END:VCARD'], ['3 card.broken-line']],
    ['a picture that is none', ['BEGIN:VCARD', 'FN:A', 'PHOTO;ENCODING=b:???', 'END:VCARD'], ['3 card.broken-value']],
    ['an encoding that breaks off', ['BEGIN:VCARD', 'FN;QUOTED-PRINTABLE:A=C', 'END:VCARD'], ['2 card.broken-value']],
    [
      'another thing within the card',
      ['BEGIN:VCARD', 'FN:A', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCARD'],
      ['3 card.broken-line', '4 card.broken-line']
    ]
  ])('tells the line of %s', (_what, lines, problems) => {
    expect(problemsOf(...lines)).toEqual(problems)
  })

  it('tells what a card says that names nobody', () => {
    const { problems } = readThrough(Buffer.from('BEGIN:VCARD\nVERSION:3.0\nFN:\nADR:;;Kajen 4;;;;\nEND:VCARD\n'))
    expect(problems).toEqual([{ line: 1, column: null, code: 'card.nobody', severity: 'error', value: 'ADR:;;Kajen 4;;;;' }])
  })

  it('that slipped into a card is told line by line, and from the hundredth line on together', () => {
    const { problems } = readVCards(Buffer.from(`BEGIN:VCARD\nFN:Bo\n${'x\n'.repeat(5000)}END:VCARD\n`))
    expect(problems).toHaveLength(100)
    expect(problems.at(-1)).toMatchObject({ line: 102, value: expect.stringMatching(/^x\nx\n.*…$/s) })
  })

  it.each([
    ['cards', 'BEGIN:VCARD\nEND:VCARD\n'.repeat(200_001)],
    ['lines', '\n'.repeat(5_000_001)]
  ])('of more %s than an address book has is refused', (_what, text) => {
    expect(() => readVCards(Buffer.from(text))).toThrow(expect.objectContaining({ code: 'import.too-many-rows' }))
  })

  it.each([
    [
      '5,000 cards',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Søren Holm\r\nN:Holm;Søren;;;\r\nEMAIL:s@alfa.example\r\nEND:VCARD\r\n'.repeat(5000),
      5000
    ],
    ['a line of 10 MB', `BEGIN:VCARD\nFN:Bo\nNOTE:${'\\'.repeat(10_000_000)}\nEND:VCARD`, 1],
    ['a line folded without end', `BEGIN:VCARD\nFN:Bo\nNOTE:x\n${' y\n'.repeat(300_000)}END:VCARD`, 1],
    ['an encoding folded without end', `BEGIN:VCARD\nFN:Bo\nNOTE;QUOTED-PRINTABLE:x\n${' y\n'.repeat(300_000)}END:VCARD`, 1],
    ['an encoding broken without end', `BEGIN:VCARD\nFN:Bo\nNOTE;QUOTED-PRINTABLE:x=\n${'y=\n'.repeat(300_000)}END:VCARD`, 1],
    ['parameters without end', `BEGIN:VCARD\nFN:Bo\nTEL${';TYPE=a'.repeat(100_000)}:1\nEND:VCARD`, 1],
    ['cards within cards', `BEGIN:VCARD\nFN:Bo\n${'AGENT:\nBEGIN:VCARD\n'.repeat(20_000)}`, 1]
  ])(
    'with %s is read in a few seconds',
    (_what, text, cards) => {
      expect(readThrough(Buffer.from(text)).loose).toHaveLength(cards)
    },
    20_000
  )
})
