import type { Contents } from './contents.ts'
import { departedPersons } from './departed.ts'
import type { PersonLine } from './entries.ts'
import type { Facts } from './facts.ts'
import { type FieldPolicies, fieldPolicies } from './field-policies.ts'
import { asPartnersOf, type Inquiry } from './inquiry.ts'
import { judgePartner } from './judge-partner.ts'
import { judgePerson, type PersonCase } from './judge-person.ts'
import type { JudgedPartner, JudgedPerson } from './judgement.ts'
import type { RoleRecord } from './known.store.ts'
import type { KnownPerson } from './known.ts'
import type { Lineup } from './lineup.ts'
import { placeKey } from './memory.ts'
import type { PartnerIdentities } from './partner-identities.ts'
import type { PersonIdentities } from './person-identities.ts'
import { saidBefore } from './so-far.ts'

interface Rejudged {
  readonly before: JudgedPartner
  /** Numbers of the lines that may be judged differently now. */
  readonly lines: ReadonlySet<number>
}

/** Judges entries and lines by whom they stand for. */
export class Judging {
  readonly #inquiry: Inquiry
  readonly #facts: Facts
  readonly #contents: Contents
  readonly #lineup: Lineup
  readonly #partners: PartnerIdentities
  readonly #persons: PersonIdentities
  readonly #isWhole: boolean
  readonly #policies: { readonly person: FieldPolicies; readonly partner: FieldPolicies }

  constructor(
    inquiry: Inquiry,
    facts: Facts,
    contents: Contents,
    lineup: Lineup,
    partners: PartnerIdentities,
    persons: PersonIdentities,
    isWhole: boolean
  ) {
    this.#inquiry = inquiry
    this.#facts = facts
    this.#contents = contents
    this.#lineup = lineup
    this.#partners = partners
    this.#persons = persons
    this.#isWhole = isWhole
    this.#policies = { person: fieldPolicies(inquiry, 'person'), partner: fieldPolicies(inquiry, 'partner') }
  }

  /** An entry with its persons and those who are not there any more; of one that was judged before, only the lines given are judged. */
  entry(place: number, again?: Rejudged): JudgedPartner {
    const entry = this.#lineup.entries[place]
    const identity = this.#partners.at(place)
    if (!entry || !identity) throw new Error(`no entry ${place}`)
    const { start, count } = this.#lineup.linesOf(place)
    const given = this.#case({ name: entry.draft.name.value, partner: identity.record })
    const read: JudgedPerson[] = again ? again.before.persons.slice(0, count) : []
    for (let at = 0; at < count; at++) {
      const line = entry.lines[at]
      if (line && (!again || again.lines.has(start + at))) read[at] = this.#person(line, start + at, given)
    }
    const partner = { inquiry: this.#inquiry, memory: this.#facts.memory, content: this.#contents, policies: this.#policies.partner }
    const persons = identity.record && this.#isWhole ? [...read, ...this.#departed(identity.record.id, place, read, start)] : read
    return judgePartner(entry, identity, persons, { ...partner, asPartners: asPartnersOf(this.#inquiry) })
  }

  loose(at: number): JudgedPerson {
    const { lines, loose } = this.#lineup
    const line = loose[at]
    if (!line) throw new Error(`no line ${at}`)
    return this.#person(line, lines.length - loose.length + at, this.#case(undefined))
  }

  /** The entries of the partners where people have a role. */
  placesOf(people: Iterable<KnownPerson>): number[] {
    return [...people].flatMap(({ places }) =>
      places.flatMap(({ partnerId, open }) => (open ? (this.#partners.placeOf(partnerId) ?? []) : []))
    )
  }

  /** The entry from which somebody is gone, by the name of the row. */
  findGone(rowId: string): { place: number; line: undefined } | undefined {
    for (const person of this.#facts.persons.values()) {
      const role = person.roles.find(({ id }) => rowId === `gone-${id}`)
      const place = role && this.#partners.placeOf(role.partnerId)
      if (place !== undefined) return { place, line: undefined }
    }
    return undefined
  }

  #person(line: PersonLine, number: number, given: PersonCase): JudgedPerson {
    const identity = this.#persons.at(number)
    return judgePerson(line, identity, given, identity.record !== undefined && this.#isSaidBefore(identity.record, identity.by, number))
  }

  /** Whether a line further up in the same place speaks of the same person. */
  #isSaidBefore(person: KnownPerson, by: string, number: number): boolean {
    // goes on with it instead
    if (by === saidBefore) return false
    const { soFar } = this.#inquiry
    if (soFar?.isSaidAt(this.#lineup.lines[number]?.partnerId, person)) return true
    const personId = person.id
    const lines = this.#persons.linesOf(personId)
    if (lines.length < 2) return false
    const placeOf = (line: number) => Math.min(this.#lineup.lines[line]?.place ?? 0, this.#lineup.entries.length)
    return lines.some((line) => line < number && placeOf(line) === placeOf(number))
  }

  /** The places in which somebody was found, or may be meant. */
  #placesOf(personId: string): number[] {
    return this.#persons.linesOf(personId).map((line) => this.#lineup.lines[line]?.place ?? 0)
  }

  #case(entry: PersonCase['entry']): PersonCase {
    const { memory } = this.#facts
    const leftFor = (record: KnownPerson) => (this.#isWhole ? this.#leftFor(record) : undefined)
    const { erasedOn } = this.#facts
    return { inquiry: this.#inquiry, memory, content: this.#contents, policies: this.#policies.person, erasedOn, entry, leftFor }
  }

  /** The role that somebody had where the source named him last time and does not now. */
  #leftFor(record: KnownPerson): RoleRecord | undefined {
    const here = new Set(this.#placesOf(record.id).map((place) => this.#partners.at(place)?.record?.id))
    return record.roles.find(
      ({ open, partnerId }) => open && !here.has(partnerId) && this.#facts.memory.persons.has(placeKey(partnerId, record.id))
    )
  }

  #departed(partnerId: string, place: number, read: readonly JudgedPerson[], start: number): JudgedPerson[] {
    const rows = read.map((row, at) => ({ row, not: this.#persons.at(start + at).not?.id }))
    return departedPersons(this.#inquiry, this.#facts, partnerId, rows, (personId) => this.#hasMoved(personId, place))
  }

  /** Whether somebody is found under a partner that is none of those where the card file has a role for him. */
  #hasMoved(personId: string, from: number): boolean {
    const known = this.#facts.persons.get(personId)
    return this.#placesOf(personId).some((place) => {
      const partnerId = this.#partners.at(place)?.record?.id
      return place !== from && place < this.#lineup.entries.length && !known?.places.some((at) => at.open && at.partnerId === partnerId)
    })
  }
}
