import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import { judgeWholeness } from '#shared/rules/matching/wholeness.ts'
import { Contents } from './contents.ts'
import { departedPartners } from './departed.ts'
import { sortKeyOf } from './entries.ts'
import { Facts } from './facts.ts'
import { type GoingOn, goOn, idsInPart } from './go-on.ts'
import { asPartnersOf, countsOf, type Inquiry, isFlat, languageOf } from './inquiry.ts'
import { departedProjects, judgeProjects } from './judge-projects.ts'
import type { JudgedPartner, JudgedPerson, Judgement } from './judgement.ts'
import { Judging } from './judging.ts'
import type { KnownPerson } from './known.ts'
import { Lineup } from './lineup.ts'
import { optOutCounts } from './opt-out-counts.ts'
import { PartnerIdentities } from './partner-identities.ts'
import { PersonIdentities } from './person-identities.ts'
import { ProjectFacts } from './project-facts.ts'

/** More rows than this are not looked at one by one. */
const mostOneByOne = 20_000

/**
 * What a source would do to the card file as it is now, and what a person has to look at. It is worked out once; what is said later is
 * followed row by row, and comes to what working it out anew comes to.
 */
export class Examination {
  readonly #facts: Facts
  readonly #contents: Contents
  readonly #lineup: Lineup
  readonly #wholeness: Judgement['wholeness']
  readonly #optOuts: Judgement['optOuts']
  readonly #projects: ProjectFacts | undefined
  #inquiry: Inquiry
  #partners: PartnerIdentities
  #persons: PersonIdentities
  #judging: Judging
  #rows: JudgedPartner[] = []
  #loose: JudgedPerson[] = []
  #judgement: Judgement | undefined
  /** Of a part of a stream. */
  readonly goingOn: GoingOn | undefined

