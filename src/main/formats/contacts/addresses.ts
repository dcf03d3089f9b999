import type { CountryCode } from 'libphonenumber-js'
import type { DraftAddress } from '#shared/model/draft-details.ts'
import { addressParts, type MappingTarget } from '#shared/model/mapping.ts'
import { fold, foldWords } from '#shared/rules/fold.ts'
import type { Cell, Row } from './row.ts'

type Part = (typeof addressParts)[number]
type Written = Partial<Record<Part, string>>
const partsOf: Readonly<Record<'person' | 'partner', ReadonlyMap<MappingTarget, Part>>> = {
  person: new Map(addressParts.map((part) => [`person.address.${part}`, part] as const)),
  partner: new Map(addressParts.map((part) => [`partner.address.${part}`, part] as const))
}

/** Every address of the row: the columns of one group are one, and Google packs several into the cells of one group. */
export function takeAddresses(row: Row, owner: 'person' | 'partner'): DraftAddress[] {
  const groups = new Map<number, Cell[]>()
  for (const cell of row.cells) {
    if (cell.taken || !partsOf[owner].has(cell.target)) continue
    cell.taken = true
    const number = cell.column.group ?? 0
    const group = groups.get(number)
    if (group) group.push(cell)
    else groups.set(number, [cell])
  }
  return groups.size === 0 ? [] : [...groups.values()].flatMap((cells) => addressesOf(cells, partsOf[owner]))
}

function addressesOf(cells: readonly Cell[], partOf: ReadonlyMap<MappingTarget, Part>): DraftAddress[] {
  const count = cells.reduce((most, { value }) => Math.max(most, value.includes(':::') ? value.split(packed).length : 1), 1)
  const label = labelOf(cells)
  const addresses: DraftAddress[] = []
  for (let at = 0; at < count; at++) {
    const written: Written = {}
    for (const { value, target } of cells) {
      const part = partOf.get(target)
      const text = count > 1 ? (value.split(packed)[at] ?? '').trim() : value
      if (part && text !== '') written[part] = joinLines(part, written[part] ?? '', text)
    }
    if (Object.keys(written).length > 0) addresses.push({ label, ...assemble(written) })
  }
  return addresses
}

const packed = /\s:::\s/

/** "Havnevej" + "12" + "B" is one line; floors and names of houses are parted by commas. */
function joinLines(part: Part, before: string, text: string): string {
  if (before === '' || before === text) return text
  return before + (text.length < 5 ? ' ' : part === 'street' ? '\n' : ', ') + text
}

function labelOf(cells: readonly Cell[]): DraftAddress['label'] {
  const said = cells.map(({ label }) => label).find((label) => label !== '') ?? cells.find(({ column }) => column.label)?.column.label ?? ''
  if (said === '') return 'other'
  if (/work|arbej|arbeit|business|kontor|firma/i.test(said)) return 'work'
  return /home|privat|hjem/i.test(said) ? 'private' : 'other'
}

function assemble(written: Written): Omit<DraftAddress, 'label'> {
  const {
    street = '',
    extended = '',
    poBox = '',
    postalCode = '',
    city = '',
    region = '',
    country = '',
    postalCity = '',
    formatted = ''
  } = written
  const place =
    postalCode === '' && city === '' && postalCity !== '' ? (readPostalCity(postalCity) ?? { postalCode, city: postalCity }) : null
  const address = { poBox, extended, street, ...(place ?? { postalCode, city }), region, country }
  if (formatted === '' && (place !== null || postalCity === '')) return address
  const known = new Set(foldWords(Object.values(address).join(' ')))
  if (known.size === 0) return { ...address, ...readWhole(formatted) }
  // what programs write beside the parts mostly says the same again
  const more = [place ? '' : postalCity, formatted].filter((text) => !foldWords(text).every((word) => known.has(word)))
  return more.length > 0 ? { ...address, extended: more.reduce((line, text) => joinLines('extended', line, text), extended) } : address
}

const postalCityLine = /^(?:([A-Z]{1,2})[- ])?(\d{3} \d{2}|\d{4,5})[ ,]+(\D.*)$/u
function readPostalCity(text: string): { postalCode: string; city: string } | null {
  const read = postalCityLine.exec(text.trim())
  return read ? { postalCode: read[2] ?? '', city: read[3] ?? '' } : null
}

/** "Havnevej 1, 2. tv., 2100 København Ø, Danmark": what stands before the postal code is the street, what follows the country. */
function readWhole(text: string): Pick<DraftAddress, 'street' | 'postalCode' | 'city' | 'country'> {
  const lines = text
    .split(/\s*[\n,]\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const at = lines.findIndex((line, index) => index > 0 && readPostalCity(line) !== null)
  const place = readPostalCity(lines[at] ?? '')
  if (!place || lines.length > at + 2) return { street: text, postalCode: '', city: '', country: '' }
  return { street: lines.slice(0, at).join(', '), ...place, country: lines[at + 1] ?? '' }
}

const countries: Readonly<Partial<Record<CountryCode, string>>> = {
  DK: 'dk danmark denmark dänemark',
  NO: 'no nor norge norway norwegen',
  SE: 'se swe sverige sweden schweden',
  DE: 'de ger tyskland germany deutschland',
  GB: 'gb uk england storbritannien scotland wales',
  FI: 'fi finland suomi',
  IS: 'is island iceland',
  FO: 'fo færøerne føroyar faroe',
  GL: 'gl grønland greenland',
  NL: 'nl holland nederlandene netherlands',
  US: 'us usa'
}
const countryCodes = new Map(
  (Object.keys(countries) as CountryCode[]).flatMap((code) => (countries[code] ?? '').split(' ').map((name) => [fold(name), code] as const))
)

/** Where numbers without a country code belong. */
export const countryOf = (addresses: readonly DraftAddress[]): CountryCode => {
  const named = addresses.find(({ country }) => country !== '')
  return (named && countryCodes.get(foldWords(named.country)[0] ?? '')) ?? 'DK'
}
