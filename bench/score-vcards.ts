// `npx node bench/score-vcards.ts FOLDER`: reads the cards of a folder and prints how much of its expected.json was read, as one line.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readVCards, type VCard, vCardsAsSource } from '#main/formats/vcard/index.ts'

interface Expected {
  readonly fn: string | null
  readonly n: readonly string[] | null
  readonly emails: readonly string[]
  readonly tels: readonly string[]
  readonly org: readonly string[]
  readonly title: readonly string[]
  readonly adr: readonly string[]
  readonly note: readonly string[]
  readonly bday: string | null
  readonly url: readonly string[]
  readonly photo: number
}

const floors = {
  fn: 0.99,
  emails: 0.99,
  tels: 0.99,
  org: 0.99,
  title: 0.99,
  n: 0.97,
  adr: 0.97,
  note: 0.97,
  bday: 0.97,
  url: 0.97,
  photo: 0.97
}
type Field = keyof typeof floors

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
const set = (values: readonly string[]): string => [...new Set(values.map(flat).filter((value) => value !== ''))].sort().join('\n')
const list = (values: readonly string[]): string =>
  values
    .map(flat)
    .filter((value) => value !== '')
    .join('\n')
const digits = (phone: string): string => phone.replace(/[^\d+]/g, '')
const withoutYear = (day: string): string => day.replace(/^(?:1604-|--)(\d\d)-?(\d\d)$/, '--$1-$2')

/** One text for each field, so that equal texts are equal values: what was read, and what was expected. */
const readAs: Readonly<Record<Field, (card: VCard) => string>> = {
  fn: ({ fn }) => flat(fn),
  n: ({ n }) => (n ?? []).map(flat).join(';'),
  emails: ({ emails }) => set(emails.map(({ value }) => value.toLowerCase())),
  tels: ({ tels }) => set(tels.map(({ value }) => digits(value))),
  org: ({ org }) => list(org),
  title: ({ titles }) => list(titles),
  adr: ({ addresses }) =>
    set(
      addresses.map((one) =>
        [one.poBox, one.extended, one.street, one.city, one.region, one.postalCode, one.country].filter(Boolean).join(' | ')
      )
    ),
  note: ({ notes }) => list(notes),
  bday: ({ birthday }) => withoutYear(birthday),
  url: ({ urls }) => set(urls.map(({ value }) => value)),
  photo: ({ photos }) => String(Math.min(1, photos.length))
}
const wantedAs: Readonly<Record<Field, (card: Expected) => string>> = {
  fn: ({ fn }) => flat(fn ?? ''),
  n: ({ n }) => (n ?? []).map(flat).join(';'),
  emails: ({ emails }) => set(emails.map((email) => email.toLowerCase())),
  tels: ({ tels }) => set(tels.map(digits)),
  org: ({ org }) => list(org),
  title: ({ title }) => list(title),
  adr: ({ adr }) => set(adr),
  note: ({ note }) => list(note),
  bday: ({ bday }) => withoutYear(bday ?? ''),
  url: ({ url }) => set(url),
  photo: ({ photo }) => String(Math.min(1, photo))
}

const folder = process.argv[2]
if (folder === undefined) {
  console.error('npx node bench/score-vcards.ts FOLDER')
  process.exit(2)
}
const expected: Record<string, { cards: Expected[] }> = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
const fields = Object.keys(floors).filter((field): field is Field => field in floors)
const right = new Map<Field, number>()
let [cards, extra, problems, drafts] = [0, 0, 0, 0]
for (const [name, wanted] of Object.entries(expected)) {
  const file = readVCards(readFileSync(join(folder, name)))
  const source = vCardsAsSource(file)
  drafts += source.loose.length + source.partners.reduce((sum, { contacts }) => sum + contacts.length, source.partners.length)
  problems += source.problems.length
  cards += wanted.cards.length
  extra += Math.max(0, file.cards.length - wanted.cards.length)
  for (const [index, card] of wanted.cards.entries())
    for (const field of fields) {
      const read = file.cards[index]
      const [is, should] = [read ? readAs[field](read) : null, wantedAs[field](card)]
      if (is === should) right.set(field, (right.get(field) ?? 0) + 1)
      else console.error(`${name} ${index + 1} ${field}: ${JSON.stringify(is)} instead of ${JSON.stringify(should)}`)
    }
}
const rates = Object.fromEntries(fields.map((field) => [field, Number(((right.get(field) ?? 0) / cards).toFixed(4))]))
console.log(JSON.stringify({ files: Object.keys(expected).length, cards, extra, problems, drafts, ...rates }))
process.exit(fields.every((field) => (rates[field] ?? 0) >= floors[field]) ? 0 : 1)