  constructor(unit: ReadUnit, inquiry: Inquiry, before?: Examination) {
    this.#inquiry = inquiry
    this.#facts = before ? before.#facts : new Facts(unit, inquiry)
    this.#contents = before ? before.#contents : new Contents(inquiry)
    this.#optOuts = before ? before.#optOuts : optOutCounts(unit, inquiry)
    this.#projects = before ? before.#projects : projectFacts(unit, inquiry, this.#facts)
    this.#lineup = new Lineup(inquiry)
    this.#wholeness = inquiry.said.wholeness ?? wholenessOf(inquiry, this.#facts)
    this.#facts.learn(unit, tellingOf(inquiry, this.#lineup))
    this.#partners = new PartnerIdentities(this.#facts, inquiry, this.#lineup.entries)
    this.#standAll(unit, this.#lineup.entries.keys())
    this.#persons = new PersonIdentities(this.#facts, inquiry, this.#lineup.lines, this.#facts.personMemory(this.#isWhole))
    const { soFar } = inquiry
    this.goingOn = soFar && goOn(inquiry, this.#lineup, { partners: this.#partners, persons: this.#persons }, soFar)
    this.#learnContents(unit, this.#lineup.lines.keys())
    this.#judging = this.#judge()
    this.#rows = this.#lineup.entries.map((_entry, place) => this.#judging.entry(place))
    this.#loose = this.#lineup.loose.map((_line, at) => this.#judging.loose(at))
  }

  /** Persons of the card file who were looked up. */
  get persons(): ReadonlyMap<string, KnownPerson> {
    return this.#facts.persons
  }

  get judgement(): Judgement {
    this.#judgement ??= this.#conclude()
    return this.#judgement
  }

  #conclude(): Judgement {
    const gone = this.#isWhole ? departedPartners(this.#inquiry, this.#facts, this.#rows) : []
    return {
      source: this.#facts.source,
      wholeness: this.#wholeness,
      language: languageOf(this.#inquiry),
      asPartners: asPartnersOf(this.#inquiry),
      partners: [...this.#rows, ...gone],
      optOuts: this.#optOuts,
      loose: this.#loose,
      projects: this.#projects ? [...judgeProjects(this.#inquiry, this.#projects), ...departedProjects(this.#inquiry, this.#projects)] : []
    }
  }

  /** The same source with more said about some of its rows; what was said about everything needs an examination of its own. */
  follow(unit: ReadUnit, inquiry: Inquiry, rowIds: ReadonlySet<string>): Examination {
    const touched = [...rowIds].flatMap((rowId) => this.#lineup.find(rowId) ?? this.#judging.findGone(rowId) ?? [])
    if (touched.length > mostOneByOne) return new Examination(unit, inquiry, this)
    this.#inquiry = inquiry
    this.#judgement = undefined
    const entries = this.#lineup.entries.length
    const places = new Set(touched.map(({ place }) => place))
    const lines = new Set(touched.flatMap(({ line }) => line ?? []))
    for (const place of places) for (const line of this.#lineup.correct(inquiry, place)) lines.add(line)
    const others = this.#partners.follow(
      inquiry,
      this.#lineup.entries,
      [...places].filter((place) => place < entries)
    )
    this.#standAll(unit, others)
    for (const place of others) for (const line of this.#lineup.numbersOf(place)) lines.add(line)
    const followed = this.#persons.follow(unit, inquiry, this.#lineup.lines, lines)
    this.#learnContents(unit, followed.lines)
    this.#judging = this.#judge()
    for (const line of followed.lines) places.add(this.#lineup.lines[line]?.place ?? 0)
    for (const place of this.#judging.placesOf(followed.people)) places.add(place)
    for (const place of [...places, ...others]) {
      const before = this.#rows[place]
      if (before) this.#rows[place] = this.#judging.entry(place, { before, lines: followed.lines })
      else this.#loose = this.#loose.with(place - entries, this.#judging.loose(place - entries))
    }
    return this
  }

  /** The same with something said about every row, but nothing that makes them stand for others than those who were asked about. */
  followAll(unit: ReadUnit, inquiry: Inquiry): Examination {
    this.#inquiry = inquiry
    this.#judgement = undefined
    const { entries, lines, loose } = this.#lineup
    const others = this.#partners.follow(
      inquiry,
      entries,
      [...entries.keys()].filter((place) => this.#partners.isAsked(place))
    )
    if (others.size > 0) return new Examination(unit, inquiry, this)
    this.#persons.follow(
      unit,
      inquiry,
      lines,
      [...lines.keys()].filter((line) => this.#persons.at(line).question.length > 0)
    )
    this.#judging = this.#judge()
    this.#rows = entries.map((_entry, place) => this.#judging.entry(place))
    this.#loose = loose.map((_line, at) => this.#judging.loose(at))
    return this
  }

  get #isWhole(): boolean {
    return this.#wholeness === 'whole'
  }

  #judge(): Judging {
    return new Judging(this.#inquiry, this.#facts, this.#contents, this.#lineup, this.#partners, this.#persons, this.#isWhole)
  }

  /** Lines stand under the partner that their entry stands for, or may stand for. */
  #standAll(unit: ReadUnit, places: Iterable<number>): void {
    const partnerIds: string[] = []
    for (const place of places) {
      const { record, maybe } = this.#partners.at(place) ?? {}
      const partnerId = record?.id ?? maybe?.id
      if (partnerId !== undefined) partnerIds.push(partnerId)
      this.#lineup.stand(place, partnerId)
    }
    const { soFar } = this.#inquiry
    this.#facts.learn(unit, soFar ? { ids: idsInPart(unit, this.#inquiry, soFar, this.#lineup, this.#facts) } : { partnerIds })
    soFar?.learnPartners(unit.db, partnerIds)
  }

  #learnContents(unit: ReadUnit, lines: Iterable<number>): void {
    const personIds: string[] = []
    for (const line of lines) {
      const { record } = this.#persons.at(line)
      if (record) personIds.push(record.id)
    }
    this.#contents.learn(unit, { partnerIds: this.#partners.recordIds(), personIds })
  }
}

const projectFacts = (unit: ReadUnit, { draft }: Inquiry, { source }: Facts): ProjectFacts | undefined =>
  draft.projects.length === 0 ? undefined : new ProjectFacts(unit, draft.projects, source.id)

/** Files of the same name may be of different people: one that names fewer than half of those of the last time is no measure of them. */
function wholenessOf(inquiry: Inquiry, { memory, fold }: Facts): Judgement['wholeness'] {
  const { draft } = inquiry
  // what tells of projects says nothing about who is a partner
  if (draft.projects.length > 0) return 'part'
  const judged = judgeWholeness(draft.wholeness, countsOf(inquiry), memory.last)
  if (judged !== 'whole' || !isFlat(inquiry) || memory.persons.size === 0) return judged
  const names = new Set([...draft.loose, ...draft.partners.flatMap(({ contacts }) => contacts)].map(({ name }) => fold(name.value)))
  let again = 0
  for (const { name } of memory.persons.values()) if (names.has(fold(name.value))) again++
  return again * 2 < memory.persons.size ? 'part' : 'whole'
}

/** By which persons of the card file are looked up. */
function tellingOf({ draft, soFar }: Inquiry, { lines, loose }: Lineup) {
  const drafts = lines.map(({ line }) => line.draft)
  return {
    emails: drafts.flatMap(({ emails }) => emails.map(({ value }) => normaliseEmail(value))),
    refs: drafts.flatMap(({ details }) => details?.refs.map(({ key }) => key) ?? []),
    ids: drafts.flatMap(({ details }) => details?.refs.flatMap(({ kind, key }) => (kind === 'uid' ? [key] : [])) ?? []),
    // a name alone tells only of those who stand under no partner
    // of a stream they are looked up for those whom nothing else tells
    sortKeys: draft.loose.length === 0 || soFar ? [] : loose.map(({ draft: person }) => sortKeyOf(person))
  }
}
