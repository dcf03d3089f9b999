import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { compileTemplate, previewOf, type RecipientFields, renderMessage, toEml } from '#main/formats/letter/index.ts'
import fc from '../../support/fast-check.ts'
import { aMailing } from '../../support/letters.ts'

const hostile = [
  '',
  ' ',
  'undefined',
  'null',
  '{{ kontakt.email }}',
  '{% if %}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title><script>x</script>',
  "' onclick='x",
  '![x](https://alfa.example/x.png)',
  '[x](javascript:alert(1))',
  'javascript:alert(1)',
  '# x',
  '1. x',
  '> x',
  '    x',
  '```\nx',
  '***',
  'x\r\nBcc: alle@alfa.example',
  'x\n\n--=_',
  '&lt;script&gt;',
  '&#x202e;',
  '\u202Eevil',
  '\uFDD0' + '0\uFDD1',
  '\uFDD2\uFDD3link0\uFDD1',
  '\uD800',
  '\u0000\u0007\u001b[31m',
  'a\u0301\u0301',
  '👩‍👩‍👧',
  '𝒳',
  '\u2028x\u0085y',
  '=?UTF-8?Q?x?=',
  '$& $1 $$',
  '[object Object]'
]
const value = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 })
)
const recipients: fc.Arbitrary<RecipientFields> = fc.record({
  greeting: value,
  contact: fc.record({ name: value, firstName: value, lastName: value, title: value, email: value, phone: value }),
  partner: fc.record({ name: value, statement: value, web: value, card: value })
})

const template = compileTemplate({
  subject: '{{ partner.navn }} – {{ kontakt.titel }}',
  language: 'da',
  body: `{{ hilsen }}
{{ kontakt.navn }}, {{ kontakt.fornavn | upcase }} **{{ kontakt.efternavn }}** {{ kontakt.telefon | telefon }}

- {{ kontakt.titel | forkort: 5 }}
- [{{ partner.navn | genitiv }}]({{ partner.web }} "{{ kontakt.titel }}") [x](https://alfa.example/{{ kontakt.email }}?q={{ partner.navn }})

> {{ partner.begrundelse }}

| {{ hilsen }} | \`{{ partner.navn }}\` |
|---|---|
| {{ hilsen | split: "" | first }} | {{ kontakt.navn | replace: "x", "*" }} |
{% capture samlet %}{{ kontakt.navn }} {{ partner.navn }}{% endcapture %}
{{ samlet }} {{ samlet | downcase }}`
})
const plain = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()

describe('Whoever it goes to, a letter', () => {
  it('is made of known elements alone, and leads nowhere it should not', () => {
    fc.assert(
      fc.property(recipients, (recipient) => {
        const { html } = renderMessage(template, recipient, aMailing())
        const page = load(html)
        for (const node of page('*').toArray()) {
          const element = page(node)
          expect(element.prop('tagName')).toMatch(
            /^(?:HTML|HEAD|META|TITLE|BODY|P|BR|STRONG|UL|LI|A|BLOCKQUOTE|TABLE|THEAD|TBODY|TR|TH|TD|CODE)$/
          )
          for (const [name, content] of Object.entries(element.attr() ?? {})) {
            expect(['lang', 'charset', 'style', 'href', 'title']).toContain(name)
            if (name === 'href') expect(content).toMatch(/^(?:$|https?:|mailto:|tel:)/)
          }
        }
      }),
      { numRuns: 300 }
    )
  })

  it('says each value as it is, in both parts', () => {
    const only = compileTemplate({ subject: 'x', language: 'da', body: 'Til: <{{ kontakt.navn }}> slut' })
    fc.assert(
      fc.property(recipients, (recipient) => {
        const { text, html } = renderMessage(only, recipient, aMailing())
        const shown = load(html)
        shown('br').replaceWith('\u0001')
        expect(text).toBe(`Til: <${plain(recipient.contact.name)}> slut`)
        expect(shown('body p').text().replaceAll('\u0001\n', '\n')).toBe(text)
      }),
      { numRuns: 300 }
    )
  })

  it('lets nothing of its making show', () => {
    const harmless = fc.string({ unit: fc.constantFrom('a', 'Å', ' ', '1', '*', '<'), maxLength: 20 })
    const tame = fc.record({
      greeting: harmless,
      contact: fc.record({ name: harmless, firstName: harmless, lastName: harmless, title: harmless, email: harmless, phone: harmless }),
      partner: fc.record({ name: harmless, statement: harmless, web: harmless, card: harmless })
    })
    fc.assert(
      fc.property(tame, (recipient) => {
        const { subject, text, html } = renderMessage(template, recipient, aMailing())
        for (const part of [subject, text, html]) expect(part).not.toMatch(/\{\{|\}\}|\{%|%\}|undefined|null|\[object|NaN|[\uFDD0-\uFDEF]/)
      })
    )
  })

  it('leaves as a mail with the headers it was given and no others, and reads back as it was made', async () => {
    const sender = aMailing().sender
    await fc.assert(
      fc.asyncProperty(recipients, async (recipient) => {
        const message = renderMessage(template, recipient, aMailing())
        const to = [{ name: message.subject, address: 'anna@alfa.example' }]
        const { bytes } = toEml(message, { from: sender, to, cc: [], date: '2026-12-03T10:00:00Z', mailingId: 'm', recipientId: 'r' })
        const head = Buffer.from(bytes).toString('latin1').split('\r\n\r\n')[0] ?? ''
        expect([...head.matchAll(/^([\w-]+):/gm)].map(([, name]) => name)).toEqual([
          'X-Unsent',
          'From',
          'To',
          'Subject',
          'Date',
          'Message-ID',
          'MIME-Version',
          'Content-Type'
        ])
        const read = await previewOf(bytes)
        expect(read).toMatchObject({ from: sender, to, subject: message.subject, text: `${message.text}\n`, html: `${message.html}\n` })
      }),
      { numRuns: 200 }
    )
  })

  it('is the same whether its parts are gone through by us or by the engine', () => {
    const parts = [
      '{{ hilsen }}, {{ hilsen | tiltale: "Hej" }}',
      '{% if partner.navn %}{{ partner.navn | genitiv }}{% elsif kontakt.titel and kontakt.navn %}{{ kontakt.titel }}{% else %}ingen{% endif %}',
      '{% if kontakt.navn == "x" or partner.web %}**{{ kontakt.navn | standard: kontakt.email }}**{% endif %}',
      '{% if kontakt.titel | standard: "" %}{% if hilsen %}{{ dato | dato: "kort" }}{% endif %}{% endif %}',
      '{% case kontakt.titel %}{% when "" %}uden{% else %}{{ kontakt.titel }}{% endcase %}',
      '{{ partner.felter.hold }}{{ "x" | append: kontakt.fornavn }} {{ afsender.navn }}',
      '{% capture hilsen %}{{ kontakt.telefon | telefon }}{% endcapture %}{{ hilsen }}',
      '{% assign hilsen = partner.navn %}{% if hilsen %}{{ hilsen }}{% endif %}'
    ]
    const some = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n\n'))
    fc.assert(
      fc.property(some, recipients, (body, recipient) => {
        const made = (text: string) => renderMessage(compileTemplate({ subject: 'x', language: 'da', body: text }), recipient, aMailing())
        expect(made(body)).toEqual(made(`{% unless "x" == "y" %}${body}{% endunless %}`))
      }),
      { numRuns: 300 }
    )
  })
})
