import { describe, expect, it } from 'vitest'
import { readVCards } from '#main/formats/vcard/index.ts'
import { cardOf, problemsOf } from './cards.ts'

const latin = (text: string) => readVCards(Buffer.from(text, 'latin1')).cards[0]
const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)))

describe('A birthday', () => {
  it.each([
    ['19850415', '1985-04-15'],
    ['1985-04-15', '1985-04-15'],
    ['1985-4-5', '1985-04-05'],
    ['1985-04-15T00:00:00Z', '1985-04-15'],
    ['19531015T231000Z', '1953-10-15'],
    ['15.04.1985', '1985-04-15'],
    ['15/4/1985', '1985-04-15'],
    ['4/15/1985', '1985-04-15'],
    ['--0415', '--04-15'],
    ['--04-15', '--04-15'],
    ['--0229', '--02-29'],
    ['1604-04-15', '--04-15'],
    ['0000-04-15', '--04-15'],
    ['0000-00-00', ''],
    ['04/05/1985', '04/05/1985'],
    ['1985-02-30', '1985-02-30'],
    ['1985', '1985']
  ])('written %s is read as %s', (written, read) => {
    expect(cardOf(`BDAY:${written}`).birthday).toBe(read)
  })

  it('has no year where Apple says that it is left out', () => {
    expect(cardOf('BDAY;X-APPLE-OMIT-YEAR=1900:1900-04-15').birthday).toBe('--04-15')
  })

  it('that is no day is told, unless it says that it is text', () => {
    const card = (line: string) => problemsOf('BEGIN:VCARD', 'FN:Bo', line, 'END:VCARD')
    expect(card('BDAY:1985-02-30')).toEqual(['3 card.broken-value'])
    expect(card('BDAY;VALUE=text:omkring 1800')).toEqual([])
    expect(card('BDAY:1985-04')).toEqual([])
  })
})

describe('Letters', () => {
  it('come in the charset of their property, in one file', () => {
    const card = readVCards(
      bytes(
        'BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=ISO-8859-1:S',
        [0xf8],
        'ren\r\nTITLE;CHARSET=UTF-8:B',
        [0xc3, 0xa6],
        'k\r\nROLE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:=D8\r\nNOTE:',
        [0xc5, 0x72, 0x93, 0x94],
        '\r\nNICKNAME;CHARSET=SHIFT_JIS:',
        [0x83, 0x5c],
        '\r\nEND:VCARD'
      )
    ).cards[0]
    expect([card?.fn, card?.titles, card?.roles, card?.notes, card?.nicknames]).toEqual(['Søren', ['Bæk'], ['Ø'], ['År“”'], ['ソ']])
  })

  it('of a charset that nobody knows, or that is not the one named, are guessed', () => {
    expect(latin('BEGIN:VCARD\nFN;CHARSET=X-NONE:S\u00f8ren\nTITLE;CHARSET=UTF-8:\u00c6ble\nEND:VCARD')).toMatchObject({
      fn: 'Søren',
      titles: ['Æble']
    })
  })

  it('cut in two by a fold are put together again', () => {
    expect(readVCards(bytes('BEGIN:VCARD\r\nFN:S', [0xc3], '\r\n ', [0xb8], 'ren\r\nEND:VCARD')).cards[0]?.fn).toBe('Søren')
  })

  it.each(['utf-16le', 'utf-16be', 'utf-8'] as const)('are read from a file in %s with a mark', (encoding) => {
    const text = '\ufeffBEGIN:VCARD\r\nFN:Åse\r\nEND:VCARD\r\n'
    const little = Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'utf16le')
    expect(readVCards(encoding === 'utf-16be' ? little.swap16() : little).cards[0]?.fn).toBe('Åse')
  })

  it.each(['le', 'be'])('are read from a file in UTF-16 (%s) without a mark', (order) => {
    const little = Buffer.from('BEGIN:VCARD\nFN:Åse\nEND:VCARD\n', 'utf16le')
    expect(readVCards(order === 'be' ? little.swap16() : little).cards[0]?.fn).toBe('Åse')
  })
})

