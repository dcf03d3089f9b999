import { type ReviewTab, reviewTabs } from '#shared/model/review.ts'
import type { SourceDraft, SourceProblem } from '#shared/model/source-draft.ts'
import { fold, foldWords } from '#shared/rules/fold.ts'
import { type Inquiry, isFlat } from './inquiry.ts'
import type { JudgedPartner, JudgedPerson, Judgement } from './judgement.ts'
import { nameOf } from './row-views.ts'
import { isIn, tabsOf } from './tabs.ts'

/** A row of the review as it is asked for: of a page an entry, of a file a person. */
export interface JudgedRow {
  readonly id: string
  readonly partner: JudgedPartner | null
  readonly persons: readonly JudgedPerson[]
  /** What ticking the row ticks; a partner that stands in several rows belongs to none of them. */
  readonly own: readonly (JudgedPartner | JudgedPerson)[]
  readonly problems: readonly SourceProblem[]
}

/** Where a row is found: a partner, or somebody in it, or among those who stand under none. */
interface Spot {
  readonly partner: number | undefined
  readonly person: number | undefined
}

/** The rows of a review, made as they are asked for: there may be very many. Those of the source come in its order, others last. */
export class Rows {
  readonly #judgement: Judgement
  readonly #isFlat: boolean
  readonly #spots: readonly Spot[]
  readonly #problems: ReadonlyMap<number, readonly SourceProblem[]>
  readonly #tabs: Uint16Array
  #asked: { key: string; found: readonly number[] } | undefined

  constructor(inquiry: Inquiry, judgement: Judgement) {
    this.#judgement = judgement
    this.#isFlat = isFlat(inquiry)
    const { spots, problems } = fromSource(inquiry.draft)
    this.#problems = problems
    this.#spots = this.#isFlat
      ? [...spots, ...departedSpots(inquiry.draft, judgement)]
      : judgement.partners.map((_partner, partner) => ({ partner, person: undefined }))
    this.#tabs = Uint16Array.from(this.#spots, (spot) => {
      const { partner, persons, first } = this.#parts(spot)
      return tabsOf(partner, persons, this.#problems.size > 0 && this.#problemsOf(first).length > 0)
    })
  }

  /** How many rows stand in each tab. */
  counts(): Record<ReviewTab, number> {
    const counts = reviewTabs.map(() => 0)
    for (const bits of this.#tabs) for (let at = 0; at < counts.length; at++) if (bits & (1 << at)) counts[at] = (counts[at] ?? 0) + 1
    return Object.fromEntries(reviewTabs.map((tab, at) => [tab, counts[at] ?? 0])) as Record<ReviewTab, number>
  }

  /** Numbers of the rows of a tab in which all the words are found. */
  find(tab: ReviewTab, search: string): readonly number[] {
    const words = foldWords(search)
    const key = `${tab} ${words.join(' ')}`
    if (this.#asked?.key !== key) this.#asked = { key, found: this.#search(tab, words) }
    return this.#asked.found
  }

  at(number: number): JudgedRow | undefined {
    const spot = this.#spots[number]
    if (!spot) return undefined
    const { partner, persons, first } = this.#parts(spot)
    const own = this.#isFlat ? (first ? [first] : []) : [...(partner ? [partner] : []), ...persons]
    return { id: first?.id ?? '', partner, persons, own, problems: this.#problemsOf(first) }
  }

  hasAttention(number: number): boolean {
    return isIn(this.#tabs[number] ?? 0, 'look')
  }

  #search(tab: ReviewTab, words: readonly string[]): number[] {
    const found: number[] = []
    for (const [number, spot] of this.#spots.entries()) {
      if (!isIn(this.#tabs[number] ?? 0, tab)) continue
      if (words.length === 0 || this.#holds(spot, words)) found.push(number)
    }
    return found
  }

  #holds(spot: Spot, words: readonly string[]): boolean {
    const { partner, persons } = this.#parts(spot)
    return words.every((word) => (partner && textOf(partner).includes(word)) || persons.some((person) => textOf(person).includes(word)))
  }

  #parts({ partner: place, person: at }: Spot) {
    const { partners, loose } = this.#judgement
    const partner = (place === undefined ? undefined : partners[place]) ?? null
    const person = at === undefined ? undefined : partner ? partner.persons[at] : loose[at]
    const persons = person ? [person] : this.#isFlat ? [] : (partner?.persons ?? [])
    return { partner, persons, first: person ?? partner ?? undefined }
  }

  #problemsOf(part: JudgedPartner | JudgedPerson | undefined): readonly SourceProblem[] {
    if (!part?.read || this.#problems.size === 0) return []
    const { from, to } = part.read
    return Array.from({ length: to - from + 1 }, (_line, at) => this.#problems.get(from + at) ?? []).flat()
  }
}

const texts = new WeakMap<object, string>()

/** Name and addresses, folded; worked out once for a draft. */
function textOf(part: JudgedPartner | JudgedPerson): string {
  const key = part.draft ?? part
  const known = texts.get(key)
  if (known !== undefined) return known
  const text = fold([nameOf(part), ...(part.draft?.emails.map(({ value }) => value) ?? [])].join(' '))
  texts.set(key, text)
  return text
}

interface FromSource {
  readonly spots: readonly Spot[]
  readonly problems: ReadonlyMap<number, readonly SourceProblem[]>
}

const kept = new WeakMap<SourceDraft, FromSource>()

/** What follows from the source alone, and is the same whatever is said about it. */
function fromSource(draft: SourceDraft): FromSource {
  const known = kept.get(draft) ?? { spots: spotsIn(draft), problems: Map.groupBy(draft.problems, ({ line }) => line) }
  kept.set(draft, known)
  return known
}

function spotsIn(draft: SourceDraft): Spot[] {
  const spots: (Spot & { line: number })[] = []
  for (const [partner, { contacts, from }] of draft.partners.entries()) {
    if (contacts.length === 0) spots.push({ partner, person: undefined, line: from })
    for (const [person, contact] of contacts.entries()) spots.push({ partner, person, line: contact.from })
  }
  for (const [person, contact] of draft.loose.entries()) spots.push({ partner: undefined, person, line: contact.from })
  return spots.sort((one, other) => one.line - other.line)
}

/** Of a file: persons who are gone, each with the partner, then partners who are. */
function departedSpots({ partners: read }: SourceDraft, { partners }: Judgement): Spot[] {
  const spots: Spot[] = []
  for (const [partner, { persons }] of partners.entries()) {
    const count = read[partner]?.contacts.length
    if (count === undefined) spots.push({ partner, person: undefined })
    else for (let person = count; person < persons.length; person++) spots.push({ partner, person })
  }
  return spots
}

const made = new WeakMap<Judgement, Rows>()

/** The rows of a judgement, made once. */
export function rowsOf(inquiry: Inquiry, judgement: Judgement): Rows {
  const rows = made.get(judgement) ?? new Rows(inquiry, judgement)
  made.set(judgement, rows)
  return rows
}
