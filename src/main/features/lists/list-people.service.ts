import { personIds } from '#main/features/persons/index.ts'
import { askedToday } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { type CandidateRecord, memberCandidates, personCandidates, roleCandidates } from './candidates.store.ts'
import type { ListRecord } from './lists.store.ts'
import { idsOf, peopleOfCards } from './people-of-cards.service.ts'
import { addressesInUse, byName, exclusionsOf, type PinRecord, pinRecords } from './pins.store.ts'
import { ruleOf } from './rule-of.ts'

/** Somebody whom the rule or a pin puts on a list, and what takes the person off again. */
export interface Listed extends CandidateRecord {
  readonly pin: PinRecord | null
  /** By hand, by being on another list, or by having the address of somebody who is. */
  readonly off: { readonly reason: 'taken-off' | 'excluded-list' | 'shares-excluded-address'; readonly text: string } | null
}

/** Who is on a list: whom its rule is true of or who was picked, its pins counted, and whoever is on a list that is left out. */
export const idsOnList = (unit: ReadUnit, name: string): string[] =>
  personIds(unit.db, askedToday(unit, { version: 2, where: { kind: 'is', field: 'list', values: [name] } }))

/** Everybody a list could mean, by name, in the roles in which they are on it, with what takes those off who are not on it. */
export function listPeople(unit: ReadUnit, list: ListRecord): Listed[] {
  const pins = pinsNow(unit, list)
  const offOf = offs(unit, list, pins)
  return candidates(unit, list, pins).map((record) => ({ ...record, pin: pins.get(record.personId) ?? null, off: offOf(record) }))
}

/** What takes somebody off a list who is not on it, but may get a letter for one who is, or at an address of others. */
export const takenOff = (unit: ReadUnit, list: ListRecord): ((record: Addressed) => Listed['off']) => offs(unit, list, pinsNow(unit, list))

const pinsNow = (unit: ReadUnit, { id }: ListRecord): Map<string, PinRecord> =>
  new Map(pinRecords(unit.db, id, localDay(unit.now)).flatMap((pin) => (pin.holds === 1 ? [[pin.personId, pin] as const] : [])))

function candidates(unit: ReadUnit, list: ListRecord, pins: ReadonlyMap<string, PinRecord>): CandidateRecord[] {
  const { db } = unit
  const rule = ruleOf(list)
  const chosen = rule
    ? peopleOfCards(unit, list.entity, idsOf[list.entity](db, askedToday(unit, rule)), 'by-rule')
    : memberCandidates(db, list.id)
  const put = [...pins.values()].filter(({ mode }) => mode === 'include')
  if (put.length === 0 && list.entity === 'person') return chosen
  // whoever was put on in a role is on the list in that role
  const inRole = roleCandidates(
    db,
    put.flatMap(({ affiliationId }) => affiliationId ?? [])
  )
  const alone = personCandidates(
    db,
    put.flatMap(({ personId, affiliationId }) => (affiliationId === null ? personId : []))
  )
  const all = new Map([...chosen, ...alone, ...inRole].map((record) => [record.personId, record]))
  return byName(db, [...all.keys()]).flatMap((id) => all.get(id) ?? [])
}

type Off = Listed['off']
type Addressed = Pick<CandidateRecord, 'personId' | 'address'>

function offs(unit: ReadUnit, list: ListRecord, pins: ReadonlyMap<string, PinRecord>): (record: Addressed) => Off {
  const { db } = unit
  const taken = [...pins.values()].filter(({ mode }) => mode === 'exclude')
  const others = exclusionsOf(db, list.id).map(({ name }) => ({ name, ids: new Set(idsOnList(unit, name)) }))
  if (taken.length === 0 && others.length === 0) return () => null
  const gone = [...taken.map(({ personId }) => personId), ...others.flatMap(({ ids }) => [...ids])]
  const addresses = new Set(addressesInUse(db, gone))
  return ({ personId, address }) => {
    const pin = pins.get(personId)
    if (pin?.mode === 'exclude') return { reason: 'taken-off', text: pin.reason }
    const other = others.find(({ ids }) => ids.has(personId))
    if (other) return { reason: 'excluded-list', text: other.name }
    return address !== null && addresses.has(address) ? { reason: 'shares-excluded-address', text: '' } : null
  }
}
