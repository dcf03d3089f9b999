import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import fc from '../../support/fast-check.ts'
import { aMessage, emlOf } from '../../support/letters.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 1200 }),
  fc
    .array(fc.constantFrom('æ', 'Ø', ' ', '  ', '=', '=?UTF-8?Q?x?=', '"', '\\', ',', '<', '>', 'x'.repeat(80), '👩‍👩‍👧', '\t', '.'), {
      maxLength: 40
    })
    .map((parts) => parts.join(''))
)
/** A header is one line; readers drop what surrounds it. */
const oneLine = anyText.map((text) => text.replace(/[\r\n]/g, ' ').trim())
const withoutControls = (text: string) => text.replace(/\p{Cc}/gu, '')
const lines = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').split('\r\n')

describe('Whatever it says, a mail', () => {
  it('is ASCII, has CRLF alone between lines, and keeps to the lengths of the standards', () => {
    fc.assert(
      fc.property(oneLine, oneLine, anyText, (subject, name, text) => {
        const bytes = emlOf(aMessage({ subject, to: [{ name, address: 'anna@alfa.example' }], text, html: text }))
        for (const line of lines(bytes)) {
          expect(line).toMatch(/^[\x20-\x7e\t]*$/)
          expect(line.length).toBeLessThanOrEqual(78)
        }
      })
    )
  })

  it('breaks no character between two encoded words of at most 75 octets', () => {
    fc.assert(
      fc.property(oneLine, (subject) => {
        const head =
          lines(emlOf(aMessage({ subject })))
            .join('\r\n')
            .split('\r\n\r\n')[0] ?? ''
        for (const [word, encoded = ''] of head.matchAll(/=\?UTF-8\?Q\?([^?]*)\?=/g)) {
          expect(word.length).toBeLessThanOrEqual(75)
          const octets = encoded.replaceAll('_', ' ').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
          expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(octets, 'latin1'))).not.toThrow()
        }
      })
    )
  })

  it('gives subject, name and text back to a reader', async () => {
    await fc.assert(
      fc.asyncProperty(oneLine, oneLine, anyText, async (subject, name, text) => {
        const mail = await PostalMime.parse(emlOf(aMessage({ subject, to: [{ name, address: 'anna@alfa.example' }], text })))
        expect(withoutControls(mail.subject ?? '')).toBe(withoutControls(subject))
        expect(mail.to).toHaveLength(1)
        expect(withoutControls(mail.to?.[0]?.name ?? '')).toBe(withoutControls(name))
        expect(mail.to?.[0]?.address).toBe('anna@alfa.example')
        expect(mail.text).toBe(`${text.replace(/\r\n?/g, '\n')}\n`)
      })
    )
  })
})
