import type { DraftAddress } from '#shared/model/draft-details.ts'

const parts = ['poBox', 'extended', 'street', 'postalCode', 'city', 'region', 'country'] as const

const tidy = (text: string) =>
  text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

/** Without stray white space; null for an address that says nothing. */
export function tidyAddress(address: DraftAddress): DraftAddress | null {
  const clean = { ...address }
  for (const part of parts) clean[part] = tidy(address[part])
  return parts.some((part) => clean[part] !== '') ? clean : null
}

export const sameAddress = (one: DraftAddress, other: DraftAddress): boolean =>
  one.label === other.label && parts.every((part) => one[part] === other[part])

/** As it stands on an envelope, a line each. */
export function addressText(address: DraftAddress): string {
  const { extended, street, poBox, postalCode, city, region, country } = address
  return [extended, street, poBox, `${postalCode} ${city}`.trim(), region, country].filter((line) => line !== '').join('\n')
}

// "8000 Aarhus C", "DK-8000 Aarhus C", "113 50 Stockholm": the line that parts street from country
const town = /^((?:[A-ZÅÄÖ]{1,3}-)?\d{4,5}|\d{3} \d{2})\s+(\p{L}.*)$/u

/** An address as it is typed, a line each: what stands above post code and town is the street, below it the country. */
export function readAddress(text: string, label: DraftAddress['label'] = 'work'): DraftAddress {
  const lines = tidy(text).split('\n')
  const at = lines.findLastIndex((line) => town.test(line))
  const [, postalCode = '', city = ''] = town.exec(lines[at] ?? '') ?? []
  const street = at < 0 ? lines : lines.slice(0, at)
  const country = at < 0 ? [] : lines.slice(at + 1)
  return {
    label,
    poBox: '',
    extended: '',
    street: street.join('\n'),
    postalCode,
    city,
    region: country.slice(0, -1).join('\n'),
    country: country.at(-1) ?? ''
  }
}
