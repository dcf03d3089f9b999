import { formatContentLine } from './content-line.ts'
import type { Property } from './decode-property.ts'

/** Written anew for every card. */
const own = new Set(['VERSION', 'PRODID', 'BEGIN', 'END'])
/** Of these the card keeps them all. */
const lists = new Set('NICKNAME TITLE ROLE EMAIL TEL ADR URL NOTE CATEGORIES PHOTO'.split(' '))
const points = new Set(['EMAIL', 'TEL', 'ADR', 'URL'])
/** Of these it keeps one; a second goes along under a name of its own. */
const singles = new Set('FN N ORG BDAY UID REV X-ABSHOWAS'.split(' '))
const knownKind = /^(?:X-|X-ADDRESSBOOKSERVER-)?KIND:(?:individual|org|group|organi[sz]ation)$/i

/** The properties that have no field, as lines. hasAddress: where it is false, LABEL was read as the address. */
export function extrasOf(properties: readonly Property[], hasAddress: boolean): string[] {
  // What the user called an address, a number or a link stands with it.
  const labelled = new Set(properties.filter(({ name }) => points.has(name)).map(({ group }) => group.toLowerCase()))
  const seen = new Set<string>()
  const extras = properties.flatMap((property) => {
    const { name, group } = property
    if (own.has(name) || lists.has(name) || property.value.trim() === '' || knownKind.test(`${name}:${property.value.trim()}`)) return []
    if ((name === 'LABEL' && !hasAddress) || (name === 'X-ABLABEL' && labelled.has(group.toLowerCase()))) return []
    if (!singles.has(name)) return [property]
    const first = !seen.has(name)
    seen.add(name)
    return first || name.startsWith('X-') ? [] : [{ ...property, spelled: `X-${name}` }]
  })
  return extras.map(asLine)
}

const asLine = (property: Property): string =>
  formatContentLine(property.binary ? { ...property, params: [{ name: 'ENCODING', values: ['b'] }, ...property.params] } : property)
