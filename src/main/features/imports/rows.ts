import type { DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import { type ReviewTab, reviewTabs } from '#shared/model/review.ts'
import type { SourceDraft, SourceProblem } from '#shared/model/source-draft.ts'
import { fold, foldWords } from '#shared/rules/fold.ts'
import { type Inquiry, isFlat } from './inquiry.ts'
import type { JudgedPart, JudgedPartner, JudgedPerson, JudgedProject, Judgement } from './judgement.ts'
import { nameOf } from './row-facts.ts'
import { isIn, tabsOfRow } from './tabs.ts'

/** A row of the review as it is asked for: of a page an entry, of a file a person; of either a project. */
export interface JudgedRow {
  readonly id: string
  readonly partner: JudgedPartner | null
  readonly persons: readonly JudgedPerson[]
  readonly project: JudgedProject | null
  /** What ticking the row ticks; a partner that stands in several rows belongs to none of them. */
  readonly own: readonly JudgedPart[]
  readonly problems: readonly SourceProblem[]
}

/** Where rows are found: the place of the partner, and that of the person in it or among those who stand under none; -1 for none. */
interface Spots {
  readonly partner: Int32Array
  readonly person: Int32Array
}

/** What is found by words in a row, as long as its drafts are these. */
interface RowText {
  readonly partner: DraftPartner | null
  readonly person: DraftPerson | null
  readonly text: string
}

/** What follows from the source alone, and is the same whatever is said about it. */
interface FromSource extends Spots {
  readonly problems: ReadonlyMap<number, readonly SourceProblem[]>
  /** Folded texts by row, as they were asked for. */
  readonly texts: (RowText | undefined)[]
  /** As the rows were the last time. */
  last: { readonly judgement: Judgement; readonly tabs: Uint16Array } | undefined
}

/** The rows of a review, made as they are asked for: there may be very many. Those of the source come in its order, others last. */
export class Rows {
  readonly #judgement: Judgement
  readonly #isFlat: boolean
  readonly #source: FromSource
  readonly #spots: Spots
  readonly #tabs: Uint16Array
  #asked: { key: string; found: readonly number[] } | undefined

  constructor(inquiry: Inquiry, judgement: Judgement) {
    this.#judgement = judgement
    this.#isFlat = isFlat(inquiry)
    this.#source = fromSource(inquiry.draft)
    this.#spots = this.#isFlat ? joined(this.#source, goneFrom(inquiry.draft, judgement)) : oneEach(judgement.partners.length)
    this.#tabs = this.#allTabs()
    this.#source.last = { judgement, tabs: this.#tabs }
  }

  /** How many rows stand in each tab. */
  counts(): Record<ReviewTab, number> {
    const alike = new Map<number, number>()
    for (const bits of this.#tabs) alike.set(bits, (alike.get(bits) ?? 0) + 1)
    const count = (tab: ReviewTab) => [...alike].reduce((sum, [bits, rows]) => (isIn(bits, tab) ? sum + rows : sum), 0)
    return Object.fromEntries(reviewTabs.map((tab) => [tab, count(tab)])) as Record<ReviewTab, number>
  }

  /** Numbers of the rows of a tab in which all the words are found. */
  find(tab: ReviewTab, search: string): readonly number[] {
    const words = foldWords(search)
    const key = `${tab} ${words.join(' ')}`
    if (this.#asked?.key !== key) this.#asked = { key, found: this.#search(tab, words) }
    return this.#asked.found
  }

  at(number: number): JudgedRow {
    const project = this.#project(number)
    if (project) return { id: project.id, partner: null, persons: [], project, own: [project], problems: this.#problemsOf(project) }
    const partner = this.#partner(number) ?? null
    const person = this.#person(number)
    const persons = person ? [person] : this.#isFlat ? [] : (partner?.persons ?? [])
    const first = person ?? partner ?? undefined
    const own = this.#isFlat ? (first ? [first] : []) : [...(partner ? [partner] : []), ...persons]
    return { id: first?.id ?? '', partner, persons, project: null, own, problems: this.#problemsOf(first) }
  }

  hasAttention(number: number): boolean {
    return isIn(this.#tabs[number] ?? 0, 'look')
  }

  /** Projects come behind everybody else. */
  #project(number: number): JudgedProject | undefined {
    return this.#judgement.projects[number - this.#spots.partner.length]
  }

  #partner(number: number): JudgedPartner | undefined {
    return this.#judgement.partners[this.#spots.partner[number] ?? -1]
  }

  #person(number: number): JudgedPerson | undefined {
    const at = this.#spots.person[number] ?? -1
    return at < 0 ? undefined : (this.#partner(number)?.persons ?? this.#judgement.loose)[at]
  }

  /** Rows whose partner or person was not judged anew are as they were; those of nobody in the source are looked at each time. */
  #allTabs(): Uint16Array {
    const { last, partner, person } = this.#source
    const { partners, loose } = this.#judgement
    const ofSource = this.#isFlat ? partner.length : 0
    const { projects } = this.#judgement
    const all = new Uint16Array(this.#spots.partner.length + projects.length)
    for (let number = 0; number < all.length; number++) {
      const [place, at] = [partner[number] ?? -1, person[number] ?? -1]
      const isSame =
        last !== undefined &&
        number < ofSource &&
        (place < 0 ? last.judgement.loose[at] === loose[at] : last.judgement.partners[place] === partners[place])
      all[number] = isSame ? (last.tabs[number] ?? 0) : this.#tabsOf(number)
    }
    return all
  }

  #tabsOf(number: number): number {
    const project = this.#project(number)
    if (project) return tabsOfRow(project.tabs, project.tabs, this.#problemsOf(project).length > 0)
    const partner = this.#partner(number)
    const person = this.#person(number)
    let some = (partner?.tabs ?? 0) | (person?.tabs ?? 0)
    let every = (partner ?? person)?.tabs ?? 0
    if (person) every &= person.tabs
    else if (!this.#isFlat)
      for (const { tabs } of partner?.persons ?? []) {
        some |= tabs
        every &= tabs
      }
    return tabsOfRow(some, every, this.#problemsOf(person ?? partner).length > 0)
  }

  #search(tab: ReviewTab, words: readonly string[]): number[] {
    const found: number[] = []
    for (const [number, bits] of this.#tabs.entries())
      if (isIn(bits, tab) && (words.length === 0 || words.every((word) => this.#textOf(number).includes(word)))) found.push(number)
    return found
  }

  #textOf(number: number): string {
    const project = this.#project(number)
    if (project) return fold([nameOf(project), ...project.draft.contacts.map(({ name }) => name)].join(' '))
    const [partner, person] = [this.#partner(number)?.draft ?? null, this.#person(number)?.draft ?? null]
    const known = this.#source.texts[number]
    if (known && known.partner === partner && known.person === person && (partner ?? person)) return known.text
    const { partner: row, persons } = this.at(number)
    const parts = [...(row ? [row] : []), ...persons]
    const text = fold(parts.flatMap((part) => [nameOf(part), ...(part.draft?.emails.map(({ value }) => value) ?? [])]).join(' '))
    this.#source.texts[number] = { partner, person, text }
    return text
  }

  #problemsOf(part: JudgedPart | undefined): readonly SourceProblem[] {
    const { problems } = this.#source
    if (problems.size === 0 || !part?.read) return none
    const { from, to } = part.read
    return Array.from({ length: to - from + 1 }, (_line, at) => problems.get(from + at) ?? none).flat()
  }
}

const none: readonly SourceProblem[] = []

const oneEach = (count: number): Spots => ({
  partner: Int32Array.from({ length: count }, (_place, at) => at),
  person: new Int32Array(count).fill(-1)
})

const kept = new WeakMap<SourceDraft, FromSource>()

function fromSource(draft: SourceDraft): FromSource {
  const known = kept.get(draft) ?? {
    ...spotsIn(draft),
    problems: Map.groupBy(draft.problems, ({ line }) => line),
    texts: [],
    last: undefined
  }
  kept.set(draft, known)
  return known
}

type Spot = readonly [partner: number, person: number, line: number]

const asSpots = (spots: readonly Spot[]): Spots => ({
  partner: Int32Array.from(spots, ([partner]) => partner),
  person: Int32Array.from(spots, ([, person]) => person)
})

function spotsIn(draft: SourceDraft): Spots {
  const spots: Spot[] = []
  for (const [partner, { contacts, from }] of draft.partners.entries()) {
    if (contacts.length === 0) spots.push([partner, -1, from])
    for (const [person, contact] of contacts.entries()) spots.push([partner, person, contact.from])
  }
  for (const [person, contact] of draft.loose.entries()) spots.push([-1, person, contact.from])
  return asSpots(spots.sort(([, , one], [, , other]) => one - other))
}

/** Of a file: persons who are gone, each with the partner, then partners who are. */
function goneFrom({ partners: read }: SourceDraft, { partners }: Judgement): Spots {
  const spots: Spot[] = []
  for (const [partner, { persons }] of partners.entries()) {
    const count = read[partner]?.contacts.length
    if (count === undefined) spots.push([partner, -1, 0])
    else for (let person = count; person < persons.length; person++) spots.push([partner, person, 0])
  }
  return asSpots(spots)
}

function joined(one: Spots, other: Spots): Spots {
  if (other.partner.length === 0) return one
  return { partner: Int32Array.from([...one.partner, ...other.partner]), person: Int32Array.from([...one.person, ...other.person]) }
}

const made = new WeakMap<Judgement, Rows>()

/** The rows of a judgement, made once. */
export function rowsOf(inquiry: Inquiry, judgement: Judgement): Rows {
  const rows = made.get(judgement) ?? new Rows(inquiry, judgement)
  made.set(judgement, rows)
  return rows
}
