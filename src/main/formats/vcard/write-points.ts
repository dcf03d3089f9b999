import { formatContentLine, type Param, parseContentLine } from './content-line.ts'
import { escapePart, escapeText } from './text-value.ts'
import type { CardAddress, CardPoint } from './vcard.ts'
import type { CardVersion } from './write-extra.ts'

/** Gives out group names that no extra of the card has. */
export type CardGroups = () => string

export function cardGroups(extras: readonly string[]): CardGroups {
  let taken: Set<string> | null = null
  let count = 0
  return () => {
    taken ??= new Set(extras.map((line) => parseContentLine(line)?.group.toLowerCase() ?? ''))
    do count++
    while (taken.has(`item${count}`))
    return `item${count}`
  }
}

/** value is escaped already. */
export function writePoint(
  name: string,
  value: string,
  beside: Omit<CardPoint, 'value'>,
  version: CardVersion,
  groups: CardGroups
): string[] {
  const params = paramsOf(beside, version)
  if (beside.label === '' && params.length === 0) return [`${name}:${value}`]
  const group = beside.label === '' ? '' : groups()
  const line = formatContentLine({ group, spelled: name, params, value })
  return beside.label === '' ? [line] : [line, `${group}.X-ABLabel:${escapeText(beside.label)}`]
}

export function writeAddress(address: CardAddress, version: CardVersion, groups: CardGroups): string[] {
  const { poBox, extended, street, city, region, postalCode, country } = address
  const value = [poBox, extended, street, city, region, postalCode, country].map(escapePart).join(';')
  return writePoint('ADR', value, address, version, groups)
}

function paramsOf({ types, preferred }: Omit<CardPoint, 'value'>, version: CardVersion): Param[] {
  const words = types.map((type) => type.replace(/[^\w-]/g, '')).filter((type) => type !== '')
  const values = preferred && version === '3.0' ? [...words, 'pref'] : words
  return [
    ...(values.length > 0 ? [{ name: 'TYPE', values }] : []),
    ...(preferred && version === '4.0' ? [{ name: 'PREF', values: ['1'] }] : [])
  ]
}
