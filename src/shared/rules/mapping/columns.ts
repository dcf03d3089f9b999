import type { AddressMeaning } from './header-meaning.ts'
import type { Content } from './read-cells.ts'
import type { HeaderReading } from './read-header.ts'

/** A column as it was found: its header, what that says, and what the cells under it look like. */
export interface FoundColumn {
  readonly at: number
  readonly header: string
  readonly reading: HeaderReading | null
  readonly content: Content
  readonly cells: readonly string[]
}

const addressMeanings: readonly AddressMeaning[] = [
  'address',
  'street',
  'extended',
  'poBox',
  'postalCode',
  'city',
  'postalCity',
  'region',
  'country',
  'formatted'
]
const addressContents: Readonly<Partial<Record<Content, AddressMeaning>>> = {
  street: 'street',
  postalCode: 'postalCode',
  city: 'city',
  postalCity: 'postalCity'
}

/** A column without a header is what its cells look like; of one with an unknown header only what cannot be anything else is believed. */
const unmistakable: readonly Content[] = ['email', 'url', 'name', 'organisation']
export const seenAs = (column: FoundColumn): Content | null => {
  if (column.reading) return null
  const spaced = column.content === 'phone' && column.cells.some((cell) => /\d \d|\+/.test(cell))
  return saysNothing(column.header) || spaced || unmistakable.includes(column.content) ? column.content : null
}

/** "", "Kolonne 3", "Column1", "Felt", "#2", "C". */
export const saysNothing = (header: string): boolean =>
  /^\s*(?:(?:kolonne|column|spalte|felt|field|col|unnamed)?[\s:#_.-]*\d*|\p{Lu})\s*$/iu.test(header)

export const addressPartOf = (column: FoundColumn): AddressMeaning | null => {
  const meaning = column.reading?.meaning
  if (meaning) return addressMeanings.find((part) => part === meaning) ?? null
  const seen = seenAs(column)
  return seen ? (addressContents[seen] ?? null) : null
}
