import { erasedGuard } from '#main/features/consent/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { fold } from '#shared/rules/fold.ts'
import { KeyIndex } from '#shared/rules/matching/match.ts'
import { PersonIndex, type PersonMemory, personKey } from '#shared/rules/matching/match-persons.ts'
import type { Inquiry } from './inquiry.ts'
import { holdsPersons, type Telling } from './known.store.ts'
import { type KnownPartner, type KnownPerson, knownPartners, knownPersons } from './known.ts'
import { type Memory, partnerNames } from './memory.ts'
import type { SoFar } from './so-far.ts'
import { type Source, sourceOf } from './source.ts'

/** What the card file and the last import say about those whom a source names. Persons are looked up as they are asked for. */
export class Facts {
  readonly source: Source
  readonly partners: ReadonlyMap<string, KnownPartner>
  /** Also those in the trash. */
  readonly persons = new Map<string, KnownPerson>()
  /** Without those in the trash, and without those whom the same stream has made. */
  readonly index: PersonIndex
  /** Whom a stream has spoken of in its earlier parts. */
  readonly said: PersonIndex
  /** Names come again and again: in the source, in the card file and in what was read last time. */
  readonly fold = foldOnce()
  /** Persons with an open role, by partner. */
  readonly staff = new KeyIndex()
  readonly #asked = new Map<string, Set<string>>()
  /** Tells of somebody who was erased on which day they wished it. */
  readonly erasedOn: ReturnType<typeof erasedGuard>
  /** Whether the card file holds no persons at all. */
  readonly isEmpty: boolean

  readonly #soFar: SoFar | undefined

  constructor(unit: ReadUnit, inquiry: Inquiry) {
    this.#soFar = inquiry.soFar
    this.index = new PersonIndex(this.fold)
    this.said = new PersonIndex(this.fold)
    this.source = inquiry.soFar?.source ?? sourceOf(unit, inquiry)
    this.partners = inquiry.soFar?.partnersFor(unit, inquiry.draft.partners) ?? knownPartners(unit, this.source.id)
    this.isEmpty = !holdsPersons(unit.db)
    this.erasedOn = erasedGuard(unit.db)
    if (inquiry.soFar) return
    this.learn(unit, { ids: [...new Set([...this.memory.persons.keys()].map(personOf))] })
  }

  get memory(): Memory {
    return this.source.memory
  }

  /** Looks up persons who are told by something, unless it was asked for already. */
  learn(unit: ReadUnit, by: Partial<Telling>): void {
    if (this.isEmpty) return
    const news: Telling = {
      ids: by.ids ?? [],
      emails: this.#news('emails', by.emails),
      partnerIds: this.#news('partnerIds', by.partnerIds),
      refs: this.#news('refs', by.refs),
      sortKeys: this.#news('sortKeys', by.sortKeys)
    }
    if (Object.values(news).every((keys) => keys.length === 0)) return
    const found = knownPersons(unit, news, this.source.id, this.persons)
    this.#soFar?.learnPersons(unit.db, found)
    for (const known of found) {
      const made = this.#soFar?.isMade(known) ?? false
      const person = made ? { ...known, made } : known
      this.persons.set(person.id, person)
      if (person.deleted) continue
      if (this.#soFar?.isClaimed(person)) this.said.add(person)
      if (made) continue
      this.index.add(person)
      for (const { partnerId, open } of person.places) if (open) this.staff.add(partnerId, person.id)
    }
  }

  #news(way: string, keys: readonly string[] = []): string[] {
    const asked = this.#asked.get(way) ?? new Set<string>()
    this.#asked.set(way, asked)
    return keys.filter((key) => !asked.has(key) && asked.add(key))
  }

  /** Partner ids by the folded name that was read last time. */
  partnerMemory(): ReadonlyMap<string, readonly string[]> {
    const names = this.#soFar?.partnerNames ?? partnerNames(this.memory)
    return new Map([...names].map(([name, ids]) => [name, ids.filter((id) => this.partners.has(id))]))
  }

  /** Absence says something only where the source is whole. */
  personMemory(isWhole: boolean): PersonMemory {
    const [byLine, byName, byTitle] = [new KeyIndex(), new KeyIndex(), new KeyIndex()]
    for (const [place, draft] of this.#soFar?.personsInOrder ?? this.memory.persons) {
      const personId = personOf(place)
      const person = this.persons.get(personId)
      if (!person) continue
      const partnerId = place.slice(0, place.indexOf(' '))
      const name = this.fold(draft.name.value)
      byLine.add(personKey(partnerId, name), personId)
      if (!isWhole || person.deleted) continue
      byName.add(name, personId)
      const title = person.places.find((each) => each.open && each.partnerId === partnerId)?.title ?? ''
      if (title !== '') byTitle.add(personKey(partnerId, this.fold(title)), personId)
    }
    return { byLine, byName, byTitle }
  }
}

const personOf = (place: string): string => place.slice(place.indexOf(' ') + 1)

function foldOnce(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const folded = fold(text)
    known.set(text, folded)
    return folded
  }
}
