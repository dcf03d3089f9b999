import type { DraftPerson } from '#shared/model/draft.ts'
import { type DraftAddress, type DraftCustom, emptyPersonDetails, type PersonDetails } from '#shared/model/draft-details.ts'
import { splitName } from '#shared/rules/name-split.ts'
import { countryOf, takeAddresses } from './addresses.ts'
import { takeBirthday, takeLanguage, takeTags, takeYesNo } from './cell-values.ts'
import { givePartnersCells } from './given-cells.ts'
import { type ReadName, takeName } from './names.ts'
import type { Notes } from './notes.ts'
import { takeOptOut } from './opt-outs.ts'
import { addressesIn, readEmails, readPhones } from './points.ts'
import { type Cell, isLeft, oneLine, peek, type Row, take, takeCustom, takeOne, takeRefs, takeText } from './row.ts'

/** The person of a row, and everything in it that is left. Null where it names nobody; then the row is as it was. */
export function readPerson(row: Row, hasPartner: boolean, notes: Notes): DraftPerson | null {
  const name = takeName(row) ?? (hasPartner ? null : nameByAddress(row))
  if (!name) return null
  if (!hasPartner) givePartnersCells(row)
  const { line } = row
  const addresses = takeAddresses(row, 'person')
  const title = takeOne(row, 'person.title')
  const emails = readEmails(take(row, 'person.email'), line)
  const [numbers, faxes] = takeNumbers(row)
  const phones = readPhones(numbers, line, countryOf(addresses))
  const details = readDetails(row, { name, addresses, faxes, address: emails[0]?.value ?? '' }, notes)
  return {
    name: { value: name.value, line, confidence: 0.98 },
    givenName: name.givenName,
    familyName: name.familyName,
    splitConfidence: name.confidence,
    title: title ? { value: oneLine(title.value), line, confidence: 0.95 } : null,
    emails,
    phones,
    ...(details ? { details } : {}),
    from: line,
    to: line,
    flags: name.also === '' ? [] : [{ code: 'name.two-spellings', severity: 'info', line, value: name.value, suggestion: name.also }]
  }
}

interface ReadBefore {
  readonly name: ReadName
  readonly addresses: DraftAddress[]
  readonly faxes: readonly DraftCustom[]
  /** The first e-mail address. */
  readonly address: string
}

/** The rest of the row. Null where nothing is left, as in most rows of most tables. */
function readDetails(row: Row, { name, addresses, faxes, address }: ReadBefore, notes: Notes): PersonDetails | null {
  const { honorific, additional, suffix } = name
  const isPlain = honorific === '' && additional === '' && suffix === '' && addresses.length + faxes.length + row.cleared.length === 0
  if (isPlain && !isLeft(row)) return null
  const optOut = takeOptOut(row, notes)
  return {
    ...emptyPersonDetails,
    ...{ honorific, additional, suffix, addresses },
    department: takeText(row, 'person.department'),
    isPrimary: takeYesNo(row, notes),
    language: takeLanguage(row, notes),
    greeting: takeOne(row, 'person.greeting')?.value ?? '',
    note: take(row, 'person.note')
      .map(({ value }) => value)
      .join('\n'),
    urls: take(row, 'person.url').flatMap(({ value }) => value.split(/\s+:::\s+|\n/)),
    birthday: takeBirthday(row, notes),
    tags: takeTags(row, 'person.tags'),
    refs: takeRefs(row, 'person.id'),
    optOut: optOut && { ...optOut, address },
    cleared: row.cleared.filter((target) => target.startsWith('person.')),
    custom: [...takeCustom(row), ...faxes]
  }
}

/** Numbers to call, and those that only a machine answers. */
function takeNumbers(row: Row): [Cell[], DraftCustom[]] {
  const cells = take(row, 'person.phone')
  if (cells.every(({ label }) => label === '')) return [[...cells], []]
  const isMachine = ({ label }: Cell) => /fax|faks|pager|telex/i.test(label)
  return [
    cells.filter((cell) => !isMachine(cell)),
    cells.filter(isMachine).map(({ label, value }) => ({ label: label.slice(0, 100), value }))
  ]
}

/** Somebody of whom there is only an address is called by it, until a person looks at it. */
function nameByAddress(row: Row): ReadName | null {
  const cell = peek(row, 'person.email') ?? peek(row, 'partner.email')
  const value = cell ? addressesIn(cell.value)[0] : undefined
  if (cell === undefined || value === undefined) return null
  const nothing = { honorific: '', additional: '', suffix: '', also: '' }
  const before = /^\s*["']?([^<>"';,]*\p{L}[^<>"';,]*?)["']?\s*</u.exec(cell.value)?.[1]
  return before
    ? { value: before, ...splitName(before), ...nothing }
    : { value, givenName: '', familyName: value, confidence: 0, ...nothing }
}