describe('A folded line', () => {
  it.each([
    ['by a blank', 'NOTE:en\r\n  to', 'en to'],
    ['by a tab', 'NOTE:en\r\n\t to', 'en to'],
    ['as quoted-printable', 'NOTE;QUOTED-PRINTABLE:en =\r\nto=\r\n tre', 'en to tre'],
    ['twice over', 'NOTE;ENCODING=QUOTED-PRINTABLE:en =\r\n to=\r\n  tre', 'en to tre'],
    ['within a letter', 'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=\r\n =A6', 'æ'],
    ['without any sign of it', 'NOTE;ENCODING=QUOTED-PRINTABLE:en =C3=A6\r\n=C3=B8 to', 'en æø to'],
    ['with a blank after the equals sign', 'NOTE;ENCODING=QUOTED-PRINTABLE:en= \r\nto', 'ento'],
    ['by CRCRLF', 'NOTE:en\r\r\n  to', 'en to']
  ])('%s is one line again', (_how, lines, note) => {
    expect(cardOf(lines).notes).toEqual([note])
  })

  it('of version 2.1 keeps the blank it was broken at, but a full line was broken inside a word', () => {
    const full = `NOTE:${'x'.repeat(70)}`
    expect(cardOf('VERSION:2.1', 'NOTE:et ord', ' og et til').notes).toEqual(['et ord og et til'])
    expect(cardOf('VERSION:2.1', full, ' y').notes).toEqual([`${'x'.repeat(70)}y`])
  })

  it('does not take the end of the card for its continuation', () => {
    expect(cardOf('FN:Bo', 'NOTE;ENCODING=QUOTED-PRINTABLE:en=').notes).toEqual(['en'])
  })
})

describe('A property', () => {
  it('has its escapes resolved, also those that need not be', () => {
    expect(cardOf('NOTE:a\\nb\\Nc\\, d\\; e\\\\ f\\x', 'URL:https\\://alfa.example', 'ORG:A\\;B;C\\, D')).toMatchObject({
      notes: ['a\nb\nc, d; e\\ f\\x'],
      urls: [{ value: 'https://alfa.example' }],
      org: ['A;B', 'C, D']
    })
  })

  it('is preferred by the bare word, the type, PREF=1 or the least of its numbers', () => {
    const preferred = (...lines: string[]) => cardOf(...lines).tels.map(({ preferred: is }) => is)
    expect(preferred('TEL;CELL;PREF:1', 'TEL;HOME:2')).toEqual([true, false])
    expect(preferred('TEL;type=CELL;type=pref:1', 'TEL:2')).toEqual([true, false])
    expect(preferred('TEL;TYPE="work,pref":1', 'TEL:2')).toEqual([true, false])
    expect(preferred('TEL;PREF=50:1', 'TEL;PREF=2:2')).toEqual([false, true])
    expect(preferred('TEL;PREF=x:1', 'TEL:2')).toEqual([false, false])
  })

  it('may have quotes in its parameters, closed or not', () => {
    expect(cardOf('EMAIL;X-A="a;b:c";TYPE=work:bo@alfa.example').emails).toMatchObject([{ value: 'bo@alfa.example', types: ['work'] }])
    expect(cardOf('EMAIL;X-A=5";TYPE=work:bo@alfa.example').emails).toMatchObject([{ value: 'bo@alfa.example', types: ['work'] }])
  })

  it('is called what the label of its group says, whatever the case', () => {
    expect(cardOf('ITEM1.TEL:12345678', 'item1.X-ABLABEL:_$!<Mobile>!$_').tels).toMatchObject([{ value: '12345678', label: 'Mobile' }])
  })

  it('loses the marks of direction that phones put around numbers', () => {
    expect(cardOf('TEL:\u202a+45 12 34 56 78\u202c').tels).toMatchObject([{ value: '+45 12 34 56 78' }])
  })

  it('of a name in one part of version 2.1 keeps its comma, and a list of 3.0 is told as words', () => {
    expect(cardOf('VERSION:2.1', 'N:Holm;Bo;;;cand.mag., ph.d.').n).toEqual(['Holm', 'Bo', '', '', 'cand.mag., ph.d.'])
    expect(cardOf('N:Holm;Bo;Juul,Emil;;').n).toEqual(['Holm', 'Bo', 'Juul Emil', '', ''])
  })

  it('that the reader has no field for is kept without charset and encoding', () => {
    const lines = [
      'X-A;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=A6=0D=0Ab',
      'item1.IMPP:xmpp:bo@alfa.example',
      'item1.X-ABLabel:Chat',
      'KEY;ENCODING=B:QUJD'
    ]
    expect(cardOf(...lines).extras).toEqual(['X-A:æ\\nb', 'item1.IMPP:xmpp:bo@alfa.example', 'item1.X-ABLabel:Chat', 'KEY;ENCODING=b:QUJD'])
  })

  it('that may stand once goes along under another name when it stands twice', () => {
    const card = cardOf('FN:Bo', 'FN:Bo Holm', 'UID:1', 'UID:2')
    expect([card.fn, card.uid, card.extras]).toEqual(['Bo', '1', ['X-FN:Bo Holm', 'X-UID:2']])
  })
})

