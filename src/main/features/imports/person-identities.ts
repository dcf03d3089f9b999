import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { DraftRef } from '#shared/model/draft-details.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import {
  type PersonEntry,
  type PersonMemory,
  personCandidates,
  personKey,
  personWays,
  Sharing
} from '#shared/rules/matching/match-persons.ts'
import { Matching } from '#shared/rules/matching/matching.ts'
import type { PersonLine } from './entries.ts'
import type { Facts } from './facts.ts'
import { type Identity, identify, somebodyNew } from './identity.ts'
import type { Inquiry } from './inquiry.ts'
import type { KnownPerson } from './known.ts'
import { SaidPersons } from './said-persons.ts'

/** A line with its place, and the known partner under which it stands: '' under none, undefined under one that is not known. */
export interface PlacedLine {
  readonly line: PersonLine
  readonly place: number
  readonly partnerId: string | undefined
}

interface Followed {
  readonly lines: ReadonlySet<number>
  readonly people: ReadonlySet<KnownPerson>
}

/** Which persons the lines of a source stand for. Lines are called by their number. */
export class PersonIdentities {
  readonly #facts: Facts
  readonly #isAsked: boolean
  readonly #sharing = new Sharing()
  readonly #entries: PersonEntry[]
  readonly #matching: Matching<PersonEntry>
  readonly #identities: Identity<KnownPerson>[]
  /** Numbers of the lines in which somebody was found, or may be meant. */
  readonly #found = new Map<string, number[]>()

  constructor(facts: Facts, inquiry: Inquiry, lines: readonly PlacedLine[], memory: PersonMemory) {
    this.#facts = facts
    const { soFar, kind } = inquiry
    const isAsked = inquiry.said.policy !== 'create'
    this.#isAsked = (isAsked || soFar !== undefined) && !facts.isEmpty
    this.#entries = this.#isAsked ? lines.map((line) => this.#asked(line)) : []
    for (const entry of this.#entries) this.#sharing.add(entry, 1)
    const ways = this.#isAsked && isAsked ? personWays(facts.index, memory, this.#sharing) : []
    const before = soFar && new SaidPersons(facts, soFar, kind)
    this.#matching = new Matching(
      this.#entries,
      before ? [before.way, ...ways] : ways,
      personCandidates(facts.index, memory),
      before?.isTaken
    )
    this.#identities = lines.map((line, at) => this.#identify(inquiry, line, at))
    for (const at of lines.keys()) this.#stands(this.#identities[at], at, true)
  }

  at(line: number): Identity<KnownPerson> {
    return this.#identities[line] ?? somebodyNew
  }

  /** The lines in which somebody was found, or may be meant. */
  linesOf(personId: string): readonly number[] {
    return this.#found.get(personId) ?? noLines
  }

  /** Looks again at lines that were put right or answered. Gives all that may stand for somebody else now, and whom that concerns. */
  follow(unit: ReadUnit, inquiry: Inquiry, lines: readonly PlacedLine[], numbers: Iterable<number>): Followed {
    const affected = new Set<number>()
    const people = new Set<KnownPerson>()
    const asked = [...numbers].flatMap((at) => {
      const line = lines[at]
      return line ? [{ at, entry: this.#asked(line) }] : []
    })
    this.#facts.learn(unit, { emails: asked.flatMap(({ entry }) => entry.emails) })
    for (const { at, entry } of asked) {
      affected.add(at)
      const before = this.#entries[at]
      if (!before || isSame(before, entry)) continue
      this.#sharing.add(before, -1)
      this.#sharing.add(entry, 1)
      this.#entries[at] = entry
      for (const other of this.#matching.change(at, entry)) affected.add(other)
    }
    for (const at of affected) {
      const line = lines[at]
      if (!line) continue
      const [before, now] = [this.#identities[at], this.#identify(inquiry, line, at)]
      this.#stands(before, at, false)
      this.#stands(now, at, true)
      this.#identities[at] = now
      for (const known of [before?.record, before?.maybe, now.record, now.maybe]) if (known) people.add(known)
    }
    return { lines: affected, people }
  }

  #asked({ line: { read, draft }, place, partnerId }: PlacedLine): PersonEntry {
    const { fold } = this.#facts
    const refs = draft.details?.refs ?? []
    const name = fold(draft.name.value)
    return {
      name,
      nameKey: partnerId ? personKey(partnerId, name) : '',
      lineKey: partnerId === undefined ? '' : personKey(partnerId, read === draft ? name : fold(read.name.value)),
      titleKey: partnerId && draft.title ? personKey(partnerId, fold(draft.title.value)) : '',
      emails: draft.emails.map(({ value }) => normaliseEmail(value)),
      ids: keysOf(refs, 'id'),
      uids: keysOf(refs, 'uid'),
      partnerId,
      // those who stand under no partner stand there together: nobody is two of them
      place: partnerId === '' ? nowhere : place
    }
  }

  #identify(inquiry: Inquiry, { line }: PlacedLine, at: number): Identity<KnownPerson> {
    const answer = this.#matching.answers[at] ?? ({ kind: 'new' } as const)
    return identify(answer, this.#facts.persons, { id: line.id, name: line.draft.name.value }, inquiry)
  }

  #stands(identity: Identity<KnownPerson> | undefined, line: number, is: boolean): void {
    const id = (identity?.record ?? identity?.maybe)?.id
    if (id === undefined) return
    const lines = this.#found.get(id) ?? []
    this.#found.set(id, is ? [...lines, line] : lines.filter((other) => other !== line))
  }
}

/** No entry of any source. */
const nowhere = -1

const noLines: readonly number[] = []
const none: string[] = []

const keysOf = (refs: readonly DraftRef[], wanted: DraftRef['kind']): string[] =>
  refs.length === 0 ? none : refs.flatMap(({ kind, key }) => (kind === wanted ? [key] : []))

/** Most of what is put right says nothing about who somebody is. */
const isSame = (one: PersonEntry, other: PersonEntry): boolean =>
  one.name === other.name &&
  one.nameKey === other.nameKey &&
  one.lineKey === other.lineKey &&
  one.titleKey === other.titleKey &&
  one.partnerId === other.partnerId &&
  one.emails.join(' ') === other.emails.join(' ')
