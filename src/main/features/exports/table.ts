import { readPhoneNumber } from '#shared/rules/phone-number.ts'
import type { Parts } from './facts.ts'
import type { Words } from './words.ts'

/** A column of a file. Our own import must know the header again, in both languages. */
export interface Column<Facts> {
  readonly header: string
  readonly text: (facts: Facts) => string
}

/** How many columns of each kind the records of a file need, and which fields of the user's own. */
export interface TableShape {
  readonly emails: number
  readonly phones: number
  readonly links: number
  readonly addresses: number
  readonly fields: readonly { id: string; label: string }[]
}

/** Beyond these, the last column holds several: tables that are too wide can be read by nobody. */
export const mostColumns = { points: 12, addresses: 4, links: 6 }

/** One row for each record, under the headers. */
export function* tableRows<Facts>(columns: readonly Column<Facts>[], pages: Iterable<readonly Facts[]>): Generator<string[][]> {
  let header: string[][] = [columns.map((column) => column.header)]
  for (const facts of pages) {
    yield [...header, ...facts.map((each) => columns.map(({ text }) => text(each)))]
    header = []
  }
  if (header.length > 0) yield header
}

const numbered = (header: string, at: number): string => (at === 0 ? header : `${header} ${at + 1}`)
const places = (count: number) => Array.from({ length: count }, (_, at) => at)

/** What stands in a place; in the last one, all the rest. */
const standing = <Value>(values: readonly Value[], at: number, count: number): readonly Value[] =>
  at === count - 1 ? values.slice(at) : values.slice(at, at + 1)

/** Addresses or numbers, each with a column that says what it is for. */
export function pointColumns(word: Words, kind: 'email' | 'phone', count: number): Column<Parts>[] {
  const at = (parts: Parts, place: number) =>
    standing(
      parts.points.filter((point) => point.kind === kind),
      place,
      count
    )
  return places(count).flatMap((place) => {
    const header = numbered(word(`exports.column.${kind}`), place)
    return [
      {
        header,
        text: (parts: Parts) =>
          at(parts, place)
            .map((point) => (kind === 'phone' ? phoneText(point, parts) : point.raw))
            .join('; ')
      },
      {
        header: `${header} - ${word('exports.type')}`,
        text: (parts: Parts) => {
          const [point] = at(parts, place)
          return point ? word(`exports.pointLabel.${point.label}`) : ''
        }
      }
    ]
  })
}

/** As written; where the addresses lie abroad, in full, for there the number would be read as one of that country. */
function phoneText({ raw, value }: { raw: string; value: string }, { addresses }: Parts): string {
  if (addresses.every(({ country }) => country === '') || raw.startsWith('+') || !value.startsWith('+')) return raw
  const { extension } = readPhoneNumber(raw)
  return extension === null ? value : `${value} ext. ${extension}`
}

export const linkColumns = (word: Words, count: number): Column<Parts>[] =>
  places(count).map((place) => ({
    header: numbered(word('exports.column.link'), place),
    text: ({ points }) =>
      standing(
        points.filter(({ kind }) => kind === 'web'),
        place,
        count
      )
        .map(({ raw }) => raw)
        .join(' ::: ')
  }))

const addressParts = ['street', 'extended', 'poBox', 'postalCode', 'city', 'region', 'country'] as const

export const addressColumns = (word: Words, count: number): Column<Parts>[] =>
  places(count).flatMap((place) => {
    const header = numbered(word('exports.column.address'), place)
    return [
      {
        header: `${header} - ${word('exports.type')}`,
        text: ({ addresses }) => {
          const label = addresses[place]?.label
          return label === undefined ? '' : word(`exports.addressLabel.${label}`)
        }
      },
      ...addressParts.map((part) => ({
        header: `${header} - ${word(`exports.part.${part}`)}`,
        text: ({ addresses }: Parts) =>
          standing(addresses, place, count)
            .map((address) => address[part])
            .join(' ::: ')
      }))
    ]
  })

/** Fields of the user's own: under their names, with a word before it, so that no name is taken for another column. */
export const fieldColumns = (word: Words, fields: TableShape['fields']): Column<Parts>[] =>
  fields.map(({ id, label }) => ({
    header: `${word('exports.field')}: ${label}`,
    text: ({ customs }) => customs.find(({ fieldId }) => fieldId === id)?.value ?? ''
  }))

/** The same, of records whose values stand by the ids of the fields in a JSON text. */
export const keptFields = <Facts>(word: Words, fields: TableShape['fields'], kept: (facts: Facts) => string): Column<Facts>[] =>
  fields.map(({ id, label }) => ({
    header: `${word('exports.field')}: ${label}`,
    text: (facts) => (JSON.parse(kept(facts)) as Record<string, string>)[id] ?? ''
  }))

/** Where it came from, for people: an import does not read these. */
export const sourceColumns = (word: Words): Column<Parts & { source: string | null }>[] => [
  { header: word('exports.column.source'), text: ({ source }) => source ?? '' },
  { header: word('exports.column.sourceId'), text: ({ refs }) => refs.map(({ key }) => key).join('; ') }
]
