import { describe, expect, it } from 'vitest'
import { compileTemplate, type RecipientFields, renderMessage } from '#main/formats/letter/index.ts'
import fc from '../../support/fast-check.ts'
import { aMailing, aRecipient } from '../../support/letters.ts'

const letter = (body: string, recipient: RecipientFields = aRecipient(), subject = 'Til {{ kontakt.fornavn }}', signature = '') =>
  renderMessage(compileTemplate({ subject, body, signature, language: 'da' }), recipient, { ...aMailing(), pointed: true })

const bare = (html: string) => html.replace(/<\/?mark\b[^>]*>/g, '')
const pieces = fc.array(
  fc.constantFrom(
    ...[
      '{{ kontakt.navn }}',
      '**{{ partner.navn }}**',
      '[{{ kontakt.fornavn }}](https://a.example/{{ kontakt.navn }} "{{ partner.navn }}")'
    ],
    ...[
      '> {{ partner.begrundelse }}',
      '- {{ dato }}',
      '`{{ kontakt.titel }}`',
      '{% if partner.web %}{{ partner.web | upcase }}{% endif %}',
      '\n\n',
      ' og '
    ]
  ),
  { maxLength: 8 }
)
const values = fc.constantFrom('Åse', '', '<b>x</b>', '" onmouseover="x', 'a\nb', '</mark><mark id="x">', '#  *_')

describe('A letter whose values are pointed at', () => {
  it('is the same letter without the marks, whatever the values are', () => {
    fc.assert(
      fc.property(pieces, values, values, (parts, navn, statement) => {
        const { subject, text, html, filled } = letter(
          parts.join(''),
          aRecipient({ contact: { name: navn }, partner: { statement, name: navn } })
        )
        expect(filled?.subject.map((part) => part.text).join('')).toBe(subject)
        expect(filled?.text.map((part) => part.text).join('')).toBe(text)
        expect(html).toContain(bare(filled?.html ?? '-'))
      }),
      { numRuns: 100 }
    )
  })

  it('says of each value which part, line and column of the letter asked for it', () => {
    const { filled } = letter('Hej\n\nKære {{ kontakt.navn }}, {{ kontakt.navn }}', aRecipient(), undefined, '{{ afsender.navn }}')
    expect(filled?.subject).toEqual([{ text: 'Til ' }, { text: 'Åse', place: 'subject-1-5' }, { text: '' }])
    expect(filled?.html).toContain('<mark id="body-3-6" data-at="body-3-6">Åse Ærø-Sørensen</mark>')
    expect(filled?.html).toContain('data-at="body-3-26"')
    expect(filled?.html).toContain('<mark id="signature-1-1" data-at="signature-1-1">Bo Ek</mark>')
  })

  it('names the first of several that one place stands for', () => {
    const contacts = ['A', 'B'].map((name) => ({ name, firstName: name, lastName: '', title: '', email: '', phone: '' }))
    const { filled } = letter(
      '{% for person in partner.kontakter %}\n- {{ person.navn }}\n{% endfor %}',
      aRecipient({ partner: { contacts } })
    )
    expect(filled?.html.match(/data-at="body-2-3"/g)).toHaveLength(2)
    expect(filled?.html.match(/id="body-2-3"/g)).toHaveLength(1)
  })
})
