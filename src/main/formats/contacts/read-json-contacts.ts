import * as z from 'zod'
import { detectLanguage, knownLanguage } from '#main/formats/partner-page/page-language.ts'
import { AppError } from '#shared/errors.ts'
import type { DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import { DraftAddress, emptyPartnerDetails, emptyPersonDetails } from '#shared/model/draft-details.ts'
import type { ColumnMapping } from '#shared/model/mapping.ts'
import type { SourceDraft, SourceProblem } from '#shared/model/source-draft.ts'
import { fold } from '#shared/rules/fold.ts'
import { splitName } from '#shared/rules/name-split.ts'
import { proposeOrganisationType } from '#shared/rules/organisation-type.ts'
import { readDate } from '#shared/rules/written-date.ts'
import { flagLoose, flagPartner } from './contact-flags.ts'
import { addPartner, addPerson, newGathering } from './gathering.ts'
import { parseJson } from './json-lines.ts'
import { notesOn } from './notes.ts'
import { readEmails, readPhones } from './points.ts'
import type { Cell } from './row.ts'

/** A field holds 64 kB; an entry with more is of another form. */
const Field = z.string().max(64 * 1024)
const Text = Field.default('')
const Address = z.looseObject(DraftAddress.partial().shape)
const Person = z.object({
  name: Text,
  n: z.array(Field).max(5).default([]),
  title: Text,
  org: Text,
  emails: z.array(Field).default([]),
  phones: z.array(Field).default([]),
  addresses: z.array(z.union([Field, Address])).default([]),
  note: Text,
  bday: Text,
  urls: z.array(Field).default([])
})
type Person = z.infer<typeof Person>
const Partner = Person.pick({ emails: true, phones: true, addresses: true, note: true }).extend({
  name: Field.trim().min(1),
  statement: Text,
  url: Text,
  contacts: z.array(z.unknown()).default([])
})
const File = z.object({ partners: z.array(z.unknown()).optional(), contacts: z.array(z.unknown()).optional() })
const expected = { emails: true, statements: true, persons: true }

/**
 * Reads what `kartotek import --json` prints, or another program in the same form: partners with their contacts, and a flat list of all
 * persons, in which those of the partners stand once more. An entry of another form is a problem, the rest is read. Throws
 * import.not-json with the line.
 */
export function readJsonContacts(text: string): SourceDraft {
  const { value, lineOf } = parseJson(text)
  const file = File.safeParse(value)
  if (!file.success || (!file.data.partners && !file.data.contacts)) throw new AppError('import.not-json', { line: 1 })
  const entries = new JsonEntries()
  const lineOfEntry = (entry: unknown) => (typeof entry === 'object' && entry !== null ? lineOf(entry) : 1)
  for (const entry of file.data.partners ?? []) entries.addPartner(entry, lineOfEntry)
  for (const entry of file.data.contacts ?? []) entries.addContact(entry, lineOfEntry)
  return { ...entries.draft(), lines: text.split('\n') }
}

type LineOf = (entry: unknown) => number

/** Gathers entries of both lists. */
export class JsonEntries {
  readonly #gathering = newGathering(notesOn([], []))
  readonly #problems: SourceProblem[] = []

  addPartner(entry: unknown, lineOf: LineOf): void {
    const partner = this.#read(Partner, entry, lineOf)
    if (!partner) return
    const found = addPartner(this.#gathering, asPartner(partner, lineOf(entry)))
    for (const each of partner.contacts) {
      const person = asPerson(this.#read(Person, each, lineOf), lineOf(each), this.#problems)
      if (person) addPerson(found, person, this.#gathering.notes)
    }
  }

  /** A person of the flat list, unless he stood under his partner already. */
  addContact(entry: unknown, lineOf: LineOf): void {
    const read = this.#read(Person, entry, lineOf)
    const person = asPerson(read, lineOf(entry), this.#problems)
    if (!read || !person) return
    const { loose, byKey, notes } = this.#gathering
    if (read.org.trim() === '') {
      addPerson(loose, person, notes)
      return
    }
    const known = byKey.get(`name ${fold(read.org)}`)
    const found = known ?? addPartner(this.#gathering, asPartner(Partner.parse({ name: read.org.trim() }), lineOf(entry)))
    const isThere = found.persons.some((other) => fold(other.name.value) === fold(person.name.value) && hasAll(other, person))
    if (!isThere) addPerson(found, person, notes)
  }

  /** Without lines. */
  draft(): SourceDraft {
    const { partners, loose, notes } = this.#gathering
    return {
      ...{ title: null, language: null, lines: [], leftovers: [], wholeness: 'whole', optOuts: [], blobs: [], projects: [] },
      partners: partners.map(({ draft, persons }) =>
        flagPartner({ ...draft, contacts: persons, organisationType: proposeOrganisationType(draft.name.value) }, expected)
      ),
      loose: flagLoose(loose.persons, expected),
      problems: [...this.#problems, ...notes.problems].toSorted((one, other) => one.line - other.line)
    }
  }

  #read<T>(form: z.ZodType<T>, entry: unknown, lineOf: LineOf): T | null {
    const { data, error } = form.safeParse(entry)
    const value = typeof entry === 'string' ? entry.slice(0, 200) : null
    const column = error?.issues[0]?.path.join('.') || null
    if (error) this.#problems.push({ line: lineOf(entry), column, code: 'entry.broken', severity: 'error', value })
    return data ?? null
  }
}

const hasAll = (one: DraftPerson, other: DraftPerson): boolean =>
  other.emails.every(({ value }) => one.emails.some((email) => fold(email.value) === fold(value)))

function asPartner({ name, statement, url, emails, phones, addresses, note }: z.infer<typeof Partner>, line: number): DraftPartner {
  const isPlain = note === '' && addresses.length === 0
  return {
    name: { value: name, line, confidence: 1 },
    alsoWritten: [],
    statement: statement === '' ? null : { value: statement, line, confidence: 1, language: knownLanguage(detectLanguage(statement)) },
    url: url === '' ? null : { value: url, line, confidence: 1 },
    emails: readEmails(cellsOf(emails), line),
    phones: readPhones(cellsOf(phones), line, 'DK'),
    ...(isPlain ? {} : { details: { ...emptyPartnerDetails, note, addresses: addresses.map(asAddress) } }),
    ...{ contacts: [], organisationType: null, from: line, to: line, flags: [] }
  }
}

const plain: ColumnMapping = { header: '', target: 'custom', by: 'none' }
const cellsOf = (values: readonly string[]): Cell[] =>
  values
    .filter((value) => value.trim() !== '')
    .map((value, at) => ({ value: value.trim(), column: plain, at, label: '', target: 'custom', taken: true }))

function asPerson(read: Person | null, line: number, problems: SourceProblem[]): DraftPerson | null {
  if (!read) return null
  const [family = '', given = '', additional = '', honorific = '', suffix = ''] = read.n
  const built = [given, additional, family, suffix].filter((part) => part !== '').join(' ')
  const value = read.name.trim() || built || read.emails[0]?.trim() || ''
  if (value === '') {
    problems.push({ line, column: 'name', code: 'entry.broken', severity: 'error', value: null })
    return null
  }
  const split = given || family ? { givenName: given, familyName: family, confidence: 1 } : splitName(value)
  const birthday = read.bday === '' ? null : readDate(read.bday)
  if (read.bday !== '' && birthday === null)
    problems.push({ line, column: 'bday', code: 'cell.not-a-date', severity: 'warn', value: read.bday })
  const addresses = read.addresses.map(asAddress)
  const details = { ...emptyPersonDetails, honorific, additional, suffix, note: read.note, urls: read.urls, birthday, addresses }
  return {
    name: { value, line, confidence: 1 },
    ...{ givenName: split.givenName, familyName: split.familyName, splitConfidence: split.confidence },
    title: read.title === '' ? null : { value: read.title, line, confidence: 1 },
    emails: readEmails(cellsOf(read.emails), line),
    phones: readPhones(cellsOf(read.phones), line, 'DK'),
    details,
    ...{ from: line, to: line, flags: [] }
  }
}

function asAddress(written: string | z.infer<typeof Address>): DraftAddress {
  const empty = { label: 'other' as const, poBox: '', extended: '', street: '', postalCode: '', city: '', region: '', country: '' }
  const { data } = DraftAddress.safeParse(typeof written === 'string' ? { ...empty, street: written } : { ...empty, ...written })
  return data ?? empty
}
