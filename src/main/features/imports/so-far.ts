import { haveOtherNumbers, keysOf, numbersOf } from '#main/formats/contacts/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import { fold } from '#shared/rules/fold.ts'
import { baseOf } from './base-of.ts'
import type { RoleRecord } from './known.store.ts'
import { type KnownPartner, knownPartners } from './known.ts'
import { type Memory, placeKey } from './memory.ts'
import { NumberSet } from './number-set.ts'
import { lastRecords, type Place, partnerRows, personRows, personsAt, personsNamed, personsReadAt, rawRows } from './so-far.store.ts'

/** A piece of a longer text keeps all of it in memory. */
const ownCopy = (text: string): string => (text === '' ? '' : Buffer.from(text, 'utf8').toString('utf8'))

/** How somebody is found who was named further up in the stream. */
export const saidBefore = 'said'

interface Person {
  readonly id: string
  readonly seq: number
  readonly roles: readonly RoleRecord[]
}

/** What became of a row: whom it stands for, whom it may stand for, and where it was written; without ids it was left out. */
export interface SaidRow {
  readonly entity: 'organisation' | 'person'
  readonly row: {
    readonly read: DraftPartner | DraftPerson | null
    readonly record: { readonly id: string; readonly seq: number } | undefined
    readonly maybe: { readonly id: string; readonly seq: number } | undefined
    readonly role?: RoleRecord | undefined
  }
  readonly ids: { readonly partnerId?: string | undefined; readonly personId?: string } | undefined
}

interface Named {
  readonly id: string
  readonly numbers: readonly string[]
}

/** What the source said before, as far as it is of use for the part that is read. */
class PartMemory implements Memory {
  readonly partners = new Map<string, DraftPartner>()
  readonly persons = new Map<string, DraftPerson>()
  readonly last = null
  /** As the newest row has it; of fields of which that one says nothing, those above have what was said before. */
  readonly said = { partners: new Map<string, DraftPartner>(), persons: new Map<string, DraftPerson>() }
  /** Where earlier runs named persons. */
  readonly places: { place: string; runSeq: number; rowNo: number }[] = []
  /** Rows of this very run, by place. */
  readonly rows = new Map<string, string>()
}

/**
 * What the parts of a stream said so far: two rows of one partner or person mean the same wherever they stand. Persons are told by the
 * card file, to which they are written already, and by a bit each; only what partners are called is held, so that it hardly grows.
 */
export class SoFar {
  readonly source: { readonly id: string; readonly name: string; memory: PartMemory }
  readonly runId: string
  readonly #earlierRuns: readonly string[]
  readonly #last: ReturnType<typeof lastRecords>
  readonly #claimed = { persons: new NumberSet(), roles: new NumberSet(), loose: new NumberSet(), partners: new NumberSet() }
  readonly #byKey = new Map<string, Named>()
  /** The rows in which partners were last named, by earlier runs and by this one. */
  readonly #partnerRows = { before: new Map<string, string>(), now: new Map<string, string>() }
  /** Partners who were there before, and those of them whom the last part has written to. */
  #known: Map<string, KnownPartner> | undefined
  readonly #touched = new Set<string>()
  /** Partners whose primary contact the stream has named. */
  readonly starred = new Set<string>()
  /** Fields of the user's own that the stream has made. */
  readonly fields = new Set<string>()
  /** Of earlier runs. */
  readonly partnerNames: ReadonlyMap<string, string[]>

  /** Begins before anything of the stream is written, but for its source and its run. */
  constructor(db: Connection, source: { id: string; name: string }, runId: string, earlierRuns: readonly string[]) {
    this.source = { ...source, memory: new PartMemory() }
    this.runId = runId
    this.#earlierRuns = earlierRuns
    this.#last = lastRecords(db)
    const names = new Map<string, string[]>()
    const told = new Set<string>()
    for (const { partnerId, rowId, name, disposition } of partnerRows(db, earlierRuns)) {
      if (told.has(partnerId)) continue
      told.add(partnerId)
      if (disposition === 'departed') continue
      this.#partnerRows.before.set(partnerId, rowId)
      names.set(fold(name), [...(names.get(fold(name)) ?? []), partnerId])
    }
    this.partnerNames = names
  }

  /** What was of use for the part before is forgotten. */
  nextPart(): void {
    this.source.memory = new PartMemory()
  }

  isMade = ({ seq }: { seq: number }): boolean => seq > this.#last.person
  isMadePartner = ({ seq }: { seq: number }): boolean => seq > this.#last.partner
  isClaimed = ({ seq }: { seq: number }): boolean => seq > this.#last.person || this.#claimed.persons.has(seq)
  isClaimedPartner = ({ seq }: { seq: number }): boolean => seq > this.#last.partner || this.#claimed.partners.has(seq)

