import { normaliseEmail } from '#shared/rules/email-address.ts'
import { type PartnerEntry, partnerWays, repeatedNames } from '#shared/rules/matching/match-partners.ts'
import { Matching, type Way } from '#shared/rules/matching/matching.ts'
import { domainsOf, type PageEntry } from './entries.ts'
import type { Facts } from './facts.ts'
import { type Identity, identify } from './identity.ts'
import type { Inquiry } from './inquiry.ts'
import type { KnownPartner } from './known.ts'
import { type SoFar, saidBefore } from './so-far.ts'

/** Which partners the entries of a source stand for. */
export class PartnerIdentities {
  readonly #facts: Facts
  readonly #entries: PartnerEntry[]
  readonly #matching: Matching<PartnerEntry>
  readonly #identities: Identity<KnownPartner>[]
  #repeated: ReadonlySet<number>
  #placed: Map<string, number> | undefined

  constructor(facts: Facts, inquiry: Inquiry, entries: readonly PageEntry[]) {
    this.#facts = facts
    const { soFar } = inquiry
    const alive = [...facts.partners.values()].filter((partner) => !partner.deleted && !soFar?.isMadePartner(partner))
    const isAsked = inquiry.said.policy !== 'create' && alive.length > 0
    const ways = [...(soFar ? [this.#saidBefore(soFar, entries)] : []), ...(isAsked ? partnerWays(alive, facts.partnerMemory()) : [])]
    this.#entries = entries.map((entry, place) => this.#asked(entry, place))
    this.#matching = new Matching(
      this.#entries,
      ways,
      (entry) => new Set(ways.flatMap((way) => way.find(entry))),
      (id) => {
        const partner = facts.partners.get(id)
        return partner !== undefined && soFar?.isClaimedPartner(partner) === true
      }
    )
    this.#repeated = repeatedNames(this.#entries, this.#matching.answers)
    this.#identities = entries.map((entry, place) => this.#identify(inquiry, entry, place))
  }

  at(place: number): Identity<KnownPartner> | undefined {
    return this.#identities[place]
  }

  isAsked(place: number): boolean {
    return (this.#identities[place]?.question.length ?? 0) > 0
  }

  /** All known partners for which an entry stands. */
  recordIds(): string[] {
    return this.#identities.flatMap(({ record }) => record?.id ?? [])
  }

  /** The entry that stands for a partner. */
  placeOf(partnerId: string): number | undefined {
    this.#placed ??= new Map(this.#identities.flatMap(({ record }, place) => (record ? [[record.id, place] as const] : [])))
    return this.#placed.get(partnerId)
  }

  /** Looks again at entries that were put right or answered. Gives the places of those that stand for somebody else now. */
  follow(inquiry: Inquiry, entries: readonly PageEntry[], places: Iterable<number>): Set<number> {
    const affected = new Set<number>()
    for (const place of places) {
      const entry = entries[place]
      if (!entry) continue
      affected.add(place)
      const asked = this.#asked(entry, place)
      this.#entries[place] = asked
      for (const other of this.#matching.change(place, asked)) affected.add(other)
    }
    const repeated = repeatedNames(this.#entries, this.#matching.answers)
    for (const place of [...repeated, ...this.#repeated]) if (repeated.has(place) !== this.#repeated.has(place)) affected.add(place)
    this.#repeated = repeated
    return new Set([...affected].filter((place) => this.#isOther(inquiry, entries[place], place)))
  }

  #isOther(inquiry: Inquiry, entry: PageEntry | undefined, place: number): boolean {
    const before = this.#identities[place]
    if (!entry || !before) return false
    const now = this.#identify(inquiry, entry, place)
    this.#identities[place] = now
    this.#placed = undefined
    return now.record !== before.record || now.maybe !== before.maybe || now.question.length !== before.question.length
  }

  #identify(inquiry: Inquiry, { id, draft }: PageEntry, place: number): Identity<KnownPartner> {
    const answer = this.#repeated.has(place) ? ({ kind: 'several' } as const) : (this.#matching.answers[place] ?? { kind: 'new' })
    return identify(answer, this.#facts.partners, { id, name: draft.name.value }, inquiry)
  }

  /** A partner that was named further up in the stream is the same here as it is within one part. */
  #saidBefore(soFar: SoFar, entries: readonly PageEntry[]): Way<PartnerEntry> {
    const find = ({ place }: PartnerEntry) => {
      const entry = entries[place]
      const id = entry && soFar.partnerCalled(entry.read)
      return id === undefined ? [] : [id]
    }
    return { find, often: 'always', decide: ([id = '']) => ({ kind: 'found', id, by: saidBefore }) }
  }

  #asked({ read, draft }: PageEntry, place: number): PartnerEntry {
    const { details } = draft
    const keys = (kind: 'id' | 'uid') => details?.refs.flatMap((ref) => (ref.kind === kind ? [ref.key] : [])) ?? []
    const name = this.#facts.fold(draft.name.value)
    return {
      place,
      name,
      readName: read === draft ? name : this.#facts.fold(read.name.value),
      ids: keys('id'),
      uids: keys('uid'),
      cvr: details?.cvr.replace(/\D/g, '') ?? '',
      domains: once(() => domainsOf(draft)),
      peoplesPartners: once(() => this.#partnersOfPeople(draft))
    }
  }

  /** Partners where persons of the entry have a role, told by their addresses and names. */
  #partnersOfPeople({ contacts }: PageEntry['draft']): string[] {
    const { index } = this.#facts
    const known = contacts.slice(0, 50).flatMap(({ name, emails }) => {
      const ids = emails.flatMap(({ value }) => index.email.get(normaliseEmail(value)))
      return ids.filter((id) => index.get(id)?.name === this.#facts.fold(name.value))
    })
    return [...new Set(known.flatMap((id) => index.get(id)?.places.flatMap(({ partnerId, open }) => (open ? [partnerId] : [])) ?? []))]
  }
}

function once<Answer>(work: () => Answer): () => Answer {
  let answer: { is: Answer } | undefined
  return () => {
    answer ??= { is: work() }
    return answer.is
  }
}
