import type { DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import { fold } from '#shared/rules/fold.ts'
import { joinPartners, joinPersons } from './join-drafts.ts'
import type { Notes } from './notes.ts'
import { peek, type Row } from './row.ts'

/** People who stand at one place, and where each of them is found again. */
interface Staff {
  readonly persons: DraftPerson[]
  readonly byKey: Map<string, number>
}

export interface Found extends Staff {
  draft: DraftPartner
}

/** Partners and persons of the rows so far. */
export interface Gathering {
  readonly partners: Found[]
  readonly byKey: Map<string, Found>
  /** By what the columns of the partner say, word for word: most tables repeat it with every person. */
  readonly bySaid: Map<string, Found>
  readonly loose: Staff
  readonly notes: Notes
  /** Names of partners that stand further up in a file of which this is a part, by the numbers that they have there. */
  readonly named: ReadonlyMap<string, string>
}

export const newGathering = (notes: Notes, named: Gathering['named'] = new Map()): Gathering => ({
  ...{ partners: [], byKey: new Map(), bySaid: new Map(), loose: newStaff() },
  notes,
  named
})

const newStaff = (): Staff => ({ persons: [], byKey: new Map() })

/** What tells a partner again, the surest first. */
export function keysOf({ name, details }: DraftPartner): string[] {
  const id = details?.refs[0]?.key
  return [...(id ? [`id ${id}`] : []), ...(details?.cvr ? [`cvr ${details.cvr.replace(/\D/g, '')}`] : []), `name ${fold(name.value)}`]
}

/** The partner that a row names only by the number it has in the file. */
export function nameByNumber(row: Row, { byKey, named }: Gathering): string {
  const [id, cvr] = [peek(row, 'partner.id')?.value, peek(row, 'partner.cvr')?.value.replace(/\D/g, '')]
  const keys = [...(id ? [`id ${id}`] : []), ...(cvr ? [`cvr ${cvr}`] : [])]
  const known = keys.map((key) => byKey.get(key)?.draft.name.value ?? named.get(key)).find((name) => name !== undefined)
  return known ?? ''
}

/** What a source gives a partner besides its name. */
export const numbersOf = ({ details }: DraftPartner): readonly string[] => [
  details?.refs[0]?.key ?? '',
  details?.cvr.replace(/\D/g, '') ?? ''
]

/** Two of one name with different numbers are two. */
export function haveOtherNumbers(here: readonly string[], there: readonly string[]): boolean {
  return (
    here.every((number, at) => number === '' || there[at] === '' || number !== there[at]) &&
    here.some((number, at) => number !== '' && there[at] !== '')
  )
}

export function addPartner(gathering: Gathering, partner: DraftPartner): Found {
  const keys = keysOf(partner)
  const known = keys
    .map((key) => gathering.byKey.get(key))
    .find((found) => found !== undefined && !haveOtherNumbers(numbersOf(found.draft), numbersOf(partner)))
  const found = known ?? { draft: partner, ...newStaff() }
  if (known) known.draft = { ...joinPartners(known.draft, partner, gathering.notes), joined: true }
  else gathering.partners.push(found)
  for (const key of keys) if (!gathering.byKey.has(key)) gathering.byKey.set(key, found)
  return found
}

/** The same person at the same place once: the name, and the same number or the same address. */
export function addPerson({ persons, byKey }: Staff, person: DraftPerson, notes: Notes): void {
  const name = fold(person.name.value)
  const id = person.details?.refs[0]?.key
  const keys = [...(id === undefined ? [] : [`${name} #${id}`]), ...person.emails.map(({ value }) => `${name} ${normaliseEmail(value)}`)]
  const at = keys.map((key) => byKey.get(key)).find((place) => place !== undefined) ?? persons.length
  const known = persons[at]
  persons[at] = known ? { ...joinPersons(known, person, notes), joined: true } : person
  for (const key of keys) byKey.set(key, at)
}
