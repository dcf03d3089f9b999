import fc from '../../support/fast-check.ts'
import { type PageWords, pageWords } from './page-words.ts'

/** A page made by chance, and what it says. */
export type MadePage = { text: string; html: string; partners: MadePartner[] }
export type MadePerson = { name: string; title: string | null; email: string | null; phone: { written: string; e164: string } | null }
export type MadePartner = { name: string; statement: string | null; contacts: MadePerson[] }

const layout = fc.record({
  mark: fc.constantFrom('• ', '- ', '# ', '1. ', '**', ''),
  order: fc.constantFrom('statement-first', 'contacts-first', 'no-statements'),
  quote: fc.constantFrom('', '”', '"', '»', '“', 'each'),
  again: fc.boolean(),
  person: fc.constantFrom('title-first', 'name-first', 'inline', 'labelled'),
  blankBetweenPersons: fc.boolean(),
  blankInPerson: fc.boolean(),
  hardBlanks: fc.boolean(),
  indent: fc.boolean(),
  chrome: fc.boolean()
})
export type Layout = typeof layout extends fc.Arbitrary<infer Value> ? Value : never

const made = (words: PageWords) =>
  fc
    .tuple(
      fc.shuffledSubarray([...words.organisations], { minLength: 3 }),
      fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }),
      layout
    )
    .map(([organisations, chance, style]) => {
      let at = 0
      const next = (most: number): number => (chance[at++ % chance.length] ?? 0) % most
      const names = [...words.names]
      const partners = organisations.map((name) => makePartner(name, words, names, style, next))
      return { text: writePage(partners, words, style), html: writeHtml(partners, words, style), partners, style }
    })

/** Pages in five languages, in many layouts, with people and addresses missing here and there. */
export const madePages: fc.Arbitrary<MadePage & { style: Layout }> = fc.oneof(...Object.values(pageWords).map(made))

function makePartner(name: string, words: PageWords, names: string[], style: Layout, next: (most: number) => number): MadePartner {
  const count = style.person === 'inline' || style.mark !== '' ? [1, 1, 2, 0][next(4)] : [1, 1, 2, 1][next(4)]
  const contacts = Array.from({ length: Math.min(count ?? 1, names.length) }, () =>
    makePerson(names.splice(next(names.length), 1)[0] ?? '', name, words, next)
  )
  const first = next(words.sentences.length)
  const sentences = [words.sentences[first] ?? '', ...(next(2) === 0 ? [] : [words.sentences[(first + 1) % words.sentences.length] ?? ''])]
  return { name, statement: style.order === 'no-statements' ? null : sentences.join('\n\n'), contacts }
}

function makePerson(name: string, organisation: string, words: PageWords, next: (most: number) => number): MadePerson {
  const ascii = (text: string): string =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z]/g, '')
  const parts = name.split(/[ -]/)
  const local = [
    `${ascii(parts[0] ?? '')}.${ascii(parts.at(-1) ?? '')}`,
    ascii(parts[0] ?? ''),
    parts.map((part) => ascii(part)[0]).join('')
  ][next(3)]
  const missing = next(6)
  return {
    name,
    title: missing === 0 ? null : (words.titles[next(words.titles.length)] ?? null),
    email: missing === 1 ? null : `${local}@${ascii(organisation.split(' ').at(-1) ?? '') || 'post'}.example`,
    phone: missing === 2 ? null : (words.phones[next(words.phones.length)] ?? null)
  }
}

function writePage(partners: readonly MadePartner[], words: PageWords, style: Layout): string {
  const blocks = partners.map((partner, index) => writeEntry(partner, index, words, style))
  const lines = [...(style.chrome ? words.above : []), '', words.heading, '', ...blocks.flat(), '', ...(style.chrome ? words.below : [])]
  return lines.join('\n').replaceAll(' ', style.hardBlanks ? '\u00a0' : ' ')
}

function writeEntry({ name, statement, contacts }: MadePartner, index: number, words: PageWords, style: Layout): string[] {
  const said = statement === null ? [] : [quoted(statement, style.quote), '']
  const people = contacts.flatMap((person) => [...writePerson(person, words, style), ...(style.blankBetweenPersons ? [''] : [])])
  const again = style.again ? [name, ''] : []
  const body = style.order === 'contacts-first' ? [...people, '', ...said] : [...said, ...again, ...people]
  const indented = style.indent
    ? body
        .join('\n')
        .split('\n')
        .map((line) => (line === '' ? '' : `   ${line}`))
    : body
  return [heading(name, index, style.mark), '', ...indented, '']
}

function heading(name: string, index: number, mark: string): string {
  if (mark === '**') return `**${name}**`
  return mark === '1. ' ? `${index + 1}. ${name}` : mark + name
}

function quoted(statement: string, quote: string): string {
  const closing: Readonly<Record<string, string>> = { '»': '«', '“': '”', '”': '”', '"': '"' }
  if (quote === '') return statement
  if (quote === 'each')
    return statement
      .split('\n\n')
      .map((paragraph) => `"${paragraph}"`)
      .join('\n\n')
  return `${quote}${statement}${closing[quote] ?? quote}`
}

function writePerson({ name, title, email, phone }: MadePerson, words: PageWords, style: Layout): string[] {
  const { labels } = words
  if (style.person === 'inline') return [[name, title, email, phone?.written].filter(Boolean).join(', ')]
  if (style.person === 'labelled')
    return [
      `${labels.contact}: ${[name, title].filter(Boolean).join(', ')}`,
      ...(email ? [`${labels.email}: ${email}`] : []),
      ...(phone ? [`${labels.phone}: ${phone.written}`] : [])
    ]
  const who = style.person === 'title-first' ? [title, name] : [name, title]
  return [...who, email, ...(style.blankInPerson && phone ? [''] : []), phone?.written].filter(
    (line) => line !== null && line !== undefined
  )
}

const boxes: Readonly<Record<string, [before: string, between: string, after: string]>> = {
  '• ': ['<li>', '', '</li>'],
  '- ': ['<div class="partner-card"><p class="name">', '</p>', '</div>'],
  '# ': ['<h3>', '</h3>', ''],
  '1. ': ['<details><summary>', '</summary><div>', '</div></details>'],
  '**': ['<p><strong>', '</strong></p>', ''],
  '': ['<article><h2><a href="/partner">', '</a></h2>', '</article>']
}

/** The same page as a web page, with its boxes drawn in one of the usual ways. */
function writeHtml(partners: readonly MadePartner[], words: PageWords, style: Layout): string {
  const [before, between, after] = boxes[style.mark] ?? ['', '', '']
  const entries = partners.map((partner) => {
    const [, , ...body] = writeEntry(partner, 0, words, { ...style, indent: false })
    const paragraphs = body
      .join('\n')
      .split(/\n{2,}/)
      .filter((paragraph) => paragraph.trim() !== '')
    return `${before}${partner.name}${between}${paragraphs.map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').trim().replaceAll('\n', '<br>')}</p>`).join('\n')}${after}`
  })
  const menu = style.chrome ? `<nav><ul>${words.above.map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul></nav>` : ''
  const foot = style.chrome ? `<footer>${words.below.map((item) => `<p>${item}</p>`).join('')}</footer>` : ''
  const page = `${menu}<h1>${words.heading}</h1>\n<div class="list">${entries.join('\n')}</div>${foot}`
  return style.hardBlanks ? page.replace(/(?<=>[^<]*) (?=[^<]*<)/g, '&nbsp;') : page
}
