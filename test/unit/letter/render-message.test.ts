import { describe, expect, it } from 'vitest'
import { compileTemplate, ownValue, type RecipientFields, renderMessage } from '#main/formats/letter/index.ts'
import type { Language } from '#shared/model/language.ts'
import { aMailing, aRecipient, aStranger } from '../../support/letters.ts'

const letter = (body: string, recipient: RecipientFields = aRecipient(), language: Language = 'da', subject = 'Møde') =>
  renderMessage(compileTemplate({ subject, body, language }), recipient, aMailing())
const text = (body: string, recipient?: RecipientFields, language?: Language) => letter(body, recipient, language).text
const aContact = (firstName: string, lastName: string, phone: string) => ({
  ...{ name: `${firstName} ${lastName}`, firstName, lastName, phone },
  ...{ title: '', email: '' }
})
const aProject = (title: string, targetGroup: string, role: string) => ({
  ...{ title, targetGroup, role },
  ...{ shortTitle: '', status: '', period: '', summary: '', outcome: '', web: '' }
})
const html = (body: string, recipient?: RecipientFields) => /<body[^>]*>\n(.*)<\/body>/s.exec(letter(body, recipient).html)?.[1]

describe('A letter', () => {
  it('says the same in Danish and in English names', () => {
    const danish =
      '{{ hilsen }}|{{ kontakt.navn }}|{{ kontakt.titel }}|{{ partner.navn }}|{{ partner.begrundelse }}|{{ partner.web }}|{{ afsender.navn }}'
    const english =
      '{{ greeting }}|{{ contact.name }}|{{ contact.title }}|{{ partner.name }}|{{ partner.statement }}|{{ partner.web }}|{{ sender.name }}'
    expect(text(danish)).toBe(
      'Kære Åse|Åse Ærø-Sørensen|Sekretariatschef|Havnens Venner|Lige adgang for alle.|www.havnens-venner.example|Bo Ek'
    )
    expect(text(english)).toBe(text(danish))
    expect(text('{{ udsagn }} {{ partner.udsagn }}')).toBe('Lige adgang for alle. Lige adgang for alle.')
  })

  it.each([
    ['{{ dato }}', '3. november 2026', '3 November 2026'],
    ['{{ dato | dato: "ugedag" }}', 'tirsdag den 3. november 2026', 'Tuesday, 3 November 2026'],
    ['{{ date | date: "short" }}', '3.11.2026', '03/11/2026'],
    ['{{ "2026-12-03" | dato }}', '3. december 2026', '3 December 2026'],
    ['{{ "i morgen" | dato }}', 'i morgen', 'i morgen'],
    ['{{ kontakt.telefon }}', '00 00 12 34', '00 00 12 34'],
    ['{{ "0045 00001234" | telefon }}', '00 00 12 34', '00 00 12 34'],
    ['{{ "+46 8 000 000 00" | phone }}', '+46 8 000 000 00', '+46 8 000 000 00'],
    ['{{ "Alfa" | genitiv }}', 'Alfas', "Alfa's"],
    ['{{ "KL" | genitive }}', "KL's", "KL's"],
    ['{{ "Region H" | genitiv }}', "Region H's", "Region H's"],
    ['{{ "Havnens" | genitiv }}', "Havnens'", "Havnens'"],
    ['{{ "" | genitiv }}x', 'x', 'x'],
    ['{{ "" | standard: "ven" }}', 'ven', 'ven'],
    ['{{ "Anna,Bo,Carl" | split: "," | liste }}', 'Anna, Bo og Carl', 'Anna, Bo and Carl'],
    ['{{ "Anna" | list }}', 'Anna', 'Anna'],
    ['{{ "øre, næse og HALS" | stort_forbogstav }}', 'Øre, næse og HALS', 'Øre, næse og HALS'],
    ['{{ "" | capital_first }}x', 'x', 'x'],
    ['{{ partner.kontakter | liste }}', 'Åse Holm og Bo Bang', 'Åse Holm and Bo Bang'],
    ['{% for p in partner.contacts %}{{ p.fornavn }}: {{ p.phone }} {% endfor %}', 'Åse: 00 00 12 34 Bo:', 'Åse: 00 00 12 34 Bo:'],
    ['{{ partner.projekter | liste }}', 'Åbne døre og Vippen', 'Åbne døre and Vippen'],
    ['{% for p in partner.projekter %}{{ p.målgruppe }} {{ p.role }}, {% endfor %}', 'unge leder,  partner,', 'unge leder,  partner,'],
    ['{{ hilsen | tiltale: "Hej", "fulde navn", "," }}', 'Hej Åse Holm og Bo Bang,', 'Hej Åse Holm and Bo Bang,'],
    ['{{ greeting | salutation: "", "title" }}', 'Kære dr. Holm og Bo Bang', 'Dear dr. Holm and Bo Bang'],
    ['{{ hilsen }}', 'Kære Åse og Bo', 'Dear Åse and Bo'],
    ['{{ "Lige adgang for alle" | forkort: 14 }}', 'Lige adgang…', 'Lige adgang…'],
    ['{{ "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧" | truncate: 2 }}', '👩‍👩‍👧…', '👩‍👩‍👧…'],
    ['{{ "👩‍👩‍👧👩‍👩‍👧" | truncate: 2 }}', '👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧👩‍👩‍👧'],
    ['{{ kontakt.fornavn | upcase | append: "!" }}', 'ÅSE!', 'ÅSE!']
  ])('prints %s in the language of the template', (body, danish, english) => {
    const both = aRecipient({
      greeting: {
        names: [
          { givenName: 'Åse', familyName: 'Holm', honorific: 'dr.' },
          { givenName: 'Bo', familyName: 'Bang' }
        ],
        organisation: 'Havnens Venner'
      },
      partner: {
        contacts: [aContact('Åse', 'Holm', '+4500001234'), aContact('Bo', 'Bang', '')],
        projects: [aProject('Åbne døre', 'unge', 'leder'), aProject('Vippen', '', 'partner')]
      }
    })
    expect(text(body, both, 'da')).toBe(danish)
    expect(text(body, both, 'en')).toBe(english)
  })

  it('drops a line of empty placeholders alone, and lines of tags', () => {
    const body =
      'Hej\n{{ kontakt.titel }}\n  {{ kontakt.telefon }} {{ kontakt.email }}\n- {{ partner.web }}\n{% if kontakt.titel %}\nTitel: {{ kontakt.titel }}\n{% endif %}\nTlf. {{ kontakt.telefon }}\nslut'
    expect(text(body, aStranger())).toBe('Hej\nTlf.\nslut')
    expect(text(body)).toBe(
      'Hej\nSekretariatschef\n  00 00 12 34 aase@havnens-venner.example\n- www.havnens-venner.example\nTitel: Sekretariatschef\nTlf. 00 00 12 34\nslut'
    )
  })

  it('leaves out the emphasis of nothing, and of nothing else', () => {
    const body = 'Kom **{{ kontakt.titel }}** nu\n**{{ kontakt.telefon }}**\n*{{ kontakt.titel }}*, ****, \\*\\*{{ kontakt.titel }}** slut'
    expect(text(body, aStranger())).toBe('Kom  nu\n, ****, **** slut')
    expect(text('**{{ kontakt.titel }}** nu')).toBe('**Sekretariatschef** nu')
  })

  it('counts an empty value as no value in a condition', () => {
    const body = '{% if partner.begrundelse %}ja{% else %}nej{% endif %} {% unless kontakt.titel %}uden{% endunless %}'
    expect(text(body)).toBe('ja')
    expect(text(body, aStranger())).toBe('nej uden')
  })

  it('repeats, captures and assigns', () => {
    expect(text('{% for i in (1..3) %}{{ i }}{% unless forloop.last %}, {% endunless %}{% endfor %}')).toBe('1, 2, 3')
    expect(text('{% capture hvem %}\n{{ kontakt.navn }}\n{% endcapture %}\n[{{ hvem }}]')).toBe('[Åse Ærø-Sørensen]')
    expect(text('{% if false %}{% assign hvem = "x" %}{% endif %}[{{ hvem }}]')).toBe('[]')
  })

  it('reports what was to be printed and is not known, and what stands in for it', () => {
    const body =
      '{{ kontakt.fornavn | default: "ven" }} {{ kontakt.titel }} {{ kontakt.telefon | default: "" }} {% if partner.begrundelse %}{{ partner.begrundelse }}{% endif %}'
    expect(letter(body, aStranger())).toMatchObject({
      missing: ['contact.title', 'contact.phone'],
      defaulted: [{ field: 'contact.firstName', text: 'ven' }]
    })
    expect(letter(body)).toMatchObject({ missing: [], defaulted: [] })
    expect(letter('Hej', aStranger(), 'da', 'Til {{ partner.navn }}')).toMatchObject({ subject: 'Til', missing: ['partner.name'] })
  })

  it('makes HTML of its Markdown and leaves the text part as it was written', () => {
    const body = 'Kom **nu**, 3\\. gang\nog [svar](https://alfa.example/?a=1&b=2)\n\n- et\n- to'
    expect(html(body)).toBe(
      '<p>Kom <strong>nu</strong>, 3. gang<br>\nog <a href="https://alfa.example/?a=1&amp;b=2">svar</a></p>\n<ul>\n<li>et</li>\n<li>to</li>\n</ul>\n'
    )
    expect(text(body)).toBe('Kom **nu**, 3. gang\nog [svar](https://alfa.example/?a=1&b=2)\n\n- et\n- to')
  })

  it('never reads a value as Markdown, HTML or Liquid', () => {
    const name = '# *Anna* <img src=x onerror=alert(1)> [x](javascript:alert(1)) {{ kontakt.email }} & `x`'
    const recipient = aRecipient({ contact: { name } })
    expect(text('Til {{ kontakt.navn }}', recipient)).toBe(`Til ${name}`)
    expect(html('{{ kontakt.navn }}', recipient)).toBe(
      '<p># *Anna* &lt;img src=x onerror=alert(1)&gt; [x](javascript:alert(1)) {{ kontakt.email }} &amp; `x`</p>\n'
    )
  })

  it('keeps the lines of a value, inside a quotation too', () => {
    const recipient = aRecipient({ partner: { statement: 'Et.\r\n\r\nTo.' } })
    expect(text('> {{ partner.begrundelse }}', recipient)).toBe('> Et.\n> \n> To.')
    expect(html('> {{ partner.begrundelse }}', recipient)).toBe('<blockquote>\n<p>Et.<br>\n<br>\nTo.</p>\n</blockquote>\n')
  })

  it.each([
    ['https://alfa.example/a?b=1&c="', 'https://alfa.example/a?b=1&amp;c=%22'],
    ['www.alfa.example', 'https://www.alfa.example'],
    ['post@alfa.example', 'mailto:post@alfa.example'],
    ['javascript:alert(1)', ''],
    ['JavaScript://alfa.example/%0aalert(1)', ''],
    ['data:text/html,<script>', ''],
    ['//alfa.example', '']
  ])('links to %s only where a link may lead', (web, href) => {
    expect(html('[web]({{ partner.web }})', aRecipient({ partner: { web } }))).toBe(`<p><a href="${href}">web</a></p>\n`)
  })

  it('lets a value be part of a link without leaving its place', () => {
    const recipient = aRecipient({ contact: { email: 'a&b=c@alfa.example' }, partner: { name: 'A & B"' } })
    expect(html('[x](https://alfa.example/?p={{ partner.navn }}&q=1)', recipient)).toBe(
      '<p><a href="https://alfa.example/?p=A%20%26%20B%22&amp;q=1">x</a></p>\n'
    )
    expect(html('[x](mailto:{{ kontakt.email }})', recipient)).toBe('<p><a href="mailto:a&amp;b=c@alfa.example">x</a></p>\n')
    expect(html('[x]({{ partner.web }}) slut', aStranger())).toBe('<p>x slut</p>\n')
  })

  it('has no image and no HTML of the template either', () => {
    expect(html('<b>x</b> ![y](https://alfa.example/y.png) [z](javascript:alert)')).toBe(
      '<p>&lt;b&gt;x&lt;/b&gt; !<a href="https://alfa.example/y.png">y</a> [z](javascript:alert)</p>\n'
    )
  })

  it('has its subject on one line and as the title of its document', () => {
    const recipient = aRecipient({ partner: { name: 'A\r\nBcc: alle@alfa.example\u2028<x>' } })
    const { subject, html: document } = letter('Hej', recipient, 'da', 'Til {{ partner.navn }}')
    expect(subject).toBe('Til A Bcc: alle@alfa.example <x>')
    expect(document).toContain('<title>Til A Bcc: alle@alfa.example &lt;x&gt;</title>')
  })

  it("says the user's own fields in both languages, and notes those without a value", () => {
    const recipient = aRecipient({ contact: { own: { medlemsnr: '12', valgt_i_ar: 'ja' } }, partner: { own: { kreds: 'Nord' } } })
    const body = '{{ kontakt.felter.Medlemsnr }}|{{ contact.fields.valgt_i_ar }}|{{ partner.felter.kreds }}|{{ partner.fields.gebyr }}'
    const { text: said, missing } = letter(body, recipient)
    expect(said).toBe('12|ja|Nord|')
    expect(missing).toEqual(['partner.fields.gebyr'])
    expect(text('{% if kontakt.felter.medlemsnr != "" %}Nr. {{ kontakt.felter.medlemsnr }}{% endif %}', recipient)).toBe('Nr. 12')
  })

  it.each([
    ['date', '2026-11-03', '3. november 2026', '3 November 2026'],
    ['number', '1234.5', '1.234,5', '1,234.5'],
    ['yes-no', 'yes', 'ja', 'yes'],
    ['choices', 'Odense, Ribe', 'Odense og Ribe', 'Odense and Ribe'],
    ['number', 'ved ikke', 'ved ikke', 'ved ikke']
  ])('says a value of the type %s, %s, as people do', (type, value, danish, english) => {
    expect([ownValue(type, value, 'da'), ownValue(type, value, 'en')]).toEqual([danish, english])
  })
})
