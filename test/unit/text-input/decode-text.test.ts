import { describe, expect, it } from 'vitest'
import { decodeText, detectKind } from '#main/formats/text-input/index.ts'

const text = 'Rødgrød på Ærø – “ja”'
const utf16 = (bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
const windows1252 = Uint8Array.from([...text].map((sign) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[sign] ?? sign.charCodeAt(0)))

describe('Bytes of a text', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(false)]), 'utf-16le'],
    ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(true)]), 'utf-16be'],
    ['UTF-16 without a mark', Buffer.from('Partnere i alliancen'.repeat(3), 'utf16le'), 'utf-16le'],
    ['Windows-1252', windows1252, 'windows-1252']
  ])('are understood as %s', (_name, bytes, encoding) => {
    const decoded = decodeText(bytes)
    expect(decoded.encoding).toBe(encoding)
    expect(decoded.text).toMatch(/^(?:Rødgrød på Ærø – “ja”|(?:Partnere i alliancen){3})$/)
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'import.empty'],
    ['only white space', Buffer.from(' \r\n\t\u00a0\ufeff'), 'import.empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'import.binary'],
    ['a Word document', Buffer.from('PK\u0003\u0004 word/document.xml'), 'import.binary'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'import.binary'],
    ['a program', Buffer.from(Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256)), 'import.binary'],
    ['a database', Buffer.from('SQLite format 3\u0000'), 'import.binary'],
    ['51 megabytes', Buffer.alloc(51 * 1024 * 1024, 'a'), 'import.too-large']
  ])('are refused when they are %s', (_name, bytes, code) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code }))
  })
})

describe('A text', () => {
  it.each([
    ['<!DOCTYPE html><html></html>', 'html'],
    ['<!-- saved from url --><html lang="da">', 'html'],
    ['<p>a</p><p>b</p>', 'html'],
    ['Version:0.9\r\nStartHTML:00000097\r\n<html>', 'html'],
    ['Partnere\n\n• Havnens Venner\nAnna Holm <anna@havnen.example>', 'text'],
    ['3 < 4 og 5 > 4', 'text']
  ] as const)('is known for what it is: %j → %s', (content, kind) => {
    expect(detectKind(content)).toBe(kind)
  })
})
