import { paramOf, typesOf } from './content-line.ts'
import type { Property } from './decode-property.ts'
import { splitValue, unescapeText } from './text-value.ts'
import type { CardAddress, CardPoint } from './vcard.ts'

/** Marks of direction that phones put around numbers. */
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** What stands beside a value. labels are the X-ABLabel of the card, by group. */
type Beside = Omit<CardPoint, 'value'>

/** Addresses, numbers or links of one kind; the preferred one is known by TYPE=pref, PREF or the least PREF=n. */
export function readPoints(
  properties: readonly Property[],
  labels: ReadonlyMap<string, string>,
  tidy: (value: string) => string
): (CardPoint & { line: number })[] {
  const least = Math.min(...properties.map(rank))
  return properties.flatMap((property) => {
    const value = tidy(unescapeText(property.value).replace(invisible, '').trim()).trim()
    return value === '' ? [] : [{ value, ...beside(property, least, labels), line: property.line }]
  })
}

export function readAddresses(properties: readonly Property[], labels: ReadonlyMap<string, string>): CardAddress[] {
  const least = Math.min(...properties.map(rank))
  return properties.flatMap((property) => {
    const parts = splitValue(property.value, ';').map((part) => unescapeText(part).trim())
    const [poBox = '', extended = '', street = '', city = '', region = '', postalCode = '', ...country] = parts
    const told = parts.some((part) => part !== '')
    const formatted = unescapeText(paramOf(property, 'LABEL') ?? '')
    if (!told && formatted === '') return []
    const address = {
      poBox,
      extended,
      street: told ? street : formatted,
      city,
      region,
      postalCode,
      country: country.filter(Boolean).join(', ')
    }
    return [{ ...address, ...beside(property, least, labels) }]
  })
}

/** LABEL is an address as it stands on a letter; it counts where the card has no other. */
export const readLabels = (properties: readonly Property[], labels: ReadonlyMap<string, string>): CardAddress[] =>
  readPoints(properties, labels, (value) => value).map(({ value, types, preferred, label }) => ({
    ...{ poBox: '', extended: '', street: value, city: '', region: '', postalCode: '', country: '' },
    ...{ types, preferred, label }
  }))

function beside(property: Property, least: number, labels: ReadonlyMap<string, string>): Beside {
  const types = typesOf(property).filter((type) => type !== 'pref')
  return { types, preferred: Number.isFinite(least) && rank(property) === least, label: labels.get(property.group.toLowerCase()) ?? '' }
}

function rank(property: Property): number {
  const pref = Number.parseInt(paramOf(property, 'PREF') ?? '', 10)
  if (Number.isFinite(pref)) return pref
  return typesOf(property).includes('pref') ? 1 : Number.POSITIVE_INFINITY
}

/** Without mailto: and the name around the brackets. */
export function plainEmail(value: string): string {
  const address = /^mailto:/i.test(value) ? percentDecoded(value.slice(7).split('?')[0] ?? '') : value
  return /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(address)?.[1] ?? address
}

/** tel:+45-12-34-56-78;ext=12 as it would be written by hand. */
export function plainPhone(value: string): string {
  if (!/^tel:/i.test(value)) return value
  const [number = '', ...params] = percentDecoded(value.slice(4)).split(';')
  const extension = params.map((param) => /^ext=(.+)$/i.exec(param)?.[1]).find((found) => found !== undefined)
  return extension === undefined ? number : `${number} ext. ${extension}`
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** "_$!<Home>!$_" is how Apple writes a label that it translates. */
export const plainLabel = (value: string): string => /^_\$!<(.*)>!\$_$/.exec(value)?.[1] ?? value
