import type { OrganisationType } from '#shared/model/organisation-type.ts'
import { fold } from '#shared/rules/fold.ts'
import type { Random } from './random.ts'
import { familyNames, fields, givenNames, placeAt, placeCount, titles, topics } from './words.ts'

export interface FictionalPartner {
  readonly name: string
  readonly type: OrganisationType | null
  /** Where its people have their addresses; always under .example. */
  readonly domain: string
}

export interface FictionalPerson {
  readonly givenName: string
  readonly familyName: string
  readonly title: string
  readonly email: string | null
  readonly phones: readonly string[]
}

type Maker = (place: string, random: Random) => string

const makers: readonly [OrganisationType | null, Maker][] = [
  ['municipality', (place) => `${place} Kommune`],
  ['foundation', (place) => `${place}fonden`],
  ['union', (place, random) => `${capital(random.pick(fields))}forbundet ${place}`],
  ['patient-organisation', (place, random) => `${capital(random.pick(fields))}foreningen ${place}`],
  ['research', (place, random) => `Center for ${random.pick(topics)}, ${place}`],
  ['private', (place, random) => `${random.pick(familyNames)} & Co., ${place}`],
  ['other', (place) => `Frivilligcenter ${place}`],
  [null, (place) => `${place}s Venner`],
  [null, (place) => `Kulturhuset ${place}`]
]

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const slug = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The partner with that number; names repeat with a number behind once all places are used up. */
export function fictionalPartner(no: number, random: Random): FictionalPartner {
  const kind = Math.floor(no / placeCount) % makers.length
  // every place with every kind, the kinds mixed so that few partners are of many types
  const [type, make] = makers[(no + kind) % makers.length] ?? [null, (place: string) => place]
  const round = Math.floor(no / (placeCount * makers.length))
  const name = `${make(placeAt(no), random)}${round === 0 ? '' : ` ${round + 1}`}`
  return { name, type, domain: `${slug(placeAt(no))}-${no + 1}.example` }
}

/** The person with that number; addresses and numbers are nobody else's. */
export function fictionalPerson(no: number, domain: string, random: Random): FictionalPerson {
  const givenName = random.pick(givenNames)
  const familyName = random.pick(familyNames)
  const email = random.chance(0.95) ? `${slug(givenName)}.${slug(familyName)}${no + 1}@${domain}` : null
  const phones = random.chance(0.9) ? [mobile(no * 2), ...(random.chance(0.4) ? [mobile(no * 2 + 1)] : [])] : []
  return { givenName, familyName, title: random.chance(0.9) ? random.pick(titles) : '', email, phones }
}

/** 20 00 00 00, 20 00 00 01 …: a series that nobody takes for a real one. */
function mobile(no: number): string {
  const digits = String(20_000_000 + (no % 10_000_000))
  return digits.replace(/(\d\d)(?=\d)/g, '$1 ')
}
