import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPartnerPage } from '#main/formats/partner-page/index.ts'
import type { DraftFlag, PageDraft } from '#shared/model/draft.ts'
import { isAppError } from './app-error.ts'
import { outline } from './outline.ts'

const sample = (file: string): string => readFileSync(join(import.meta.dirname, '../../../resources/sample', file), 'utf8')
const text = (content: string): PageDraft => readPartnerPage({ kind: 'text', content })
const html = (content: string): PageDraft => readPartnerPage({ kind: 'html', content })
const codes = (flags: readonly DraftFlag[] = []): string[] => flags.map((flag) => flag.code)

describe('The sample page', () => {
  const draft = text(sample('partner-page.txt'))

  it('holds forty partners and their people', () => {
    expect(draft.partners).toHaveLength(40)
    expect(draft.partners.flatMap((partner) => partner.contacts)).toHaveLength(47)
    expect(draft).toMatchObject({ title: 'Partnere i Alliancen for Lige Adgang', language: 'da', wholeness: 'whole' })
  })

  it('says the same as a web page', () => {
    expect(outline(html(sample('partner-page.html')))).toEqual(outline(draft))
  })

  it('names its oddities', () => {
    const flags = draft.partners.flatMap((partner) => [...partner.flags, ...partner.contacts.flatMap((person) => person.flags)])
    expect(new Set(codes(flags))).toEqual(
      new Set([
        'email.typo-domain',
        'email.role-mailbox',
        'email.obfuscated',
        'email.shared',
        'phone.digits',
        'name.two-spellings',
        'name.uncertain-split',
        'partner.no-contact',
        'partner.no-statement',
        'person.no-email'
      ])
    )
  })

  it('keeps every value where it stands', () => {
    for (const { name, contacts } of draft.partners) {
      expect(draft.lines[name.line - 1]?.replace(/\s+/g, ' ')).toContain(name.value)
      for (const person of contacts) {
        expect(draft.lines[person.name.line - 1]?.replace(/\s+/g, ' ')).toContain(person.name.value)
        for (const email of person.emails) expect(draft.lines[email.line - 1]).toContain(email.value)
        for (const phone of person.phones) expect(draft.lines[phone.line - 1]?.replace(/\s+/g, ' ')).toContain(phone.raw)
        expect(person.from).toBeLessThanOrEqual(person.to)
      }
    }
  })
})

