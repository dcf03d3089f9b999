// `npm run bench -- naughty --strings=FILE`: a JSON list of texts goes through every field that a table can bring: read from a CSV, on the
// card, out again in each format and into another card file. Prints a line a field: how many are on the card byte by byte, and how many after.
import { readFileSync } from 'node:fs'
import type { App } from '#main/app.ts'
import { writeCsv } from '#main/formats/table/index.ts'
import { discard, openNew } from './card-file.ts'

type Person = Awaited<ReturnType<App['client']['persons']['get']>>
type Partner = Awaited<ReturnType<App['client']['partners']['get']>>
const formats = ['csv', 'xlsx', 'vcard', 'vcard3', 'json'] as const

/** By the header of the column: where the text then stands. */
const personFields: Readonly<Record<string, (person: Person) => string | undefined>> = {
  Navn: ({ displayName }) => displayName,
  Fornavn: ({ givenName }) => givenName,
  Efternavn: ({ familyName }) => familyName,
  Tiltale: ({ honorific }) => honorific,
  Titel: ({ roles }) => roles[0]?.title,
  Afdeling: ({ roles }) => roles[0]?.department,
  Partner: ({ roles }) => roles[0]?.partnerName ?? undefined,
  Noter: ({ notes }) => notes,
  Emneord: ({ tags }) => tags[0],
  'Felt: Egen': ({ customs }) => customs[0]?.value,
  Adresse: ({ addresses }) => addresses[0]?.street,
  By: ({ addresses }) => addresses[0]?.city
}
const partnerFields: Readonly<Record<string, (partner: Partner) => string | undefined>> = {
  Partner: ({ name }) => name,
  Forkortelse: ({ shortName }) => shortName,
  Begrundelse: ({ statements }) => statements[0]?.text,
  Noter: ({ notes }) => notes,
  'Felt: Egen': ({ customs }) => customs[0]?.value
}
/** These say by themselves who somebody is: rows with other texts in them are the same person, or nobody. */
const naming = ['Navn', 'Fornavn', 'Efternavn', 'Partner']

const file = process.argv.find((word) => word.startsWith('--strings='))?.slice('--strings='.length)
if (file === undefined) process.stdout.write(`${JSON.stringify({ bench: 'naughty', skipped: '--strings=FILE names none' })}\n`)
else await measure((JSON.parse(readFileSync(file, 'utf8')) as string[]).filter((text) => text.trim() !== ''))

async function measure(texts: readonly string[]): Promise<void> {
  for (const header of Object.keys(personFields)) await throughField('persons', header, texts)
  for (const header of Object.keys(partnerFields)) await throughField('partners', header, texts)
}

async function throughField(what: 'persons' | 'partners', header: string, texts: readonly string[]): Promise<void> {
  const app = openNew()
  await take(app, 'a.csv', Buffer.from(tableOf(what, header, texts)))
  const before = await standing(app, what, header)
  const found = new Set(before)
  const same = texts.filter((text) => found.has(text.normalize('NFC').trim()) || found.has(text)).length
  const after: Record<string, number> = {}
  for (const as of formats) {
    const other = openNew()
    await carry(app, other, what, as)
    const there = new Set(await standing(other, what, header))
    after[as] = before.filter((text) => there.has(text)).length
    await discard(other)
  }
  process.stdout.write(
    `${JSON.stringify({ bench: 'naughty', what, header, texts: texts.length, onTheCard: same, cards: before.length, after })}\n`
  )
  await discard(app)
}

/** Somebody, or a partner, for each text. */
function tableOf(what: 'persons' | 'partners', header: string, texts: readonly string[]): string {
  const base = what === 'persons' ? ['Navn', 'E-mail', 'Partner'] : ['Partner']
  const headers = base.includes(header) ? base : [...base.filter((each) => each !== 'Navn' || !naming.includes(header)), header]
  const cells: Readonly<Record<string, (at: number) => string>> = {
    Navn: (at) => `Anna Holm ${at}`,
    'E-mail': (at) => `anna${at}@havnen.example`,
    Partner: (at) => (what === 'persons' ? 'Havnens Venner' : `Forening ${at}`)
  }
  const rows = texts.map((text, at) => headers.map((each) => (each === header ? text : (cells[each]?.(at) ?? ''))))
  return writeCsv([headers, ...rows], { delimiter: ';', bom: true })
}

async function take({ upload, client: { imports } }: App, fileName: string, content: Uint8Array): Promise<void> {
  const { id } = await imports.read({ upload: upload(content, fileName), fileName })
  await ended(await imports.commit({ id }))
}

async function carry({ client }: App, other: App, what: 'persons' | 'partners', as: (typeof formats)[number]): Promise<void> {
  const parts: Buffer[] = []
  const { name } = await ended(await client.exports.make({ as, wanted: { what, query: '' } }), ({ part }) => {
    if (part !== undefined) parts.push(Buffer.from(part, 'base64'))
  })
  const content = Buffer.concat(parts)
  if (as === 'json') await other.client.file.restoreDump({ dump: content.toString('utf8') })
  else await take(other, name, content)
}

async function ended<Step, Done>(job: AsyncIterator<Step, Done>, each: (step: Step) => void = () => undefined): Promise<Done> {
  for (;;) {
    const step = await job.next()
    if (step.done) return step.value
    each(step.value)
  }
}

/** What stands in the field, card by card. */
async function standing({ client }: App, what: 'persons' | 'partners', header: string): Promise<string[]> {
  const window = { sort: [{ by: 'name' }], limit: 1000 } as const
  const { rows } = what === 'persons' ? await client.persons.table(window) : await client.partners.table(window)
  const values: string[] = []
  for (const { id } of rows) {
    const value =
      what === 'persons'
        ? personFields[header]?.(await client.persons.get({ id }))
        : partnerFields[header]?.(await client.partners.get({ id }))
    if (value !== undefined && value !== '') values.push(value)
  }
  return values
}
