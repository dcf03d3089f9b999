import type { CardAddress, CardPhoto, CardPoint, VCardToWrite } from '#main/formats/vcard/index.ts'
import fc from '../../../support/fast-check.ts'

/** Texts that are hard to write: signs that separate, escape, fold or take several octets, and whatever else there is. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'æ',
        'Ø',
        ' ',
        '  ',
        ';',
        ',',
        ':',
        '\\',
        '\\n',
        '\n',
        '\r\n',
        '"',
        '=',
        '=C3',
        'x'.repeat(80),
        '👩‍👩‍👧',
        '\t',
        'BEGIN:VCARD'
      ),
      {
        maxLength: 40
      }
    )
    .map((parts) => parts.join(''))
)
/** A value that is the same when it was read again: line breaks are one sign, nothing surrounds it. */
const text = anyText.map((value) => value.replace(/\r\n?/g, '\n').trim())
const word = text.map((value) => value.replace(/\s+/g, ' ').trim())
const filled = text.filter((value) => value !== '')
const filledWord = word.filter((value) => value !== '')
const some = <Value>(values: fc.Arbitrary<Value>) => fc.array(values, { maxLength: 3 })

const types = fc.uniqueArray(fc.constantFrom('home', 'work', 'cell', 'voice', 'x-egen'), { maxLength: 2 })
const beside = { types, label: fc.oneof(fc.constant(''), filledWord) }
const point = (value: fc.Arbitrary<string>) =>
  some(fc.record({ value, ...beside })).map((points): CardPoint[] => points.map((one, index) => ({ ...one, preferred: index === 1 })))
const address = fc
  .record({ poBox: word, extended: text, street: filled, city: word, region: word, postalCode: word, country: word, ...beside })
  .map((one): CardAddress => ({ ...one, preferred: false }))
const photo: fc.Arbitrary<CardPhoto> = fc.oneof(
  fc
    .uint8Array({ maxLength: 300 })
    .map((bytes) => ({ type: 'image/png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...bytes]), url: '' })),
  fc.constant({ type: 'image/jpeg', bytes: null, url: 'https://alfa.example/a;b,c.jpg' })
)
const two = (number: number): string => String(number).padStart(2, '0')
const day = fc.tuple(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
const birthday = fc.oneof(
  fc.constant(''),
  day.map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`),
  day.map(([, month, date]) => `--${two(month)}-${two(date)}`),
  filledWord.filter((value) => !/\d/.test(value))
)

export const anyCard: fc.Arbitrary<VCardToWrite> = fc.record({
  uid: fc.oneof(
    fc.constant(''),
    fc.uuid(),
    fc.uuid().map((id) => `urn:uuid:${id}`),
    filledWord
  ),
  kind: fc.constantFrom('individual', 'org', 'group'),
  fn: filled,
  n: fc.oneof(fc.constant(null), fc.tuple(filledWord, word, word, word, word)),
  nicknames: some(filledWord),
  org: some(filledWord),
  titles: some(filled),
  roles: some(filled),
  emails: point(fc.emailAddress()),
  tels: point(fc.constantFrom('+4512345678', '12 34 56 78', '112', '+45 12 34 56 78 ext. 12')),
  addresses: some(address),
  urls: point(fc.webUrl()),
  notes: some(filled),
  birthday,
  categories: some(filledWord),
  rev: fc.constantFrom('', '2024-03-12T10:15:00Z'),
  photos: some(photo),
  extras: fc.subarray(['X-A;TYPE=b:c\\, d', 'item1.IMPP:xmpp:bo@alfa.example', 'item1.X-ABLabel:Chat', 'TZ:-0500'])
})