describe('A picture', () => {
  const gif = Buffer.from('GIF89a-en-lille-prik').toString('base64')
  it.each([
    ['of 2.1', `PHOTO;GIF;BASE64:\r\n ${gif}\r\n`],
    ['without blanks before its lines', `PHOTO;ENCODING=BASE64:${gif.slice(0, 8)}\r\n${gif.slice(8)}\r\n`],
    ['of 3.0 that calls itself something else', `PHOTO;ENCODING=b;TYPE=JPEG:${gif}`],
    ['without any parameter', `PHOTO:${gif}`],
    ['of 4.0', `PHOTO:data:image/gif;base64,${gif}`],
    ['of 4.0 with escapes', `PHOTO:data:image/gif\\;base64\\,${gif}`],
    ['of both at once', `PHOTO;ENCODING=b;TYPE=gif:data:image/gif;base64,${gif}`]
  ])('%s is its bytes', (_how, line) => {
    const [photo] = cardOf(line).photos
    expect(photo?.type).toBe('image/gif')
    expect(Buffer.from(photo?.bytes ?? []).toString()).toBe('GIF89a-en-lille-prik')
  })

  it('by its address is not fetched', () => {
    expect(cardOf('PHOTO;VALUE=URI;TYPE=PNG:https://alfa.example/bo.png').photos).toEqual([
      { type: 'image/png', bytes: null, url: 'https://alfa.example/bo.png' }
    ])
  })

  it('over 2 MB is left out, and a text over 64 kB is cut; both are told', () => {
    const picture = 'A'.repeat(3 * 1024 * 1024)
    const file = readVCards(Buffer.from(`BEGIN:VCARD\nFN:Bo\nPHOTO;ENCODING=b:${picture}\nNOTE:${'å'.repeat(70_000)}\nEND:VCARD`))
    expect(file.cards[0]?.photos).toEqual([])
    expect(file.cards[0]?.notes[0]).toHaveLength(65_536)
    expect(file.problems.map(({ code, severity, column }) => [code, severity, column])).toEqual([
      ['cell.too-long', 'error', 'PHOTO'],
      ['cell.too-long', 'warn', 'NOTE']
    ])
  })
})

describe('Files that were put behind each other', () => {
  it('are told apart, also without a line break between them', () => {
    const [one, other] = ['BEGIN:VCARD\nFN:A\nEND:VCARD', '\ufeffBEGIN:VCARD\nFN:B\nEND:VCARD']
    const { cards, problems } = readVCards(Buffer.from(`${one}${other}\n${other}`))
    expect([cards.map(({ fn }) => fn), problems]).toEqual([['A', 'B', 'B'], []])
  })
})