  /** Whether the stream has named a person under the partner; '' for under none. */
  isSaidAt(partnerId: string | undefined, person: Person): boolean {
    if (partnerId === undefined || !this.isClaimed(person)) return false
    if (this.source.memory.rows.has(placeKey(partnerId, person.id))) return true
    if (partnerId === '') return this.#claimed.loose.has(person.seq)
    return person.roles.some((role) => role.partnerId === partnerId && role.open && this.#claimed.roles.has(role.seq))
  }

  /** The partner that the stream has named so: by its number or its name. */
  partnerCalled(partner: DraftPartner): string | undefined {
    const numbers = numbersOf(partner)
    return keysOf(partner)
      .map((key) => this.#byKey.get(key))
      .find((known) => known !== undefined && !haveOtherNumbers(known.numbers, numbers))?.id
  }

  /** The partners whom entries may stand for: those who were there before, and of those whom the stream has made the ones it names again. */
  partnersFor(unit: ReadUnit, drafts: readonly DraftPartner[]): Map<string, KnownPartner> {
    this.#known ??= knownPartners(unit, this.source.id)
    for (const [id, partner] of knownPartners(unit, this.source.id, [...this.#touched])) this.#known.set(id, partner)
    this.#touched.clear()
    const made = drafts.flatMap((draft) => this.partnerCalled(draft) ?? []).filter((id) => !this.#known?.has(id))
    const again = [...knownPartners(unit, this.source.id, made)].map(([id, partner]) => [id, { ...partner, made: true }] as const)
    return new Map([...this.#known, ...again])
  }

  learnPartners(db: Connection, partnerIds: readonly string[]): void {
    const { before, now } = this.#partnerRows
    const rows = partnerIds.map((id) => ({ id, before: before.get(id), now: now.get(id) }))
    const wanted = rows.flatMap((row) => [row.before ?? [], row.now ?? []].flat())
    const drafts = new Map(rawRows(db, wanted).map(({ rowId, raw }) => [rowId, JSON.parse(raw) as DraftPartner]))
    const { memory } = this.source
    for (const row of rows)
      learn(
        memory.partners,
        memory.said.partners,
        row.id,
        [row.now, row.before].map((id) => drafts.get(id ?? ''))
      )
  }

  learnPersons(db: Connection, persons: readonly Person[]): void {
    const { memory } = this.source
    const ids = persons.map(({ id }) => id)
    const rows = personRows(db, [this.runId, ...this.#earlierRuns], ids)
    for (const [place, all] of Map.groupBy(rows, ({ partnerId, personId }) => placeKey(partnerId ?? '', personId))) {
      const now = all.find(({ runId }) => runId === this.runId)
      const before = all.find(({ runId }) => runId !== this.runId)
      if (now) memory.rows.set(place, now.rowId)
      if (before) memory.places.push({ place, runSeq: before.runSeq, rowNo: before.rowNo })
      const drafts = [now, before].map((row) => (row && row.disposition !== 'departed' ? (JSON.parse(row.raw) as DraftPerson) : undefined))
      learn(memory.persons, memory.said.persons, place, drafts)
    }
  }

  /** What earlier runs said about persons, the newest run first, each in the order of its file. */
  get personsInOrder(): [string, DraftPerson][] {
    const { persons, places } = this.source.memory
    const sorted = places.toSorted((one, other) => other.runSeq - one.runSeq || one.rowNo - other.rowNo)
    return sorted.flatMap(({ place }): [string, DraftPerson][] => {
      const draft = persons.get(place)
      return draft ? [[place, draft]] : []
    })
  }

  /** Ids of those who may be meant by a name at a partner. withMade: also those whom the stream has made. */
  personsAt(db: Connection, places: readonly Place[], withMade: boolean): string[] {
    if (places.length === 0 || (this.#last.person === 0 && !withMade)) return []
    const read = this.#earlierRuns.length === 0 ? [] : personsReadAt(db, places, this.#earlierRuns)
    return [...personsAt(db, places, withMade ? Number.MAX_SAFE_INTEGER : this.#last.person), ...read]
  }

  personsNamed(db: Connection, sortKeys: readonly string[]): string[] {
    return sortKeys.length === 0 || this.#last.person === 0 ? [] : personsNamed(db, sortKeys, this.#last.person)
  }

  /** The row of this run that speaks of the same. */
  rowOf({ ids }: SaidRow): string | undefined {
    if (ids?.personId !== undefined) return this.source.memory.rows.get(placeKey(ids.partnerId ?? '', ids.personId))
    return ids?.partnerId === undefined ? undefined : this.#partnerRows.now.get(ids.partnerId)
  }

  /** Remembers what became of a row. rowId: where it is kept, unless it says what was said before. */
  note({ entity, row, ids }: SaidRow, rowId: string | undefined): void {
    const claimed = entity === 'person' ? this.#claimed.persons : this.#claimed.partners
    for (const known of [row.record, row.maybe]) if (known) claimed.add(known.seq)
    if (!ids) return
    if (entity === 'organisation') this.#notePartner(row.read, ids.partnerId, rowId)
    else if (row.record && ids.partnerId === undefined) this.#claimed.loose.add(row.record.seq)
    else if (row.role) this.#claimed.roles.add(row.role.seq)
  }

  #notePartner(read: SaidRow['row']['read'], id: string | undefined, rowId: string | undefined): void {
    if (!read || !('contacts' in read) || id === undefined) return
    if (this.#known?.has(id)) this.#touched.add(id)
    if (rowId !== undefined) this.#partnerRows.now.set(id, rowId)
    const numbers = numbersOf(read).map(ownCopy)
    for (const key of keysOf(read)) if (!this.#byKey.has(key)) this.#byKey.set(key, { id, numbers })
  }
}

/** Of what was said now and before: all together as the base, and the newest as it stands. */
function learn<Draft extends DraftPartner | DraftPerson>(
  bases: Map<string, Draft>,
  said: Map<string, Draft>,
  place: string,
  [now, before]: readonly (Draft | undefined)[]
): void {
  const base = now && before ? baseOf(now, before) : (now ?? before)
  const newest = now ?? before
  if (base) bases.set(place, base)
  if (newest) said.set(place, newest)
}