describe('A page', () => {
  const page = (people: string): string =>
    `Partnere\n\n• Bylivet\n\n"Byen er for alle."\n\n${people}\n\n• Havnens Venner\n\n"Kajen er for alle."\n\nAnna Holm\nDirektør\nanna@havnensvenner.example\n`
  const flagsOf = (people: string): DraftFlag[] => text(page(people)).partners[0]?.contacts.flatMap((person) => person.flags) ?? []

  it('shows an address that is a letter away from the colleagues’', () => {
    const flags = flagsOf('Bo Friis\nbo@bylivet.example\n\nEa Lund\nea@bylivet.example\n\nIb Dam\nib@bylviet.example')
    expect(flags).toContainEqual({
      code: 'email.typo-domain',
      severity: 'warn',
      line: 14,
      value: 'ib@bylviet.example',
      suggestion: 'ib@bylivet.example'
    })
  })

  it.each([
    ['Bo Friis\nbo.friis@gmail.com', 'email.private-provider'],
    ['Bo Friis\ninfo@bylivet.example', 'email.role-mailbox'],
    ['Bo Friis\nxyz@bylivet.example', 'email.unlike-name'],
    ['Bo Friis\nbo (at) bylivet [dot] example', 'email.obfuscated'],
    ['Bo Friis\nbø@bylivet.example', 'email.invalid'],
    ['Bo Friis og Ea Lund, post@bylivet.example', 'email.shared'],
    ['Bo Friis\nbo@bylivet.example\n+45 20 00 12 3', 'phone.digits'],
    ['Bo Friis\nDirektør\n20 00 12 34', 'person.no-email'],
    ['A. Friis\na.friis@bylivet.example', 'name.uncertain-split'],
    ['Grøn Omstilling\nDirektør\npost@bylivet.example', 'name.maybe-title'],
    ['Bo Friis\nDirektør, 311299-0000\nbo@bylivet.example', 'text.cpr']
  ])('flags %j', (people, code) => {
    expect(codes(flagsOf(people))).toContain(code)
  })

  it('leaves a person in order alone', () => {
    expect(flagsOf('Direktør\nBo Friis\nbo.friis@bylivet.example\n20 00 12 34')).toEqual([])
  })

  it('gives links that only show where they lead', () => {
    const { partners } = html(
      '<h3>Bylivet</h3><p>”Byen er for alle.”</p><p>Bo Friis<br><a href="mailto:bo@bylivet.example?subject=Hej">Skriv til Bo</a><br><a href="tel:+4520001234">Ring</a><br><a href="https://bylivet.example">Hjemmeside</a></p>' +
        '<h3>Havnens Venner</h3><p>”Kajen er for alle.”</p><p>Anna Holm<br><a href="/cdn-cgi/l/email-protection"><span data-cfemail="5a3b34343b1a323b2c343f34293f3436742c3f34343f28743f223b372a363f">[email&#160;protected]</span></a></p>'
    )
    expect(partners[0]).toMatchObject({
      url: { value: 'https://bylivet.example' },
      contacts: [{ emails: [{ value: 'bo@bylivet.example' }], phones: [{ value: '+4520001234' }] }]
    })
    expect(partners[1]?.contacts[0]?.emails[0]?.value).toMatch(/^anna@/)
  })

  it('never runs or shows scripts, and opens what is folded away', () => {
    const { partners, lines } = html(
      '<script>document.write("<h3>Falsk</h3>")</script><h3>Bylivet</h3><div hidden style="display:none"><p>”Byen er for alle.”</p><p>Bo Friis, formand, bo@bylivet.example</p></div><h3>Havnen</h3><template><p>Skjult</p></template><p>”Kajen er for alle.”</p>'
    )
    expect(partners.map((partner) => partner.name.value)).toEqual(['Bylivet', 'Havnen'])
    expect(partners[0]?.contacts[0]?.emails[0]?.value).toBe('bo@bylivet.example')
    expect(lines.join(' ')).not.toMatch(/Falsk|Skjult/)
  })

  it.each([
    ['', 'import.empty'],
    [' \n\t\u00a0\n', 'import.empty'],
    ['Mælk\nSmør\nBrød', 'import.no-partner-found'],
    ['Kære Anna\n\nTak for sidst. Jeg glæder mig til at høre fra dig.\n\nHilsen Bo', 'import.no-partner-found'],
    ['Direktør\nAnna Holm\nanna@x.example\n\nFormand\nBo Friis\nbo@x.example', 'import.no-partner-found'],
    [
      'Uligheden vokser\n\nDet går den forkerte vej, siger eksperter. Vi har spurgt tre af dem.\n\nEn ny vej\n\nNu skal der ske noget, og det skal være i dag.',
      'import.no-partner-found'
    ]
  ])('without a partner is refused: %j', (content, code) => {
    for (const read of [() => text(content), () => html(`<p>${content.replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br>')}</p>`)]) {
      expect(read).toThrow()
      try {
        read()
      } catch (error) {
        expect(isAppError(error, code as 'import.empty')).toBe(true)
      }
    }
  })

  it('of a thousand partners is read within a second', () => {
    const many = Array.from(
      { length: 1000 },
      (_, index) =>
        `• Forening ${index}\n\n”Vi er med, fordi nummer ${index} også tæller for os alle.”\n\nForening ${index}\n\nFormand\nAnna Holm\nanna@forening${index}.example\n20 00 12 34\n`
    ).join('\n')
    const start = process.cpuUsage()
    expect(text(many).partners).toHaveLength(1000)
    // Processor time, so that a busy machine does not fail the test; warm-up and memory clearing are in it.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000)
  })

  it.each(['<div>', '<b>', '<table>'])('nested beyond reason is refused at once: %s', (tag) => {
    expect(() => html(tag.repeat(50_000))).toThrow(expect.objectContaining({ code: 'import.too-deep' }))
  })
})
