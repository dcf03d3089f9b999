import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { fold } from '#shared/rules/fold.ts'
import { KeyIndex } from '#shared/rules/matching/match.ts'
import { PersonIndex, type PersonMemory } from '#shared/rules/matching/match-persons.ts'
import type { Inquiry } from './inquiry.ts'
import { holdsPersons, type Telling } from './known.store.ts'
import { type KnownPartner, type KnownPerson, knownPartners, knownPersons } from './known.ts'
import { type Memory, partnerNames, personNames, placeKey } from './memory.ts'
import { type Source, sourceOf } from './source.ts'

const nobody: Telling = { emails: [], partnerIds: [], ids: [], refs: [], sortKeys: [] }

/** What the card file and the last import say about those whom a source names. Persons are looked up as they are asked for. */
export class Facts {
  readonly source: Source
  readonly partners: ReadonlyMap<string, KnownPartner>
  /** Also those in the trash. */
  readonly persons = new Map<string, KnownPerson>()
  /** Without those in the trash. */
  readonly index = new PersonIndex()
  /** Persons with an open role, by partner. */
  readonly staff = new KeyIndex()
  readonly #asked = new Map<string, Set<string>>()
  /** Whether the card file holds no persons at all. */
  readonly isEmpty: boolean

  constructor(unit: ReadUnit, inquiry: Inquiry) {
    this.source = sourceOf(unit, inquiry)
    this.partners = knownPartners(unit, this.source.id)
    this.isEmpty = !holdsPersons(unit.db)
    this.learn(unit, { ids: [...new Set([...this.memory.persons.keys()].map(personOf))] })
  }

  get memory(): Memory {
    return this.source.memory
  }

  /** Looks up persons who are told by something, unless it was asked for already. */
  learn(unit: ReadUnit, by: Partial<Telling>): void {
    if (this.isEmpty) return
    const asked = { ...nobody, ...by }
    const news = Object.fromEntries(Object.entries(asked).map(([way, keys]) => [way, this.#news(way, keys)])) as unknown as Telling
    if (Object.values(news).every((keys) => keys.length === 0)) return
    for (const person of knownPersons(unit, news, this.source.id, this.persons)) {
      this.persons.set(person.id, person)
      if (person.deleted) continue
      this.index.add(person)
      for (const { partnerId, open } of person.places) if (open) this.staff.add(partnerId, person.id)
    }
  }

  #news(way: string, keys: readonly string[]): string[] {
    const asked = this.#asked.get(way) ?? new Set<string>()
    this.#asked.set(way, asked)
    return keys.filter((key) => !asked.has(key) && asked.add(key))
  }

  /** Partner ids by the folded name that was read last time. */
  partnerMemory(): ReadonlyMap<string, readonly string[]> {
    return new Map([...partnerNames(this.memory)].map(([name, ids]) => [name, ids.filter((id) => this.partners.has(id))]))
  }

  /** Absence says something only where the source is whole. */
  personMemory(isWhole: boolean): PersonMemory {
    const byName = new KeyIndex()
    if (isWhole) for (const [place, { name }] of this.memory.persons) byName.add(fold(name.value), personOf(place))
    const byLine = new Map([...personNames(this.memory)].map(([key, ids]) => [key, ids.filter((id) => this.persons.has(id))]))
    const stood = (partnerId: string, personId: string) => isWhole && this.memory.persons.has(placeKey(partnerId, personId))
    return { byLine, byName, has: stood }
  }
}

const personOf = (place: string): string => place.slice(place.indexOf(' ') + 1)
